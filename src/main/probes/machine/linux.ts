import { readFile } from 'node:fs/promises'
import { release } from 'node:os'
import type { Probe } from '../probe.ts'
import { machineReading } from './machine.ts'
import type { SystemName } from './machine.ts'
import { parseOsRelease } from './os-release.ts'

export interface LinuxMachineOptions {
  /** The files that can describe the system, in the order they are tried. */
  osReleaseFiles?: readonly string[]
}

const OS_RELEASE_FILES = ['/etc/os-release', '/usr/lib/os-release'] as const

/** Name and system of a Linux machine. A system that describes itself nowhere is "Linux" with its kernel's release. */
export function createProbe({ osReleaseFiles = OS_RELEASE_FILES }: LinuxMachineOptions = {}): Probe<'machine'> {
  return {
    topic: 'machine',
    async read() {
      const began = performance.now()
      return machineReading('linux', await systemName(osReleaseFiles), began)
    }
  }
}

async function systemName(files: readonly string[]): Promise<SystemName> {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const values = parseOsRelease(text)
    // Rolling distributions have no VERSION_ID.
    return { name: values.get('NAME') ?? 'Linux', version: values.get('VERSION_ID') ?? values.get('BUILD_ID') ?? release() }
  }
  return { name: 'Linux', version: release() }
}
