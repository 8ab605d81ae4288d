import { release, version } from 'node:os'
import type { Probe } from '../probe.ts'
import { machineReading } from './machine.ts'

/** Name and system of a Windows machine: "Windows 11 Pro" and its build, as Windows tells every program. */
export function createProbe(): Probe<'machine'> {
  return {
    topic: 'machine',
    async read() {
      const began = performance.now()
      return machineReading('windows', { name: version(), version: release() }, began)
    }
  }
}
