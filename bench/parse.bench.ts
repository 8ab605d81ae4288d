import { bench, describe } from 'vitest'
import { HOSTILE, hostile } from '../src/core/parse/hostile.fixture.ts'
import { detectKind, MAX_BYTES, parse, PARSE_KINDS } from '../src/core/parse/index.ts'

/**
 * The target: a hostile input of 8 MiB of each kind in under 2 s. Each measure parses one such input as every kind and
 * names the slowest, so that a step that is not linear shows itself.
 */
const options = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }

describe('8 MiB of hostile input, as every kind in turn', () => {
  for (const each of HOSTILE) {
    bench(each.name, () => {
      const bytes = Buffer.from(hostile(each, MAX_BYTES))
      for (const kind of PARSE_KINDS) {
        const start = performance.now()
        parse(kind, bytes)
        const took = performance.now() - start
        if (took > 2000) throw new Error(`${each.name} as ${kind} took ${Math.round(took)} ms`)
      }
      detectKind(bytes)
    }, { ...options, throws: true })
  }
})
