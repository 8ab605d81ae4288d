import { createProbe } from '../../src/main/probes/serial/linux.ts'
import { serveProbe } from '../probe-child.ts'

/** Serves the serial probe for Linux from a process of its own. */
serveProbe(createProbe({ pollMs: 200 }))
