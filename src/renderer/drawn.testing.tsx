import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createStore } from 'zustand/vanilla'
import { i18n, loadLaterWords } from './i18n/index.ts'
import { examplePair, readSnapshotText } from './model/engine-later.ts'
import type { Snapshot } from './model/engine.ts'
import { loadEngines } from './model/engines.ts'
import { StoresContext } from './stores/context.ts'
import type { OtherSideStore } from './stores/other-side.ts'
import { createStores } from './stores/stores.ts'
import type { Stores } from './stores/stores.ts'
import { ViewProvider } from './stores/view-context.tsx'

await Promise.all([loadEngines(), loadLaterWords()])

const error = () => ({ what: '', where: '', todo: '' })

/** The window's stores with this snapshot of its own side from the beginning, and what is given of the other side. */
export function storesWith(here: Snapshot, others: Partial<OtherSideStore> = {}): Stores {
  const stores = createStores({
    openConnection: () => () => undefined,
    report: (problem) => {
      throw problem
    },
    intake: {
      read: readSnapshotText,
      example: () => examplePair(new Date('2026-11-21T10:00:00Z')),
      wrongSide: error,
      wrongTestSide: error,
      words: { tooLarge: error, severalFiles: error, unreadable: error, notText: error }
    }
  })
  // Drawing as text reads what a store began with.
  return {
    ...stores,
    thisSide: createStore(() => ({ ...stores.thisSide.getState(), snapshot: here })),
    otherSide: createStore(() => ({ ...stores.otherSide.getState(), ...others }))
  }
}

/** The markup of a part of the window with these stores, in English. */
export function drawn(stores: Stores, content: ReactNode): string {
  // Older Node has no navigator, by which the window knows how numbers and times are written.
  const bare = !('navigator' in globalThis)
  if (bare) Reflect.set(globalThis, 'navigator', { language: 'en-US' })
  try {
    return renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        <StoresContext value={stores}>
          <ViewProvider>{content}</ViewProvider>
        </StoresContext>
      </I18nextProvider>
    )
  } finally {
    if (bare) Reflect.deleteProperty(globalThis, 'navigator')
  }
}
