import { MAX_DEVICES } from '../../../core/snapshot/reading.ts'
import type { AudioData } from '../../../core/snapshot/schema.ts'
import { listEndpoints } from '../../native/win32/audio.ts'
import { readingOf } from '../../native/win32/errors.ts'
import type { Probe } from '../probe.ts'
import { isRemoteSession } from '../session/win32.ts'
import { toEndpoint } from './windows-endpoints.ts'

function read(): AudioData {
  const inRemoteSession = isRemoteSession()
  return { source: 'mmdevice', endpoints: listEndpoints().slice(0, MAX_DEVICES).map((endpoint) => toEndpoint(endpoint, inRemoteSession)) }
}

/** The audio endpoints that Windows offers in this session. */
export function createProbe(): Probe<'audio'> {
  return { topic: 'audio', read: () => readingOf(read) }
}
