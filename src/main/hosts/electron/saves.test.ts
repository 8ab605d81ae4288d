import { describe, expect, it } from 'vitest'
import { createSaves } from './saves.ts'

const HERE = { outcome: 'saved', name: 'a.html', folder: '/home/mira' } as const

describe('what became of a file', () => {
  it('is told to who asks before it is decided, and after', async () => {
    const saves = createSaves()
    const early = saves.outcomeOf('blob:1')
    saves.tell('blob:1', HERE)
    expect(await early).toEqual(HERE)
    expect(await saves.outcomeOf('blob:1')).toEqual(HERE)
  })

  it('is that of the file that was asked about', async () => {
    const saves = createSaves()
    saves.tell('blob:1', HERE)
    saves.tell('blob:2', { outcome: 'failed', reason: 'the disk is full' })
    expect(await saves.outcomeOf('blob:2')).toEqual({ outcome: 'failed', reason: 'the disk is full' })
    expect(await saves.outcomeOf('blob:1')).toEqual(HERE)
  })

  it('leaves nobody waiting, however many files come after', async () => {
    const saves = createSaves()
    const first = saves.outcomeOf('blob:first')
    for (let file = 0; file < 30; file += 1) saves.tell(`blob:${file}`, HERE)
    expect(await first).toEqual({ outcome: 'cancelled' })
  })
})
