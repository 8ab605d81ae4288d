/** A process with a smart card probe in it, driven by messages. Bundled and forked by probe-child.ts. */
import { createProbe } from '../../src/main/probes/smartcard/index.ts'
import type { Unwatch } from '../../src/main/probes/probe.ts'
import type { FromProbeChild, ToProbeChild } from './probe-child.ts'

const probe = await createProbe()
const send = (message: FromProbeChild) => process.send?.(message)
let unwatch: Unwatch | undefined

process.on('message', async (message: ToProbeChild) => {
  switch (message.do) {
    case 'read':
      send({ did: 'read', id: message.id, reading: await probe.read({ signal: new AbortController().signal }) })
      break
    case 'watch':
      unwatch = probe.watch?.(() => send({ did: 'change' }))
      break
    case 'leave':
      unwatch?.()
      process.disconnect()
      break
    case 'become':
      process.setuid?.(message.uid)
      break
    default:
      message satisfies never
  }
})
send({ did: 'start' })
