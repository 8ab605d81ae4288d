import { FluentProvider, Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Boundary } from './components/boundary.tsx'
import { FaultBar } from './features/faults/fault-bar.tsx'
import { useView, useWorked } from './stores/view-context.tsx'
import { useSubject } from './features/details/use-subject.ts'
import { Details } from './features/details/details.tsx'
import { DialogsContext, useDialogs } from './stores/dialogs.ts'
import type { DialogName } from './stores/dialogs.ts'
import { NavigationContext } from './stores/navigation.ts'
import { SnapshotHandoff } from './features/handoff/snapshot-handoff.tsx'
import { Header } from './features/header/header.tsx'
import { HelpDialog } from './features/help/help-dialog.tsx'
import { useShortcuts } from './features/help/use-shortcuts.ts'
import { EvidenceDialog } from './features/evidence/evidence-dialog.tsx'
import { DropZone } from './features/intake/drop-zone.tsx'
import { IntakeBars } from './features/intake/intake-bars.tsx'
import { PasteDialog } from './features/intake/paste-dialog.tsx'
import { Announcer } from './features/live/announcer.tsx'
import { RecordingLamp } from './features/sound/recording-lamp.tsx'
import { SoundRowDetails } from './features/sound/row-details.tsx'
import { SoundHandoff } from './features/sound/sound-handoff.tsx'
import { ConnectionBar } from './features/live/connection-bar.tsx'
import { usePreferences, useStores } from './stores/context.ts'
import type { PageId } from './model/pages.ts'
import { pages } from './pages/index.ts'
import { useMedia, useTheme } from './theme/use-theme.ts'
import styles from './app.module.css'

/** The whole window: header, bars, the page, the details and the dialogs. */
export function App() {
  const theme = useTheme()
  const [current, setCurrent] = useState<DialogName | null>(null)
  const dialogs = useMemo(() => ({ current, open: setCurrent, close: () => setCurrent(null) }), [current])
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
  const [pageId, setPage] = useState<PageId>('side-by-side')
  const { t } = useTranslation()
  const { selection } = useStores()
  const worked = useWorked()
  useShortcuts()
  // Details belong to the page they were opened on; in a narrow window they would cover the other one.
  const goTo = (id: PageId): void => {
    if (id !== pageId) selection.getState().close()
    setPage(id)
  }
  return (
    <NavigationContext value={goTo}>
      <div className={styles.shell} data-theme={themeName}>
        <Boundary part="header">
          <Header page={pageId} onPage={goTo} lamp={<RecordingLamp />} />
        </Boundary>
        <section className={styles.bars} aria-label={t('bar.label')}>
          <Boundary part="bars" resetOn={worked}>
            <FaultBar />
            <ConnectionBar />
            <IntakeBars />
          </Boundary>
        </section>
        <Boundary part="page" resetOn={worked}>
          <Body pageId={pageId} />
        </Boundary>
        <DropZone />
        <Dialogs />
        <Boundary part="background">
          <Announcer />
        </Boundary>
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
          <Details subject={subject} narrow={narrow} Sound={SoundRowDetails} />
        </Boundary>
      )}
    </div>
  )
}

/** The dialog that is open, and what is said once it has done its work. */
function Dialogs() {
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  const { current: dialog, close } = useDialogs()
  const sayDone = (words: string): void => dispatchToast(<Done words={words} />, { intent: 'success', timeout: 4000 })
  return (
    <>
      <Boundary key={dialog} part="dialog" onClose={close}>
        {dialog === 'paste' && <PasteDialog />}
        {dialog === 'evidence' && <EvidenceDialog />}
        {dialog === 'help' && <HelpDialog />}
        {(dialog === 'save' || dialog === 'copy') && <SnapshotHandoff kind={dialog} onDone={sayDone} />}
        {(dialog === 'saveSound' || dialog === 'copySound') && (
          <SoundHandoff kind={dialog === 'saveSound' ? 'save' : 'copy'} onDone={sayDone} />
        )}
      </Boundary>
      <Toaster toasterId={toaster} position="bottom-start" />
    </>
  )
}

function Done({ words }: { words: string }) {
  return (
    <Toast>
      <ToastTitle>{words}</ToastTitle>
    </Toast>
  )
}
