import { FluentProvider } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Boundary } from './components/boundary.tsx'
import { later, withEngines } from './components/later.tsx'
import type { Done } from './features/handoff/toasts.tsx'
import { useLaterParts } from './use-later-parts.ts'
import { useView, useWorked } from './stores/view-context.tsx'
import { useSubject } from './features/details/use-subject.ts'
import { DialogsContext, useDialogs } from './stores/dialogs.ts'
import type { Dialogs as DialogState } from './stores/dialogs.ts'
import { NavigationContext } from './stores/navigation.ts'
import { Header } from './features/header/header.tsx'
import { useShortcuts } from './features/help/use-shortcuts.ts'
import { ConnectionBar } from './features/live/connection-bar.tsx'
import { DropZone } from './features/intake/drop-zone.tsx'
import { ReportButton } from './features/report/report-button.tsx'
import { RecordingLamp } from './features/sound/recording-lamp.tsx'
import { useOpened } from './components/bring-in/use-opened.ts'
import { usePreferences, useStores, useThisSide } from './stores/context.ts'
import { pageOf } from './model/pages.ts'
import type { PageId } from './model/pages.ts'
import { pages } from './pages/index.ts'
import { useMedia, useTheme } from './theme/use-theme.ts'
import styles from './app.module.css'

const Announcer = later(withEngines(async () => (await import('./features/live/announcer.tsx')).Announcer))
const Bars = later(withEngines(async () => (await import('./bars.tsx')).Bars))
const Details = later(withEngines(async () => (await import('./details.tsx')).Details))
const Dialog = later(withEngines(async () => (await import('./dialogs.tsx')).Dialog))
const AskedLamp = later(withEngines(async () => (await import('./features/link/asked-lamp.tsx')).AskedLamp))
const Toasts = later(async () => (await import('./features/handoff/toasts.tsx')).Toasts)

const NO_DIALOG = { current: null, topic: null }

/** The whole window: header, bars, the page, the details and the dialogs. */
export function App() {
  const theme = useTheme()
  const [{ current, topic }, setDialog] = useState<Pick<DialogState, 'current' | 'topic'>>(NO_DIALOG)
  const dialogs = useMemo(
    (): DialogState => ({
      current,
      topic,
      open: (name, about = null) => setDialog({ current: name, topic: about }),
      close: () => setDialog(NO_DIALOG)
    }),
    [current, topic]
  )
  if (!usePreferences((store) => store.known)) return null
  return (
    <FluentProvider theme={theme.theme}>
      <DialogsContext value={dialogs}>
        <Shell themeName={theme.name} />
      </DialogsContext>
    </FluentProvider>
  )
}

function Shell({ themeName }: { themeName: 'light' | 'dark' }) {
  const [chosen, setPage] = useState<PageId | null>(null)
  const remembered = useThisSide((store) => store.page)
  const { t } = useTranslation()
  const { connection, selection } = useStores()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const pageId = pageOf(chosen ?? remembered, helpdesk)
  const worked = useWorked()
  const due = useLaterParts()
  useShortcuts()
  useOpened()
  // Details belong to the page they were opened on; in a narrow window they would cover the other one.
  const goTo = (id: PageId): void => {
    if (id !== pageId) selection.getState().close()
    setPage(id)
    // Whether it is remembered is not worth a word to anybody.
    connection
      .getState()
      .client?.call('page.went', id)
      .catch((error: unknown) => console.warn('The page is not remembered', error))
  }
  return (
    <NavigationContext value={goTo}>
      <div className={styles.shell} data-theme={themeName}>
        <Boundary part="header">
          <Header
            page={pageId}
            onPage={goTo}
            lamp={
              <>
                <RecordingLamp />
                {due && <AskedLamp />}
              </>
            }
            actions={<ReportButton page={pageId} />}
          />
        </Boundary>
        <section className={styles.bars} aria-label={t('bar.label')}>
          <ConnectionBar />
          <Boundary part="bars" resetOn={worked}>
            {due && <Bars />}
          </Boundary>
        </section>
        <Boundary part="page" resetOn={worked}>
          <Body pageId={pageId} />
        </Boundary>
        <DropZone />
        <Dialogs />
        <Boundary part="background">{due && <Announcer />}</Boundary>
      </div>
    </NavigationContext>
  )
}

/** The page, and beside it the details of what is selected; in a narrow window one of both. */
function Body({ pageId }: { pageId: PageId }) {
  const narrow = useMedia('(width < 900px)')
  const view = useView()
  const subject = useSubject(view)
  const { selection } = useStores()
  const Page = pages[pageId]
  return (
    <div className={styles.body}>
      <main key={pageId} className={styles.main} hidden={narrow && subject !== null} data-scroller>
        <Boundary part="page" resetOn={view}>
          <Page />
        </Boundary>
      </main>
      {subject !== null && (
        <Boundary key={subject.key} part="details" resetOn={view} onClose={() => selection.getState().close()}>
          <Details subject={subject} narrow={narrow} />
        </Boundary>
      )}
    </div>
  )
}

/** The dialog that is open, and what is said once it has done its work. */
function Dialogs() {
  const { current: dialog, close } = useDialogs()
  const [done, setDone] = useState<Done | null>(null)
  return (
    <>
      <Boundary key={dialog} part="dialog" onClose={close}>
        {dialog !== null && <Dialog name={dialog} onDone={(words) => setDone({ words })} />}
      </Boundary>
      {done !== null && <Toasts done={done} />}
    </>
  )
}
