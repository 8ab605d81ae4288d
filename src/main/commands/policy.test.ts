import { describe, expect, it } from 'vitest'
import { speakerFor } from '../../core/words/index.ts'
import { policiesOf } from '../policy/policies.ts'
import type { PlaceReading } from '../policy/policies.ts'
import { policy } from './policy.ts'

const place = '/etc/sidecheck/policy.json'
const set = (values: Record<string, unknown>): PlaceReading => ({ place, values: new Map(Object.entries(values)) })

async function asked(readings: PlaceReading[], options: { json?: boolean; language?: 'en' | 'de' } = {}) {
  const said = { out: '', err: '' }
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    settled: () => Promise.resolve(undefined),
    speak: speakerFor(options.language ?? 'en')
  }
  const code = await policy(options, terminal, () => Promise.resolve(policiesOf(readings)))
  return { code, ...said }
}

describe('sidecheck policy', () => {
  it('prints every policy with what holds where nothing is set', async () => {
    expect(await asked([])).toEqual({
      code: 0,
      err: '',
      out: `Language: as each person chooses (not set)
HideNames: no (not set)
History: yes (not set)
LinkWays: screen, channel, drive, clipboard and file (not set)
Recording: yes (not set)
`
    })
  })

  it('prints each policy, and who decides it', async () => {
    const { code, out } = await asked([set({ Language: 'de', LinkWays: [], Recording: false, History: false })])
    expect(code).toBe(0)
    expect(out).toContain(`Language: de (set in ${place})\n`)
    expect(out).toContain(`LinkWays: none (set in ${place})\n`)
    expect(out).toContain(`History: no (set in ${place})\n`)
    expect(out).toContain(`Recording: no (set in ${place})\n`)
  })

  it('says what cannot be read and what is no policy, and answers with 1', async () => {
    const { code, out, err } = await asked([set({ HideNames: 'si', HideName: true })], { language: 'de' })
    expect(code).toBe(1)
    expect(out).toContain(`HideNames: ja (festgelegt in ${place})\n  nicht lesbar: "si"\n`)
    expect(out).toContain(`HideName in ${place} ist keine Richtlinie.`)
    expect(err).not.toBe('')
  })

  it('prints one JSON document', async () => {
    const { code, out } = await asked([{ place, fault: 'EACCES' }], { json: true })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'sidecheck.policies/1',
      settings: [
        { name: 'Language', value: null, source: place, fault: 'EACCES', inEffect: true },
        { name: 'HideNames', value: true },
        { name: 'History', value: false, inEffect: true },
        { name: 'LinkWays', value: [] },
        { name: 'Recording', value: false }
      ],
      unknown: []
    })
  })
})
