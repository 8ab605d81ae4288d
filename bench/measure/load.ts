import { setTimeout as pause } from 'node:timers/promises'
import type { OpenWindow } from '../table/figures.ts'
import { byKind, clockOf, processesOf, secondsBetween } from './processes.ts'

export interface Load {
  /** Percent of a core. */
  total: number
  parts: string[]
}

/** Processor time of all processes of the program over so many seconds, by kind. */
export async function loadOf({ pid, home }: OpenWindow, seconds: number): Promise<Load> {
  const before = new Map(processesOf(pid, home).map((process) => [process.pid, clockOf(process.pid)]))
  const from = performance.now()
  await pause(seconds * 1000)
  const took = (performance.now() - from) / 1000
  const loads = processesOf(pid, home).map((process) => ({
    kind: process.kind,
    value: (100 * secondsBetween(before.get(process.pid), clockOf(process.pid))) / took
  }))
  const kinds = byKind(loads)
  return {
    total: kinds.reduce((sum, { value }) => sum + value, 0),
    parts: kinds.filter(({ value }) => value >= 0.005).map(({ kind, value }) => `${kind}: ${value.toFixed(2)} %`)
  }
}
