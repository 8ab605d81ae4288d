import type { Topic } from '../src/core/snapshot/schema.ts'
import type { Probe } from '../src/main/probes/probe.ts'

/** What the parent asks of a child that serves a probe. */
export type ToProbeChild =
  { type: 'read'; id: number } | { type: 'watch' } | { type: 'unwatch' } | { type: 'leave' } | { type: 'become'; uid: number }
/** What it hears: that the probe is there, readings, and changes. */
export type FromProbeChild = { type: 'ready' } | { type: 'reading'; id: number; reading: unknown } | { type: 'changed' }

/** Serves one probe over the channel of child_process.fork. Ends with its parent. */
export function serveProbe(probe: Probe<Topic>): void {
  let unwatch: (() => void) | undefined
  const send = (message: FromProbeChild): void => {
    process.send?.(message)
  }
  const orphaned = (): void => process.exit(0)
  process.on('message', (message: ToProbeChild) => {
    switch (message.type) {
      case 'read':
        void probe.read({ signal: new AbortController().signal }).then((reading) => send({ type: 'reading', id: message.id, reading }))
        break
      case 'watch':
        unwatch = probe.watch?.(() => send({ type: 'changed' }))
        break
      case 'unwatch':
        unwatch?.()
        break
      case 'leave':
        // From here on only what the probe has left behind keeps the process alive.
        unwatch?.()
        process.off('disconnect', orphaned)
        process.disconnect()
        break
      case 'become':
        process.setgroups?.([])
        process.setgid?.(message.uid)
        process.setuid?.(message.uid)
        break
      default:
        message satisfies never
    }
  })
  process.on('disconnect', orphaned)
  send({ type: 'ready' })
}
