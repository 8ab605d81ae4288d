import type { ServiceInfo, ServicesData } from '../../../core/snapshot/schema.ts'
import { formatCode, readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { attempt } from '../../native/win32/registry.ts'
import { ServiceManager } from '../../native/win32/services.ts'
import type { Probe } from '../probe.ts'
import { mediaPrograms } from './media.ts'

/** The services that redirection depends on, by their names for the service control manager. */
export const SERVICES = [
  'SCardSvr',
  'ScDeviceEnum',
  'SCPolicySvc',
  'CertPropSvc',
  'Audiosrv',
  'AudioEndpointBuilder',
  'TermService',
  'UmRdpService',
  'SessionEnv',
  // Teams on Azure Virtual Desktop and Windows 365; missing on every other machine.
  'RDWebRTCSvc'
] as const

/** SERVICE_STOPPED to SERVICE_PAUSED of winsvc.h, from 1. */
const states = ['stopped', 'starting', 'stopping', 'running', 'starting', 'stopping', 'paused'] as const
/** SERVICE_BOOT_START to SERVICE_DISABLED of winsvc.h, from 0. */
const starts = ['boot', 'system', 'auto', 'demand', 'disabled'] as const

function describe(manager: ServiceManager, name: string): ServiceInfo {
  const answer = attempt(() => manager.query(name))
  if (!answer.ok) {
    return { name, state: 'unknown', start: 'unknown', error: { code: formatCode(answer.error.code), message: answer.error.message } }
  }
  if (answer.value === undefined) return { name, state: 'missing', start: 'unknown' }
  return { name, state: states[answer.value.currentState - 1] ?? 'unknown', start: starts[answer.value.startType] ?? 'unknown' }
}

function services(): ServicesData['services'] {
  const manager = new ServiceManager()
  try {
    return SERVICES.map((name) => describe(manager, name))
  } finally {
    manager.close()
  }
}

function read(note: Note): ServicesData {
  const media = mediaPrograms(note)
  return { services: services(), ...(media !== undefined && { media }) }
}

/** State and start type of every service that redirection depends on, and the programs that take sound past it. */
export function createProbe(): Probe<'services'> {
  return { topic: 'services', read: () => readingOf(read) }
}
