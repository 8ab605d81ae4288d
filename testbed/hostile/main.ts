import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import config from '../../playwright.config.ts'
import { seededRandom } from '../../src/core/signal/testing/random.ts'
import { startAttacked } from './attacked.ts'
import type { Attacked } from './attacked.ts'
import { faultsOf, linesOf, plannedFor, withNumbers } from './counts.ts'
import type { Report, Scale } from './counts.ts'
import type { Attack, Part } from './part.ts'
import { PARTS } from './parts.ts'

export interface RunOptions {
  scale: Scale
  /** Only the parts whose names hold one of these; all of them where it is empty. */
  names: readonly string[]
  seed: number
  /** Puts the numbers into docs/proven.md. */
  write: boolean
  /** A part that cannot run here is a failure. */
  require: boolean
}

const DOCUMENT = fileURLToPath(new URL('../../docs/proven.md', import.meta.url))
/** A part that hangs must not keep the others from running. */
const MOST_SECONDS: Record<Scale, number> = { tenth: 180, full: 1800 }

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** One number for each part from that of the run, so that a part alone does the same as among others. */
const seedOf = (seed: number, name: string): number => [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed)

async function runPart(part: Part, options: RunOptions, browser: () => Promise<Browser>): Promise<Report> {
  const { scale } = options
  const began = performance.now()
  const counts = part.plan.map((planned) => ({ what: planned.what, planned: plannedFor(scale, planned), done: 0 }))
  const report: Report = { part: part.name, counts, faults: [], seconds: 0 }
  const countOf = (what: string) => {
    const found = counts.find((count) => count.what === what)
    if (found === undefined) throw new Error(`${part.name} has no plan for ${what}`)
    return found
  }
  const programs: Attacked[] = []
  const cleaning: (() => Promise<void> | void)[] = []
  const attack: Attack = {
    scale,
    random: seededRandom(seedOf(options.seed, part.name)),
    planned: (what) => countOf(what).planned,
    did: (what, times = 1) => void (countOf(what).done += times),
    fault: (text) => void report.faults.push(text),
    start: async (given) => {
      const program = await startAttacked(await browser(), given)
      programs.push(program)
      return program
    },
    browser,
    later: (work) => void cleaning.unshift(work)
  }
  let limit: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    const seconds = MOST_SECONDS[scale]
    limit = setTimeout(() => reject(new Error(`the part did not end within ${seconds} s`)), seconds * 1000)
  })
  try {
    await Promise.race([part.run(attack), tooLong])
  } catch (error) {
    report.faults.push(messageOf(error))
  } finally {
    clearTimeout(limit)
    tooLong.catch(() => undefined)
  }
  for (const program of programs) {
    try {
      const { host, window, late, memory, faults } = await program.finish()
      report.host = Math.max(report.host ?? 0, host)
      report.window = Math.max(report.window ?? 0, window)
      report.late = Math.max(report.late ?? 0, late)
      // Rounds of one program after those of another say nothing about either: the first one's count.
      if (report.memory === undefined && memory !== undefined) report.memory = memory
      report.faults.push(...faults)
    } catch (error) {
      report.faults.push(messageOf(error))
    }
  }
  for (const clean of cleaning) {
    try {
      await clean()
    } catch (error) {
      report.faults.push(messageOf(error))
    }
  }
  report.seconds = (performance.now() - began) / 1000
  return report
}

/** Runs the parts one after the other, prints each, and answers with the exit code. */
export async function runHostile(options: RunOptions): Promise<number> {
  const { scale, names } = options
  const began = performance.now()
  const parts = PARTS.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
  let launched: Promise<Browser> | undefined
  const { launchOptions } = config.use ?? {}
  const browser = (): Promise<Browser> => (launched ??= chromium.launch(launchOptions))
  say(`hostile conditions, ${scale === 'full' ? 'everything' : 'a tenth of the inputs'}, seed ${options.seed}`)
  const reports: Report[] = []
  let failed = 0
  let left = 0
  for (const part of parts) {
    const obstacle = part.obstacle?.()
    if (obstacle !== undefined) {
      left += 1
      say(`not run ${part.name}: ${obstacle}`)
      continue
    }
    const report = await runPart(part, options, browser)
    reports.push(report)
    if (faultsOf(report, scale).length > 0) failed += 1
    for (const line of linesOf(report, scale)) say(line)
  }
  if (launched !== undefined) await (await launched).close()
  const isDone = parts.length > 0 && failed === 0 && (left === 0 || !options.require)
  if (options.write && existsSync(DOCUMENT)) {
    if (failed > 0) say('the numbers are not written, because a part failed')
    else writeFileSync(DOCUMENT, withNumbers(readFileSync(DOCUMENT, 'utf8'), reports, scale))
  }
  say(
    `hostile: ${reports.length - failed} parts held, ${failed} failed, ${left} not run, ${Math.round((performance.now() - began) / 1000)} s`
  )
  return isDone ? 0 : 1
}
