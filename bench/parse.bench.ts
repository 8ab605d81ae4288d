import { bench, describe } from 'vitest'
import { HOSTILE, hostile } from '../src/core/parse/hostile.fixture.ts'
import { MAX_BYTES, parse, PARSE_KINDS } from '../src/core/parse/index.ts'

const inputs = HOSTILE.map((each) => new TextEncoder().encode(hostile(each, MAX_BYTES)).subarray(0, MAX_BYTES))

/** The target: a hostile input of 8 MiB in under 2 s. One run parses every input of the list, so it is to stay under 2 s a piece. */
describe(`${HOSTILE.length} hostile inputs of 8 MiB`, () => {
  for (const kind of PARSE_KINDS) {
    bench(
      kind,
      () => {
        for (const bytes of inputs) parse(kind, bytes)
      },
      { iterations: 1, time: 1, warmupIterations: 0, warmupTime: 0 }
    )
  }
})
