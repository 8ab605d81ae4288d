import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import { attempt, readText, readValue, withKey } from '../../native/win32/registry.ts'
import {
  currentSessionId,
  remoteSessionMetric,
  sessionDword,
  sessionFlag,
  sessionText,
  sessionTimes,
  sessionWord
} from '../../native/win32/session.ts'
import type { Probe } from '../probe.ts'
import { TERMINAL_SERVER_PATH, WINSTATIONS_PATH } from '../policies/values.ts'
import { describeSession, isRemote, type SessionFacts } from './windows-session.ts'

/** The agent of Azure Virtual Desktop; Windows 365 has it too. */
const AGENT = 'SOFTWARE\\Microsoft\\RDInfraAgent'
const BIOS = 'HARDWARE\\DESCRIPTION\\System\\BIOS'
const WINDOWS_365 = 'SOFTWARE\\Microsoft\\Windows365'
const CLOUD_PC_SERVICE = 'SYSTEM\\CurrentControlSet\\Services\\CloudManagedDesktopExtension'

const numberAt = (path: string, name: string): number | undefined => {
  const data = readValue('HKLM', path, name)?.data
  return typeof data === 'number' ? data : undefined
}

const exists = (path: string): boolean => withKey('HKLM', path, () => true) ?? false

const questions: { [K in keyof SessionFacts]-?: () => SessionFacts[K] } = {
  sessionId: currentSessionId,
  glassSessionId: () => numberAt(TERMINAL_SERVER_PATH, 'GlassSessionId'),
  isRemoteSession: () => sessionFlag('WTSIsRemoteSession'),
  protocolType: () => sessionWord('WTSClientProtocolType'),
  remoteMetric: remoteSessionMetric,
  stationName: () => sessionText('WTSWinStationName'),
  clientName: () => sessionText('WTSClientName'),
  clientBuild: () => sessionDword('WTSClientBuildNumber'),
  connectedAt: () => sessionTimes().connectedAt,
  loggedOnAt: () => sessionTimes().loggedOnAt,
  // The key without the value is an agent that never registered.
  avdRegistered: () => (exists(AGENT) ? (numberAt(AGENT, 'IsRegistered') ?? 0) : undefined),
  reverseListener: () => readText('HKLM', WINSTATIONS_PATH, 'ReverseConnectionListener'),
  windows365Key: () => exists(WINDOWS_365),
  cloudPcService: () => exists(CLOUD_PC_SERVICE),
  model: () => readText('HKLM', BIOS, 'SystemProductName'),
  sessionHostRole: () => numberAt(TERMINAL_SERVER_PATH, 'TSAppCompat')
}

/** Asks everything; what Windows refuses to say is a line of its own. */
export function askSession(): { facts: SessionFacts; refusals: string[] } {
  const refusals: string[] = []
  const facts = Object.fromEntries(
    Object.entries(questions).map(([name, question]) => {
      const answer = attempt<unknown>(question)
      if (!answer.ok) refusals.push(answer.error.message)
      return [name, answer.ok ? answer.value : undefined]
    })
  ) as SessionFacts
  return { facts, refusals }
}

/** Whether this is a remote session, for probes whose answer depends on it. */
export function isRemoteSession(): boolean {
  const facts: SessionFacts = {}
  for (const name of ['isRemoteSession', 'protocolType', 'remoteMetric', 'sessionId', 'glassSessionId'] as const) {
    const answer = attempt<unknown>(questions[name])
    if (answer.ok) Object.assign(facts, { [name]: answer.value })
  }
  return isRemote(facts)
}

function read(): SessionInfo {
  const { facts, refusals } = askSession()
  return describeSession(facts, refusals)
}

/** The session this process runs in, and what led to the answer. */
export function createProbe(): Probe<'session'> {
  return { topic: 'session', read: () => readingOf(read) }
}
