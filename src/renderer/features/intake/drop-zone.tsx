import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStores } from '../../stores/context.ts'
import { useDialogs } from '../dialogs.ts'
import styles from './drop-zone.module.css'

const editable = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

/** Takes a snapshot that is dropped or pasted anywhere in the window. */
export function DropZone() {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const { current } = useDialogs()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (files.length > 0) void otherSide.getState().openFiles(files, 'drop')
      else otherSide.getState().openText(text, { kind: 'paste' })
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (editable(event.target) || current !== null) return
      event.preventDefault()
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() !== '') otherSide.getState().openText(text, { kind: 'paste' })
      else if (files.length > 0) void otherSide.getState().openFiles(files, 'file')
      else otherSide.getState().fail(t('intake.error.nothing', { returnObjects: true }))
    }
    window.addEventListener('dragover', onDrag)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onDrag)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [otherSide, current, t])
  return over ? (
    <div className={styles.zone} aria-hidden="true">
      <span className={styles.words}>{t('intake.dropAnywhere')}</span>
    </div>
  ) : null
}
