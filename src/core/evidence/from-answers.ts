import type { AudioResult, Extras } from '../facts/answers.ts'
import type { Fact, Source } from '../facts/fact.ts'
import { fact } from '../facts/fact.ts'
import type { FactKind, FactValues } from '../facts/kinds.ts'
import type { Side } from '../snapshot/schema.ts'
import { kindOf } from '../parse/index.ts'
import type { PastedEvidence } from '../parse/index.ts'
import { say } from '../words/index.ts'

const answer = (question: string): Source => ({ by: 'answer', of: question, at: null })
const tested = (test: string): Source => ({ by: 'test', of: test, at: null })

const CONTROLLED = ['clipboard', 'drive', 'printer', 'usb'] as const
const CHANNELS = ['rdpsnd', 'rdpdr', 'drdynvc'] as const

/** What a person answered, what tests showed, and what a file of facts holds. */
export function answerFacts(extras: Extras): Fact[] {
  const facts: Fact[] = []
  const add = <K extends FactKind>(kind: K, side: Side, value: FactValues[K], source: Source = answer(kind)): void => {
    facts.push(fact(kind, side, say('at.answer', { question: source.of }), value, source))
  }
  for (const property of extras.properties ?? []) {
    const source: Source = { by: 'paste', of: property.source, at: null }
    add('rdp-property', property.source === 'host-pool' ? 'session' : 'local', property, source)
  }
  if (extras.client) add('client', 'local', extras.client)
  if (typeof extras.consent === 'string') add('consent', 'local', { answer: extras.consent })
  else
    for (const [capability, answered] of Object.entries(extras.consent ?? {}))
      if (answered !== undefined) add('consent', 'local', { answer: answered, capability })
  if (extras.gateway) add('gateway', 'local', extras.gateway)
  if (extras.worksWithoutGateway !== undefined) add('works-without-gateway', 'local', extras.worksWithoutGateway)
  for (const capability of CONTROLLED) {
    const allowed = extras.conditionalAccess?.[capability]
    if (allowed !== undefined) add('conditional-access', 'session', { capability, allowed })
  }
  for (const name of CHANNELS) {
    const on = extras.xrdp?.[name]
    if (on !== undefined) add('xrdp-channel', 'session', { name, on })
  }
  if (extras.xrdp?.soundModule !== undefined) add('xrdp-sound-module', 'session', extras.xrdp.soundModule)
  for (const test of extras.serialTests ?? []) add('serial-test', test.side, test, tested('port'))
  for (const side of ['local', 'session'] as const) {
    const ms = extras.apduRoundTrip?.[side]
    if (ms !== undefined) add('apdu-round-trip', side, ms, tested('card'))
  }
  for (const { capability, name, at } of extras.arrivals ?? []) add('arrival', 'local', { capability, name, at })
  for (const join of extras.join ?? []) add('join', join.side, join)
  if (extras.kdcRootPresent !== undefined) add('kdc-root', 'local', extras.kdcRootPresent)
  for (const domain of extras.domains ?? []) add('upn-domain', 'local', domain)
  for (const thumbprint of extras.signatureOnlyKeys ?? []) add('signature-only-key', 'local', thumbprint)
  if (extras.wantsHello !== undefined) add('wants-hello', 'local', extras.wantsHello)
  if (extras.logonOffersNoCertificate !== undefined) add('logon-offers-no-certificate', 'session', extras.logonOffersNoCertificate)
  if (extras.dualEnrollment !== undefined) add('dual-enrolment', 'local', extras.dualEnrollment)
  if (extras.biometricFails !== undefined) add('biometric-fails', 'local', extras.biometricFails)
  for (const app of extras.optimisedApps ?? []) add('optimised-app', 'session', app)
  return facts
}

export const soundFacts = (results: readonly AudioResult[]): Fact[] =>
  results.map((result) =>
    fact('sound-test', result.side, say('at.sound-test', { device: result.device ?? '' }), result, { by: 'test', of: 'sound', at: null })
  )

/** What a pasted text says beside the lists that it stands in for. */
export function pastedFacts({ side, kind, at, value }: PastedEvidence): { facts: Fact[]; certificates: Fact<'certificate'>[] } {
  const { facts = [], certificates = [] } = kindOf(kind).toFacts(value, { side, at })
  const brought = fact('brought', side, say('at.pasted', { kind: say(`kind.${kind}`), at }), kind, { by: 'paste', of: kind, at })
  return { facts: [brought, ...facts], certificates }
}

/** The certificates of a pasted text, but those of which the store itself showed more. */
export const unknownOf = (certificates: readonly Fact<'certificate'>[], known: ReadonlySet<string>): Fact<'certificate'>[] =>
  certificates.filter(({ value }) => value.serial === undefined || !known.has(value.serial))
