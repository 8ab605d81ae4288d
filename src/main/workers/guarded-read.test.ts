import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import type { Probe } from '../probes/probe.ts'
import { guardedRead } from './guarded-read.ts'

const probe = (read: Probe<'machine'>['read']) => async (): Promise<Probe<'machine'>> => ({ topic: 'machine', read })

describe('a read inside the worker', () => {
  it('hands on what the probe answers', async () => {
    const reading = { status: 'absent', tookMs: 1, reason: 'none' } as const
    expect(
      await guardedRead(
        probe(async () => reading),
        1000
      )
    ).toBe(reading)
  })

  it("tells the probe of its time limit, and takes the probe's own answer", async () => {
    const stopping = probe(async ({ signal }) => {
      await once(signal, 'abort')
      return { status: 'denied', tookMs: 1, reason: 'The service did not answer' }
    })
    expect(await guardedRead(stopping, 20)).toMatchObject({ reason: 'The service did not answer' })
  })

  it('calls a probe that throws because of its time limit timed out', async () => {
    const throwing = probe(async ({ signal }) => {
      await once(signal, 'abort')
      throw signal.reason
    })
    expect(await guardedRead(throwing, 20)).toMatchObject({ status: 'failed', error: { code: 'TIMEOUT' } })
  })

  it.each([
    [new TypeError('a defect'), 'PROBE_THREW'],
    [Object.assign(new Error('no such file'), { code: 'ENOENT' }), 'ENOENT']
  ])('calls a probe that throws or cannot be loaded failed: %s', async (error, code) => {
    const fails = async (): Promise<never> => {
      throw error
    }
    expect(await guardedRead(probe(fails), 1000)).toMatchObject({ status: 'failed', error: { code, message: String(error) } })
    expect(await guardedRead(fails, 1000)).toMatchObject({ error: { code } })
  })
})
