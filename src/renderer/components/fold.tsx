import { useState } from 'react'
import type { ReactNode } from 'react'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import styles from './fold.module.css'

/** A card that is folded away until it is asked for. Nothing of its content is worked out before: it may be hundreds of lines. */
export function Fold({ title, hint, children }: { title: string; hint?: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        <span className={styles.title}>{title}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </summary>
      {open && children()}
    </details>
  )
}
