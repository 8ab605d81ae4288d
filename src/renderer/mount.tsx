import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { followLanguage, languageOf } from './i18n/follow-language.ts'
import { formatOf } from './i18n/format.ts'
import { i18n, loadLanguage } from './i18n/index.ts'
import { Boundary } from './components/boundary.tsx'
import { enginesNow } from './model/engines.ts'
import { ViewProvider } from './stores/view-context.tsx'
import type { OpenConnection } from './stores/connection.ts'
import { StoresContext } from './stores/context.ts'
import { listenForFaults } from './stores/faults.ts'
import { createStores } from './stores/stores.ts'
import './page.css'

/** The nonce of the page's Content-Security-Policy, undefined where the host set none. */
const nonceOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content || undefined

/** How long the window waits for the host to say which theme was chosen, in milliseconds. It takes 20 to 50. */
const PATIENCE_MS = 1000

/** Draws the window into an element, over the given way to the host; in a fixed language only for tests. */
export function mount(root: HTMLElement, openConnection: OpenConnection, fixedLanguage?: string): void {
  const t = i18n.t.bind(i18n)
  const stores = createStores({
    openConnection,
    report: (error) => console.error(error),
    prepare: ({ language }) => loadLanguage(fixedLanguage ?? languageOf(language, navigator.language)),
    intake: {
      read: (text) => enginesNow().readSnapshotText(text),
      example: () => enginesNow().examplePair(new Date()),
      wrongSide: (side) => t(`sound.both.wrongSide.${side}`, { returnObjects: true }),
      wrongTestSide: (side) => t(`deviceTest.wrongSide.${side}`, { returnObjects: true }),
      words: {
        tooLarge: (name, size) => t('intake.error.tooLarge', { name, size: formatOf(i18n.language).number(size, 1), returnObjects: true }),
        severalFiles: (count) => t('intake.error.several', { count, returnObjects: true }),
        unreadable: (name, reason) => t('intake.error.unreadable', { name, reason, returnObjects: true }),
        notText: (name) => t('intake.error.notText', { name, returnObjects: true })
      }
    }
  })
  listenForFaults(window, stores.faults.getState().add)
  followLanguage(stores.preferences, (error) => console.error(error), fixedLanguage)
  setTimeout(() => stores.preferences.getState().settle(), PATIENCE_MS)
  const nonce = nonceOf(document)
  const renderer = createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } })
  createRoot(root).render(
    <StrictMode>
      <RendererProvider renderer={renderer}>
        <I18nextProvider i18n={i18n}>
          <StoresContext value={stores}>
            <Boundary part="window">
              <ViewProvider>
                <App />
              </ViewProvider>
            </Boundary>
          </StoresContext>
        </I18nextProvider>
      </RendererProvider>
    </StrictMode>
  )
}
