import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './page.module.css'

interface Props {
  title: string
  intro: string
  /** Room for two columns. */
  wide?: boolean
  /** What can be done on the whole page, beside its title. */
  actions?: ReactNode
  children: ReactNode
}

/** A page below its title: what it is for in a sentence, then its cards. */
export function Page({ title, intro, wide = false, actions, children }: Props) {
  return (
    <PageBody wide={wide}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.intro}>{intro}</p>
        </div>
        {actions}
      </header>
      {children}
    </PageBody>
  )
}

/** The edges of a page that has a head of its own. */
export function PageBody({ wide = false, children }: Pick<Props, 'wide' | 'children'>) {
  return <div className={cx(styles.page, wide && styles.wide)}>{children}</div>
}
