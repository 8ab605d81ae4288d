import { createProbe } from '../../src/main/probes/smartcard/linux.ts'
import { serveProbe } from '../probe-child.ts'

/** Serves the smart card probe for Linux from a process of its own. */
serveProbe(createProbe())
