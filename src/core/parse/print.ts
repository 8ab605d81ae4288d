import type { CertificateText } from '../facts/certificate-text.ts'
import type { RegValue } from '../facts/registry-value.ts'
import type { ReaderState } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Speaker, Words } from '../words/index.ts'

/** How readers, values and certificates stand on a line of their own, whatever text they were read from. */

export const serviceLine = (state: string, speak: Speaker): string => speak(say('parse.service', { state }))

export function readerLine(
  { name, states, card, atr }: { name: string; states: readonly ReaderState[]; card?: string; atr?: string },
  speak: Speaker
): string {
  const said = speak(
    items(
      'comma',
      states.map((state) => say(`parse.state.${state}`))
    )
  )
  return [name, said, card, atr].filter((part) => part !== undefined && part !== '').join(' · ')
}

export function valueLine({ key, name, type, data, deleted }: RegValue, speak: Speaker): string {
  const path = [key ?? say('parse.no-key'), name || say('parse.default-value')].map((words) => speak(words)).join('\\')
  return `${path} ${deleted === true ? speak(say('parse.deleted')) : `${type ?? ''} ${JSON.stringify(data)}`}`
}

const CERTIFICATE_FIELDS = ['subject', 'issuer', 'serial', 'notBefore', 'notAfter', 'provider', 'container'] as const

export function certificateLines(certificate: CertificateText & { index?: number }, speak: Speaker): string[] {
  const { index, missingKeyset } = certificate
  const facts: Words[] = [
    ...CERTIFICATE_FIELDS.flatMap((field) => {
      const value = certificate[field]
      return value === undefined ? [] : [say(`parse.certificate.${field}`, { value })]
    }),
    ...(missingKeyset === true ? [say('parse.certificate.key-missing')] : [])
  ]
  const head = index === undefined ? say('parse.certificate') : say('parse.certificate-number', { number: String(index) })
  return [speak(head), ...facts.map((fact) => `  ${speak(fact)}`)]
}
