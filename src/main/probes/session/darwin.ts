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
      const reasons = [
        'platform: macOS hosts no sessions with redirected devices',
        'Screen Sharing: unknown, it shares the console session',
        ...(isSsh ? ['environment: SSH_CONNECTION is set'] : [])
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
        reasons
      }
      return { status: 'present', tookMs: performance.now() - began, data }
    }
  }
}
