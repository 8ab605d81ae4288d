import { TestHandoff } from './features/device-test/test-handoff.tsx'
import { EvidenceDialog } from './features/evidence/evidence-dialog.tsx'
import { SnapshotHandoff } from './features/handoff/snapshot-handoff.tsx'
import { HelpDialog } from './features/help/help-dialog.tsx'
import { HistoryDialog } from './features/history/history-dialog.tsx'
import { ConnectDialog } from './features/link/connect-dialog.tsx'
import { HandOver } from './features/link/hand-over.tsx'
import { CannotRunDialog } from './features/intake/cannot-run-dialog.tsx'
import { PasteDialog } from './features/intake/paste-dialog.tsx'
import { PortableDialog } from './features/portable/portable-dialog.tsx'
import { ReportDialog } from './features/report/report-dialog.tsx'
import { SoundHandoff } from './features/sound/sound-handoff.tsx'
import type { DialogName } from './stores/dialogs.ts'

/** The dialog of a name; `onDone` hears what it has done. */
export function Dialog({ name, onDone }: { name: DialogName; onDone: (words: string) => void }) {
  switch (name) {
    case 'paste':
      return <PasteDialog />
    case 'evidence':
      return <EvidenceDialog />
    case 'cannotRun':
      return <CannotRunDialog />
    case 'history':
      return <HistoryDialog />
    case 'portable':
      return <PortableDialog />
    case 'connect':
      return <ConnectDialog onDone={onDone} />
    case 'handOver':
      return <HandOver />
    case 'report':
      return <ReportDialog onDone={onDone} />
    case 'help':
      return <HelpDialog />
    case 'save':
    case 'copy':
      return <SnapshotHandoff kind={name} onDone={onDone} />
    case 'saveSound':
    case 'copySound':
      return <SoundHandoff kind={name === 'saveSound' ? 'save' : 'copy'} onDone={onDone} />
    case 'saveTest':
    case 'copyTest':
      return <TestHandoff kind={name === 'saveTest' ? 'save' : 'copy'} onDone={onDone} />
  }
}
