import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { examplePair } from '../model/engine-later.ts'
import { readSnapshotText } from '../model/engine-later.ts'
import type { Snapshot } from '../model/engine.ts'
import { loadEngines } from '../model/engines.ts'
import { StoresContext } from './context.ts'
import { createStores } from './stores.ts'
import type { Stores } from './stores.ts'
import { useView, ViewProvider } from './view-context.tsx'

await loadEngines()

const [local] = examplePair(new Date('2026-11-21T10:00:00Z'))
const error = () => ({ what: '', where: '', todo: '' })
const stores = createStores({
  openConnection: () => () => undefined,
  report: (problem) => void expect.unreachable(String(problem)),
  intake: {
    read: readSnapshotText,
    example: () => [local, local],
    wrongSide: error,
    wrongTestSide: error,
    words: { tooLarge: error, severalFiles: error, unreadable: error, notText: error }
  }
})

/** The window's stores with this snapshot of its own side from the beginning. */
const holding = (snapshot: Snapshot): Stores => ({
  ...stores,
  thisSide: createStore(() => ({ ...stores.thisSide.getState(), snapshot }))
})

const drawn = (snapshot: Snapshot, content: React.ReactNode): string =>
  renderToStaticMarkup(
    <StoresContext value={holding(snapshot)}>
      <ViewProvider>{content}</ViewProvider>
    </StoresContext>
  )

function Rows() {
  return <p>{useView().rows.length}</p>
}

describe('a view that the engines cannot work out', () => {
  const broken = { ...local, smartcard: null as never }

  it('is none for those who do not show it', () => {
    expect(drawn(broken, <p>menu</p>)).toBe('<p>menu</p>')
  })

  it('throws where it is shown, so that this part alone breaks', () => {
    expect(() => drawn(broken, <Rows />)).toThrow(TypeError)
    expect(drawn(local, <Rows />)).toMatch(/<p>[1-9]\d*<\/p>/)
  })
})
