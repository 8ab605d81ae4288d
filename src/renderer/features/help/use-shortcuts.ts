import { useEffect } from 'react'
import { focusRow } from '../../components/focus-row.ts'
import { useConnection, useStores } from '../../stores/context.ts'
import { isForbidden } from '../../stores/link.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { actionOf } from '../../model/shortcuts.ts'
import type { Shortcut } from '../../model/shortcuts.ts'

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

/** Listens for the keys that work anywhere in the window. */
export function useShortcuts(): void {
  const { link, otherSide, selection, thisSide } = useStores()
  const dialogs = useDialogs()
  const pick = useFilePicker()
  const client = useConnection((store) => store.client)
  useEffect(() => {
    /** The dialog of the ways says why one is locked. */
    const leave = (way: 'file' | 'clipboard', dialog: 'save' | 'copy'): void => {
      if (thisSide.getState().snapshot !== null) dialogs.open(isForbidden(link.getState().link, way) ? 'connect' : dialog)
    }
    const actions: Partial<Record<Shortcut, () => void>> = {
      check: () => void thisSide.getState().check(),
      open: pick,
      save: () => leave('file', 'save'),
      copy: () => leave('clipboard', 'copy'),
      remove: () => otherSide.getState().remove(),
      example: () => otherSide.getState().setExample(otherSide.getState().example === null),
      menu: () => document.querySelector<HTMLElement>('[data-menu]')?.click(),
      help: () => dialogs.open('help'),
      close: () => {
        const { open, current, close } = selection.getState()
        if (open === null) return
        close()
        // The page with the rows is back after the next paint where the details covered it.
        requestAnimationFrame(() => focusRow(current))
      },
      panes: () => {
        const { open, current } = selection.getState()
        if (document.activeElement?.closest('[data-details]') != null) focusRow(current)
        else if (open !== null) selection.getState().enterPanel(open)
      }
    }
    const listen = (event: KeyboardEvent): void => {
      const action = actionOf(event)
      if (action === undefined || event.defaultPrevented || (event.key === '?' && inText(event.target))) return
      // A dialog or menu has its own keys, Esc among them.
      if (dialogs.current !== null || document.querySelector('[role="menu"]') !== null) return
      const act = actions[action]
      if (act === undefined) return
      if (action === 'remove' && inText(event.target)) return
      if (action !== 'close') event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    // What is chosen in the desktop app's menu does what its key does.
    const unlisten = client?.on('app.command', ({ command }) => {
      if (dialogs.current === null) actions[command]?.()
    })
    return () => {
      window.removeEventListener('keydown', listen)
      unlisten?.()
    }
  })
}
