import { readFile } from 'node:fs/promises'
import { release } from 'node:os'
import type { Probe } from '../probe.ts'
import { machineReading } from './machine.ts'
import type { SystemName } from './machine.ts'

export interface DarwinMachineOptions {
  /** What sw_vers reads. */
  versionFile?: string
}

/** Name and system of a Mac, from the file that sw_vers reads. */
export function createProbe({
  versionFile = '/System/Library/CoreServices/SystemVersion.plist'
}: DarwinMachineOptions = {}): Probe<'machine'> {
  return {
    topic: 'machine',
    async read() {
      const began = performance.now()
      return machineReading('macos', await systemName(versionFile), began)
    }
  }
}

/** Darwin's own release stands in where the file cannot be read: the wrong number, but a true one. */
async function systemName(file: string): Promise<SystemName> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const value = (key: string): string | undefined => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1]
  const version = value('ProductVersion')
  return version === undefined ? { name: 'Darwin', version: release() } : { name: value('ProductName') ?? 'macOS', version }
}
