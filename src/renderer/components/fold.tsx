import { useState } from 'react'
import type { ReactNode } from 'react'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import styles from './fold.module.css'

/** A card that is folded away until it is asked for. Nothing of its content is worked out before: it may be hundreds of lines. */
export function Fold({ title, children }: { title: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        {title}
      </summary>
      {open && children()}
    </details>
  )
}
