import { said, seenBecause } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'

/** What Windows was asked, each undefined where it gave no answer. */
export interface SessionFacts {
  sessionId?: number | undefined
  /** TS\GlassSessionId: the session shown on the machine's own screen. */
  glassSessionId?: number | undefined
  /** WTSIsRemoteSession */
  isRemoteSession?: boolean | undefined
  /** WTSClientProtocolType: 0 console, 1 ICA, 2 RDP. */
  protocolType?: number | undefined
  /** GetSystemMetrics(SM_REMOTESESSION) */
  remoteMetric?: boolean | undefined
  stationName?: string | undefined
  clientName?: string | undefined
  clientBuild?: number | undefined
  connectedAt?: string | null | undefined
  loggedOnAt?: string | null | undefined
  /** RDInfraAgent\IsRegistered, undefined where there is no such key. */
  avdRegistered?: number | undefined
  /** WinStations\ReverseConnectionListener: the listener of the service's own network stack. */
  reverseListener?: string | undefined
  /** HKLM\SOFTWARE\Microsoft\Windows365 is there. It is on machines that only run the client too. */
  windows365Key?: boolean | undefined
  /** The service CloudManagedDesktopExtension is installed. */
  cloudPcService?: boolean | undefined
  /** HARDWARE\DESCRIPTION\System\BIOS\SystemProductName: the model that the machine says it is. */
  model?: string | undefined
  /** Terminal Server\TSAppCompat: 1 where the RD Session Host role is installed. */
  sessionHostRole?: number | undefined
}

const protocols: Readonly<Record<number, string>> = { 0: 'console', 1: 'ica', 2: 'rdp' }

/**
 * Whether the session is shown on another device. SM_REMOTESESSION alone misses sessions with a virtual GPU, so that
 * one "yes" is enough; the number of the session on the machine's own screen decides only where nothing else answered.
 * https://learn.microsoft.com/windows/win32/termserv/detecting-the-terminal-services-environment
 */
export function isRemote(facts: SessionFacts): boolean {
  const { isRemoteSession, protocolType, remoteMetric, sessionId, glassSessionId } = facts
  if (isRemoteSession === true || remoteMetric === true || protocolType === 1 || protocolType === 2) return true
  if (isRemoteSession !== undefined || protocolType !== undefined) return false
  return sessionId !== undefined && glassSessionId !== undefined && sessionId !== 0 && sessionId !== glassSessionId
}

const startsWith = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase())

/** A session that came in through the standard listener did not come through the service, wherever its agent runs. */
function isBrokered({ stationName, reverseListener }: SessionFacts): boolean {
  if (stationName === undefined || stationName === '') return true
  if (reverseListener !== undefined && startsWith(stationName, reverseListener)) return true
  return !startsWith(stationName, 'RDP-Tcp')
}

type Told = Pick<SessionInfo, 'platform' | 'orPlatform'>

/**
 * A dev box carries the marks of a Cloud PC, and no mark of its own is documented. Where the machine's model says what it is, as Intune
 * shows it for both, that counts; everything else leaves both possible.
 * https://learn.microsoft.com/en-us/windows-365/enterprise/create-dynamic-device-group-all-cloudpcs
 * https://learn.microsoft.com/en-us/azure/dev-box/how-to-configure-intune-conditional-access-policies
 */
function cloudPcOf(model: string): Told {
  if (startsWith(model, 'Microsoft Dev Box')) return { platform: 'devbox' }
  return startsWith(model, 'Cloud PC') ? { platform: 'windows365' } : { platform: 'windows365', orPlatform: 'devbox' }
}

/** The kind of remote desktop. */
export function platformOf(facts: SessionFacts, remote: boolean): Told {
  if (!remote) return { platform: 'console' }
  const hasAgent = facts.avdRegistered !== undefined || facts.reverseListener !== undefined
  if (hasAgent && isBrokered(facts))
    return facts.windows365Key === true && facts.cloudPcService === true ? cloudPcOf(facts.model ?? '') : { platform: 'avd' }
  return { platform: facts.sessionHostRole === 1 ? 'rds' : 'rdp' }
}

/** What each answer is called: a string is Windows' own name of it. */
const labels: Readonly<Partial<Record<keyof SessionFacts, string | ProbeText>>> = {
  isRemoteSession: 'WTSIsRemoteSession',
  protocolType: 'WTSClientProtocolType',
  remoteMetric: 'SM_REMOTESESSION',
  sessionId: said('session.fact.id'),
  glassSessionId: 'GlassSessionId',
  avdRegistered: 'RDInfraAgent\\IsRegistered',
  reverseListener: 'ReverseConnectionListener',
  windows365Key: 'SOFTWARE\\Microsoft\\Windows365',
  cloudPcService: said('session.fact.service', { name: 'CloudManagedDesktopExtension' }),
  model: 'SystemProductName',
  sessionHostRole: 'TSAppCompat'
}

/** The session as a snapshot shows it; `refusals` are the questions Windows did not answer. */
export function describeSession(facts: SessionFacts, refusals: readonly string[] = []): SessionInfo {
  const remote = isRemote(facts)
  const given = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)
  const answers = Object.entries(labels).flatMap(([key, label]) => {
    const value = facts[key as keyof SessionFacts]
    return value === undefined
      ? []
      : [said('session.fact', { name: label, value: typeof value === 'boolean' ? said(`session.${value}`) : String(value) })]
  })
  return {
    remote,
    protocol: remote && facts.protocolType === 0 ? 'rdp' : (protocols[facts.protocolType ?? -1] ?? (remote ? 'rdp' : 'console')),
    sessionId: facts.sessionId ?? null,
    stationName: given(facts.stationName),
    clientName: remote ? given(facts.clientName) : null,
    clientBuild: remote ? (facts.clientBuild ?? null) : null,
    ...platformOf(facts, remote),
    startedAt: facts.connectedAt ?? facts.loggedOnAt ?? null,
    ...seenBecause([...answers, ...refusals].slice(0, 64))
  }
}
