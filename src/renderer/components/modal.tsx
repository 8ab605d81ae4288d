import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './modal.module.css'

interface Props {
  title: string
  onClose: () => void
  /** Buttons, the primary one last. */
  actions: ReactNode
  children: ReactNode
  /** For what needs two columns. */
  wide?: boolean
}

/** A modal dialog, open for as long as it is rendered. The browser keeps the focus inside, closes on Esc and puts the focus back. */
export function Modal({ title, onClose, actions, children, wide = false }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: only a dialog that closes in it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-default]')?.focus()
    return () => {
      element?.close()
      // A menu that opened it is gone by now; its button is the next best.
      if (opener?.isConnected !== true) document.querySelector<HTMLElement>('[data-menu]')?.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={cx(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.content}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  )
}
