import { capabilityFacts, CAPABILITIES, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import { nativeCode } from '../facts/native-code.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Effective } from './layers.ts'
import { servicesNamed } from './services.ts'
import { sessionInfo } from './session.ts'

const SCARD_E_NO_SERVICE = 0x8010001d

const isWindowsSession = (facts: FactBase): boolean =>
  sessionInfo(facts)?.remote === true && facts.all('machine', 'session')[0]?.value.os.family === 'windows'

/** Nobody listens at the socket of xrdp's channel server, which the session had: it has ended, with everything that it carries. */
export const channelServerEnded = (facts: FactBase): Fact<'native-error'> | undefined =>
  facts.all('native-error', 'session').find(({ value }) => value.error.code === 'ECONNREFUSED')

/** The session host's own smart card service, where it runs. */
const ownServiceRuns = (facts: FactBase): Fact<'service'> | undefined =>
  servicesNamed(facts, 'session', 'SCardSvr').find(({ value }) => value.state === 'running')

/**
 * In a session of Windows the smart card API speaks to the client. That it answers "no service" while the session host's own service
 * runs means that no smart card redirection is here, not that a service stopped: the two facts that say so.
 */
export function noRedirectionHere(facts: FactBase): Fact[] | undefined {
  if (!isWindowsSession(facts)) return undefined
  const error = facts.all('native-error', 'session').find(({ value }) => value.code === SCARD_E_NO_SERVICE)
  const service = ownServiceRuns(facts)
  return error === undefined || service === undefined ? undefined : [error, service]
}

/** Nobody listens at xrdp's socket for smart cards; or the client has no such device, as FreeRDP answers xrdp. */
const XRDP_NONE: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED', '0xC0000001'])
/** The service was asked, and there is no reader. */
const NO_READERS = 0x8010002e

/**
 * Capabilities of which the session has no device for certain although its list could not be read, with the sentence on why: it
 * answers as one does that has none, and a block was read, or its own service runs beside that answer.
 */
export function surelyNone(facts: FactBase, session: Snapshot, { platform, capabilities }: Effective): Map<Capability, Words> {
  const none = new Map<Capability, Words>()
  for (const capability of CAPABILITIES) {
    const known = capabilityFacts(capability)
    const reading = readingOf(known, session)
    const code = reading.status === 'absent' || reading.status === 'failed' ? reading.error?.code : undefined
    if (code === undefined || known.devices.failureMeansNone === undefined) continue
    if (platform === 'xrdp' && reading.status === 'absent' && XRDP_NONE.has(code)) none.set(capability, say('note.none-xrdp', { code }))
    if (!isWindowsSession(facts) || !known.devices.failureMeansNone(code)) continue
    const blocked = capabilities[capability].layers.some((layer) => layer.effect === 'blocks' && layer.assumed !== true)
    if (blocked || nativeCode(code) === NO_READERS || ownServiceRuns(facts) !== undefined) none.set(capability, say('note.none-here'))
  }
  return none
}
