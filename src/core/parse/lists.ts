import type { CertificateText } from '../facts/certificate-text.ts'
import { fact } from '../facts/fact.ts'
import type { Fact } from '../facts/fact.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { SmartcardData } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { pastedSource } from './kind.ts'
import type { Place } from './kind.ts'
import type { ParsedReaders } from './types.ts'

/** A list that a text holds, as the probe would give it. */
export const present = <T>(data: T): Reading<T> => ({ status: 'present', tookMs: 0, data })

export function readerList({ service, readers }: Pick<ParsedReaders, 'service' | 'readers'>): Reading<SmartcardData> {
  return present({
    service: { state: service },
    readers: readers.map(({ name, states, atr, card }) => ({
      name,
      states,
      ...(atr === undefined ? {} : { atr }),
      ...(card === undefined ? {} : { card })
    }))
  })
}

/** An archived certificate is kept by Windows, but not offered to anybody. */
export function certificateFacts(
  kind: 'certutil-scinfo' | 'certutil-store',
  certificates: readonly CertificateText[],
  place: Place
): Fact<'certificate'>[] {
  return certificates
    .filter(({ archived }) => archived !== true)
    .map((certificate) =>
      fact('certificate', place.side, say('at.pasted', { kind: say(`kind.${kind}`), at: place.at }), certificate, pastedSource(kind, place))
    )
}
