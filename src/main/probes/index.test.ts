import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../core/snapshot/schema.ts'
import { loadProbe } from './index.ts'

describe('the probe of a topic', () => {
  it.each(TOPICS)('is there for %s on this system, and is of that topic', async (topic) => {
    expect((await loadProbe(topic)).topic).toBe(topic)
  })

  it('says why a system has none', async () => {
    const probe = await loadProbe('events', 'linux')
    expect(await probe.read({ signal: new AbortController().signal })).toEqual({
      status: 'unsupported',
      tookMs: 0,
      reason: 'Only Windows logs why audio was not redirected.',
      text: { id: 'reason.windows-log' }
    })
  })

  it('is that of Linux on a system with a name of its own', async () => {
    expect((await loadProbe('machine', 'freebsd')).topic).toBe('machine')
  })
})
