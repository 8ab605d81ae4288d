import { FluentProvider, Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from './stores/view-context.tsx'
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
  const narrow = useMedia('(width < 900px)')
  const view = useView()
  const subject = useSubject(view)
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  const { current: dialog } = useDialogs()
  useShortcuts()
  const { selection } = useStores()
  // Details belong to the page they were opened on; in a narrow window they would cover the other one.
  const goTo = (id: PageId): void => {
    if (id !== pageId) selection.getState().close()
    setPage(id)
  }
  const sayDone = (words: string): void => dispatchToast(<Done words={words} />, { intent: 'success', timeout: 4000 })
  const Page = pages[pageId]
  return (
    <NavigationContext value={goTo}>
      <div className={styles.shell} data-theme={themeName}>
        <Header page={pageId} onPage={goTo} lamp={<RecordingLamp />} />
        <section className={styles.bars} aria-label={t('bar.label')}>
          <ConnectionBar />
          <IntakeBars />
        </section>
        <div className={styles.body}>
          <main key={pageId} className={styles.main} hidden={narrow && subject !== null} data-scroller>
            <Page />
          </main>
          {subject !== null && <Details subject={subject} narrow={narrow} Sound={SoundRowDetails} />}
        </div>
        <DropZone />
        {dialog === 'paste' && <PasteDialog />}
        {dialog === 'evidence' && <EvidenceDialog />}
        {dialog === 'help' && <HelpDialog />}
        {(dialog === 'save' || dialog === 'copy') && <SnapshotHandoff kind={dialog} onDone={sayDone} />}
        {(dialog === 'saveSound' || dialog === 'copySound') && (
          <SoundHandoff kind={dialog === 'saveSound' ? 'save' : 'copy'} onDone={sayDone} />
        )}
        <Toaster toasterId={toaster} position="bottom-start" />
        <Announcer />
      </div>
    </NavigationContext>
  )
}

function Done({ words }: { words: string }) {
  return (
    <Toast>
      <ToastTitle>{words}</ToastTitle>
    </Toast>
  )
}
