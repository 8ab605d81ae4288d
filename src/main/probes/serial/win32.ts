import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import { joinPorts } from '../../../core/devices/dos-devices.ts'
import type { PortDetails } from '../../../core/devices/dos-devices.ts'
import type { SerialData } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { comTargets, portDetails, serialCommMap } from '../../native/win32/ports.ts'
import { attempt } from '../../native/win32/registry.ts'
import { watchByPolling } from '../poll.ts'
import type { Probe } from '../probe.ts'

/** The lists that Windows keeps of COM ports; tests put their own in place. Each throws NativeError where it is refused. */
export interface PortLists {
  comTargets(note: Note): ReadonlyMap<string, string>
  serialCommMap(): ReadonlyMap<string, string>
  portDetails(note: Note): readonly PortDetails[]
}

/**
 * COM ports by their DOS device names, so that redirected ones are among them; nothing is opened. The other two lists
 * only add to it: without them ports lack details, and one that has no DOS name yet is not there. So they may be refused,
 * and the reading then says which was.
 */
function read(lists: PortLists, note: Note): SerialData {
  const orNoted = <T>(list: () => T, none: T): T => {
    const answer = attempt(list)
    if (answer.ok) return answer.value
    note(answer.error)
    return none
  }
  const targets = lists.comTargets(note)
  const ports = joinPorts(
    targets,
    orNoted(() => lists.serialCommMap(), new Map()),
    orNoted(() => lists.portDetails(note), [])
  )
  // Windows tells who holds a port to nobody but the one who tries to open it, which a probe must not do.
  return { ports: ports.slice(0, MAX_DEVICES).map((port) => ({ ...port, inUse: { state: 'unknown' } })) }
}

/** Windows tells of devices only to windows and services, and of redirected ports to nobody; a reading takes few milliseconds. */
const POLL_MS = 1000

function signature(lists: PortLists): string {
  const noted: string[] = []
  const answer = attempt(() => read(lists, (error) => void noted.push(error.message)))
  return answer.ok ? JSON.stringify([answer.value, noted]) : answer.error.message
}

/** The COM ports of this session: the machine's own and the redirected ones. */
export function createProbe(lists: PortLists = { comTargets, serialCommMap, portDetails }): Probe<'serial'> {
  return {
    topic: 'serial',
    read: () => readingOf((note) => read(lists, note)),
    watch: (changed) => watchByPolling(() => signature(lists), changed, POLL_MS)
  }
}
