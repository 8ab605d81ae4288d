import { createProbe } from '../../src/main/probes/audio/linux.ts'
import { serveProbe } from '../probe-child.ts'

/** The only sound card of the kernel that the probe is told of: a virtual machine has none. */
const CARD = { number: '7', arrivedAt: '2026-11-21T10:00:00.000Z' }

/** Serves the audio probe for Linux from a process of its own. */
serveProbe(createProbe({ timeout: 1000, cards: (card) => (card === CARD.number ? CARD.arrivedAt : undefined) }))
