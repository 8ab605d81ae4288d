import { describe, expect, it, vi } from 'vitest'
import { examplePair } from '../../core/snapshot/example.ts'
import { readSnapshotText } from '../../core/snapshot/read.ts'
import { MAX_FILE_BYTES, createOtherSideStore } from './other-side.ts'
import type { TextFile } from './other-side.ts'
import { loadEngines } from '../model/engines.ts'

await loadEngines()

const [local, session] = examplePair(new Date('2026-11-21T10:00:00Z'))
const text = JSON.stringify(session)
const error = (what: string) => ({ what, where: '', todo: '' })

const store = () =>
  createOtherSideStore({
    read: readSnapshotText,
    example: () => [local, session],
    words: {
      tooLarge: (name, megabytes) => error(`${name} ${megabytes.toFixed(1)}`),
      severalFiles: (count) => error(`several ${count}`),
      unreadable: (name, reason) => error(`${name}: ${reason}`),
      notText: (name) => error(`${name} is not text`)
    }
  })

const file = (content: string | Uint8Array, name = 'session.json'): TextFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer) }
}

describe('the other side', () => {
  it('takes a pasted snapshot and leaves the example', () => {
    const other = store()
    other.getState().setExample(true)
    expect(other.getState().openText(text, { kind: 'paste' })).toBe(true)
    expect(other.getState()).toMatchObject({ snapshot: { id: session.id }, origin: { kind: 'paste' }, error: null, example: null })
  })

  it('keeps the side before when what comes next is not a snapshot', async () => {
    const other = store()
    await other.getState().openFiles([file(text)], 'drop')
    other.getState().openText('{"schema": 1', { kind: 'paste' })
    expect(other.getState().snapshot?.id).toBe(session.id)
    expect(other.getState().origin).toEqual({ kind: 'drop', name: 'session.json' })
    expect(other.getState().error?.what).not.toBe('')
  })

  it('refuses a file over the limit without reading it', async () => {
    const other = store()
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>()
    await other.getState().openFiles([{ name: 'dump.json', size: MAX_FILE_BYTES + 1, arrayBuffer }], 'file')
    expect(arrayBuffer).not.toHaveBeenCalled()
    expect(other.getState().error?.what).toBe('dump.json 8.0')
  })

  it('refuses several files at once', async () => {
    const other = store()
    await other.getState().openFiles([file(text), file(text)], 'drop')
    expect(other.getState()).toMatchObject({ snapshot: null, error: { what: 'several 2' } })
  })

  it('says when a file is not text, and when it cannot be read', async () => {
    const other = store()
    await other.getState().openFiles([file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'shot.png')], 'drop')
    expect(other.getState().error?.what).toBe('shot.png is not text')
    await other.getState().openFiles([{ name: 'a.json', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) }], 'file')
    expect(other.getState().error?.what).toBe('a.json: gone')
  })

  it('comes back after the example, and goes when it is removed', () => {
    const other = store()
    other.getState().openText(text, { kind: 'paste' })
    other.getState().setExample(true)
    other.getState().setExample(false)
    expect(other.getState().snapshot?.id).toBe(session.id)
    other.getState().remove()
    expect(other.getState()).toMatchObject({ snapshot: null, origin: null })
  })
})
