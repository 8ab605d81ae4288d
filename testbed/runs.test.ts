import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runs } from './runs.ts'

const src = new URL('../src/', import.meta.url)
const tests = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name))
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

async function runsWith(env: Record<string, string>): Promise<typeof runs> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  return (await import('./runs.ts')).runs
}

describe('the number of inputs', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is asked for by every property test', () => {
    const others = tests.filter((name) => {
      const text = readFileSync(new URL(name, src), 'utf8')
      return count(text, /\bfc\.assert\(/g) !== count(text, /\bruns\(/g)
    })
    expect(others).toEqual([])
  })

  it('grows by a factor, with the seed that was asked for', async () => {
    const many = await runsWith({ SIDECHECK_FUZZ_FACTOR: '3', SIDECHECK_FUZZ_SEED: '7' })
    const tried = (): number[] => {
      const inputs: number[] = []
      fc.assert(
        fc.property(fc.integer(), (input) => void inputs.push(input)),
        many(5)
      )
      return inputs
    }
    const first = tried()
    expect(first).toHaveLength(15)
    expect(tried()).toEqual(first)
  })

  it('has no limit but the time where seconds are given', async () => {
    const timed = await runsWith({ SIDECHECK_FUZZ_SECONDS: '0.05' })
    const property = fc.property(fc.integer(), () => true)
    const { interrupted, failed, numRuns } = fc.check(property, timed(1))
    expect([interrupted, failed]).toEqual([true, false])
    expect(numRuns).toBeGreaterThan(1)
  })
})
