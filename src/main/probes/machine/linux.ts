import { readFile, readlink } from 'node:fs/promises'
import { release } from 'node:os'
import type { Probe } from '../probe.ts'
import { linuxJoin } from './join-linux.ts'
import { machineData } from './machine.ts'
import type { SystemName } from './machine.ts'
import { parseOsRelease } from './os-release.ts'

export interface LinuxMachineOptions {
  /** The files that can describe the system, in the order they are tried. */
  osReleaseFiles?: readonly string[]
  /** The link to the file of the time zone. */
  zoneLink?: string
  /** Stands in for the root of the file system, where a join leaves its files. */
  joinRoot?: string
}

const OS_RELEASE_FILES = ['/etc/os-release', '/usr/lib/os-release'] as const

const ZONE_LINK = '/etc/localtime'
/** What the runtime calls UTC, whichever of its names the link has. */
const UTC_NAMES: ReadonlySet<string> = new Set(['Etc/UTC', 'Etc/UCT', 'Etc/Universal', 'Etc/Zulu', 'UCT', 'Universal', 'Zulu'])

/**
 * The zone that the system's link names; undefined where TZ has another one, or where it is no link into the zones. The runtime takes
 * it from there as well. https://man7.org/linux/man-pages/man5/localtime.5.html
 */
export async function linkedZone(link: string, tz: string | undefined): Promise<string | undefined> {
  // The one name that stands for itself whatever zones the system has.
  if (tz === 'UTC') return tz
  if (tz !== undefined) return undefined
  const target = await readlink(link).catch(() => '')
  const zone = /\/zoneinfo\/([A-Za-z][\w+-]*(?:\/[\w+-]+)*)$/.exec(target)?.[1]
  return zone !== undefined && UTC_NAMES.has(zone) ? 'UTC' : zone
}

/** Name and system of a Linux machine. A system that describes itself nowhere is "Linux" with its kernel's release. */
export function createProbe({
  osReleaseFiles = OS_RELEASE_FILES,
  zoneLink = ZONE_LINK,
  joinRoot
}: LinuxMachineOptions = {}): Probe<'machine'> {
  return {
    topic: 'machine',
    async read() {
      const began = performance.now()
      const [system, zone, joined] = await Promise.all([
        systemName(osReleaseFiles),
        linkedZone(zoneLink, process.env['TZ']),
        linuxJoin(joinRoot)
      ])
      const data = machineData('linux', system, zone)
      return { status: 'present', tookMs: performance.now() - began, data: joined === undefined ? data : { ...data, join: joined } }
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
