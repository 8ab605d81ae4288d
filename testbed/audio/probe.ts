import { createProbe } from '../../src/main/probes/audio/linux.ts'
import { serveProbe } from '../probe-child.ts'

/** Serves the audio probe for Linux from a process of its own. */
serveProbe(createProbe({ timeout: 1000 }))
