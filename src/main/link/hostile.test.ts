import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { TestSide, examples, pipe } from './pair.testing.ts'

const sides: TestSide[] = []
afterEach(async () => void (await Promise.all(sides.splice(0).map(({ service }) => service.closeAll()))))

const greeting = {
  version: 1,
  app: '1',
  side: 'session',
  machine: 'S',
  copy: '00000000-0000-4000-8000-000000000001',
  pairing: '00000000-0000-4000-8000-000000000001'
}
/** What an honest other half sends, in its order. */
const HONEST = [
  `Q${JSON.stringify({ t: 'q', i: 'a', m: 'peer.greet', a: [greeting] })}`,
  `Q${JSON.stringify({ t: 'q', i: 'b', m: 'peer.ping', a: [] })}`,
  `Q${JSON.stringify({ t: 'q', i: 'c', m: 'peer.sound', a: [{ kind: 'listen', endpoint: null, seconds: 5 }] })}`,
  `Q${JSON.stringify({ t: 'q', i: 'd', m: 'peer.test', a: [{ test: 'port', name: '/dev/ttyS0', loopback: false }] })}`,
  `A${JSON.stringify({ t: 'q', m: 'peer.half', a: ['{"schema":"sidecheck.half/1"}'] })}`,
  `A${JSON.stringify({ t: 's', i: 'zzz', r: { ok: true, value: greeting } })}`
] as const

const at = fc.nat(400)
const mutated = fc
  .tuple(fc.constantFrom(...HONEST), fc.array(fc.tuple(at, fc.string({ maxLength: 3 })), { maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce<string>((now, [place, put]) => now.slice(0, place % now.length) + put + now.slice((place % now.length) + put.length), text)
  )
const anything = fc.oneof({ weight: 8, arbitrary: mutated }, { weight: 1, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.anything() })

describe('messages of a hostile other half', () => {
  it('end the channel or are refused, reach no device unasked and never become the other side', async () => {
    const local = new TestSide('local')
    sides.push(local)
    await local.service.open({ way: 'channel' })
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 8 }), async (messages) => {
        const [mine, theirs] = pipe()
        const heard: string[] = []
        mine.onMessage((text) => heard.push(String(text)))
        local.ears.get('channel')?.connected?.(theirs)
        for (const message of messages) mine.post(message as string)
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
        // Nothing of this machine goes to whoever has not greeted as a half does.
        const greeted = heard.some((text) => text.startsWith('A') && text.includes('"ok":true') && text.includes('"copy"'))
        if (!greeted) expect(heard.join('')).not.toContain(examples[0].id)
        // Any request that was taken is one of the contract.
        for (const [request] of local.duties.sound.mock.calls) expect(['play', 'listen']).toContain(request.kind)
        for (const [request] of local.duties.test.mock.calls) if (request.test === 'port') expect(request.loopback).toBe(false)
        // No whole half was sent: none is used.
        expect(local.halves).toEqual([])
        local.duties.sound.mockClear()
        local.duties.test.mockClear()
        mine.close()
        await new Promise((resolve) => setImmediate(resolve))
      }),
      runs(400)
    )
  })
})
