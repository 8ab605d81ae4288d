import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import type { AudioData } from '../../../core/snapshot/schema.ts'
import { listEndpoints } from '../../native/win32/audio.ts'
import { readingOf } from '../../native/win32/errors.ts'
import { attempt } from '../../native/win32/registry.ts'
import { watchByPolling } from '../poll.ts'
import type { Probe } from '../probe.ts'
import { isRemoteSession } from '../session/win32.ts'
import { toEndpoint } from './windows-endpoints.ts'

function read(): AudioData {
  const inRemoteSession = isRemoteSession()
  return {
    source: 'mmdevice',
    endpoints: listEndpoints()
      .slice(0, MAX_DEVICES)
      .map((endpoint) => toEndpoint(endpoint, inRemoteSession))
  }
}

/** IMMNotificationClient would be called on threads of Windows' own, which must not enter JavaScript; so it is asked. */
const POLL_MS = 1000

function signature(): string {
  const answer = attempt(read)
  return answer.ok ? JSON.stringify(answer.value) : answer.error.message
}

/** The audio endpoints that Windows offers in this session. */
export function createProbe(): Probe<'audio'> {
  return { topic: 'audio', read: () => readingOf(read), watch: (changed) => watchByPolling(signature, changed, POLL_MS) }
}
