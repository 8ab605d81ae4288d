import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import { joinPorts } from '../../../core/serial/dos-devices.ts'
import type { SerialData } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import { comTargets, portDetails, serialCommMap } from '../../native/win32/ports.ts'
import { attempt } from '../../native/win32/registry.ts'
import { watchByPolling } from '../poll.ts'
import type { Probe } from '../probe.ts'

/**
 * COM ports by their DOS device names, so that redirected ones are among them; nothing is opened. The other two lists
 * only add to it: without them a port has fewer details, and is not missing.
 */
function read(): SerialData {
  const targets = comTargets()
  const map = attempt(serialCommMap)
  const details = attempt(portDetails)
  const ports = joinPorts(targets, map.ok ? map.value : new Map(), details.ok ? details.value : [])
  // Windows tells who holds a port to nobody but the one who tries to open it, which a probe must not do.
  return { ports: ports.slice(0, MAX_DEVICES).map((port) => ({ ...port, inUse: { state: 'unknown' } })) }
}

/** Windows tells of devices only to windows and services, and of redirected ports to nobody; a reading takes few milliseconds. */
const POLL_MS = 1000

function signature(): string {
  const answer = attempt(read)
  return answer.ok ? JSON.stringify(answer.value) : answer.error.message
}

/** The COM ports of this session: the machine's own and the redirected ones. */
export function createProbe(): Probe<'serial'> {
  return { topic: 'serial', read: () => readingOf(read), watch: (changed) => watchByPolling(signature, changed, POLL_MS) }
}
