import { createContext, useContext } from 'react'
import type { CheckChoice } from '../model/engine.ts'

export type DialogName =
  | 'paste'
  | 'evidence'
  | 'save'
  | 'copy'
  | 'saveSound'
  | 'copySound'
  | 'saveTest'
  | 'copyTest'
  | 'help'
  | 'portable'
  | 'cannotRun'
  | 'history'
  | 'connect'
  | 'handOver'
  | 'report'

export interface Dialogs {
  current: DialogName | null
  /** What the person asked about where the open dialog was opened; null where that was nothing in particular. */
  topic: CheckChoice | null
  open(name: DialogName, topic?: CheckChoice | null): void
  close(): void
}

export const DialogsContext = createContext<Dialogs | null>(null)

/** Which dialog is open, and how to open one. At most one is. */
export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext)
  if (dialogs === null) throw new Error('useDialogs needs a DialogsContext around it')
  return dialogs
}
