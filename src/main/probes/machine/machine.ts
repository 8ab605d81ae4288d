import { arch, hostname } from 'node:os'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { Machine } from '../../../core/snapshot/schema.ts'

/** The part of the machine's reading that differs from platform to platform. */
export interface SystemName {
  name: string
  version: string
}

/** What the runtime calls the zone where TZ is empty. Where TZ is no zone's name, such as a file's, it has none, whatever its type says. */
const UNKNOWN_ZONE = 'Etc/Unknown'

/** The zone that the runtime shows times in. Making a formatter of times for it loads tables for 30 ms. */
const runtimeZone = (): string => (new Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined) ?? UNKNOWN_ZONE

/**
 * This machine; the language and time zone are those the program shows times in.
 *
 * @param timeZone its name where the system says it as well
 */
export function machineData(family: Machine['os']['family'], system: SystemName, timeZone?: string): Machine {
  // The cheapest of the runtime's tables: they all have the same languages.
  const { locale } = new Intl.PluralRules().resolvedOptions()
  const os = { family, name: system.name, version: system.version, arch: arch() }
  return { name: hostname(), os, locale, timeZone: timeZone ?? runtimeZone() }
}

/** A reading of it. */
export function machineReading(family: Machine['os']['family'], system: SystemName, began: number, timeZone?: string): Reading<Machine> {
  const data = machineData(family, system, timeZone)
  return { status: 'present', tookMs: performance.now() - began, data }
}
