import { said, seenBecause } from '../../../core/snapshot/said.ts'
import type { Probe } from '../probe.ts'

/**
 * The session on macOS: always the console. Macs are clients of remote desktops; Screen Sharing into one shares the
 * same session, redirects no devices, and cannot be seen without private interfaces.
 */
export function createProbe(env: Readonly<Record<string, string | undefined>> = process.env): Probe<'session'> {
  return {
    topic: 'session',
    async read() {
      const began = performance.now()
      const isSsh = Boolean(env['SSH_CONNECTION'])
      const seen = [
        said('session.macos'),
        said('session.screen-sharing'),
        ...(isSsh ? [said('session.env-set', { name: 'SSH_CONNECTION' })] : [])
      ]
      const data = {
        remote: false,
        protocol: isSsh ? 'ssh' : 'console',
        sessionId: null,
        stationName: null,
        clientName: null,
        clientBuild: null,
        platform: 'console' as const,
        startedAt: null,
        ...seenBecause(seen)
      }
      return { status: 'present', tookMs: performance.now() - began, data }
    }
  }
}
