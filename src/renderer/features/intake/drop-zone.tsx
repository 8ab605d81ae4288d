import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStores } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { useBringIn } from '../../components/bring-in/bring-in.ts'
import { dropTargetAt } from './drop-target.ts'
import type { DropTarget } from './drop-target.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import styles from './drop-zone.module.css'

const SIDES = ['local', 'session'] as const

const editable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

/** Takes what is dropped or pasted anywhere in the window: a snapshot goes where it says, other texts to the side they are dropped on. */
export function DropZone() {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const bringIn = useBringIn()
  const { current } = useDialogs()
  const [over, setOver] = useState<DropTarget | null>(null)
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      const target = dropTargetAt(event.clientX, event.clientY)
      setOver((before) => (before !== null && before.side === target.side ? before : target))
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(null)
    }
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(null)
      const { side } = dropTargetAt(event.clientX, event.clientY)
      const files = [...(event.dataTransfer?.files ?? [])]
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (files.length > 0) void bringIn.files(files, 'drop', side)
      else bringIn.text(text, { kind: 'paste' }, side)
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (editable(event.target) || current !== null) return
      event.preventDefault()
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() !== '') bringIn.text(text, { kind: 'paste' })
      else if (files.length > 0) void bringIn.files(files, 'file')
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
  }, [otherSide, bringIn, current, t])
  if (over === null) return null
  if (over.area === null) {
    return (
      <div className={styles.zone} aria-hidden="true">
        <span className={styles.words}>{t('intake.dropAnywhere')}</span>
      </div>
    )
  }
  return (
    <div className={styles.halves} style={over.area} aria-hidden="true">
      {SIDES.map((side) => (
        <div key={side} className={cx(styles.half, side === over.side && styles.over)}>
          <span className={styles.words}>{t(`evidence.dropSide.${side}`)}</span>
        </div>
      ))}
      <span className={styles.hint}>{t('evidence.dropHint')}</span>
    </div>
  )
}
