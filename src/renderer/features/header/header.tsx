import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Logo } from '../../components/logo.tsx'
import { later, withEngines } from '../../components/later.tsx'
import { useDelayed } from '../../components/use-delayed.ts'
import { usePreferences, useThisSide } from '../../stores/context.ts'
import { checkedNow } from '../../model/describe.ts'
import { pagesFor } from '../../model/pages.ts'
import type { PageId } from '../../model/pages.ts'
import { SideBadge } from './badge.tsx'
import { HelpdeskSwitch } from './helpdesk-switch.tsx'
import { MenuButton } from './menu-button.tsx'
import styles from './header.module.css'

const MainMenu = later(
  withEngines(async () => (await import('./main-menu.tsx')).MainMenu),
  MenuButton
)
const Progress = later(async () => (await import('../../components/progress.tsx')).Progress)

interface Props {
  page: PageId
  onPage: (page: PageId) => void
  /** Says what is open meanwhile: a microphone, what the other side has this one do. */
  lamp: ReactNode
  /** What can be done with everything that is known, beside the menu. */
  actions?: ReactNode
}

/** The name, the pages, which window this is, and what can be done from anywhere. */
export function Header({ page, onPage, lamp, actions }: Props) {
  const { t } = useTranslation()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const [opened, setOpened] = useState(false)
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <h1 className={styles.name}>{t('app.name')}</h1>
      </span>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {pagesFor(helpdesk).map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={styles.tab}
            data-label={t(label)}
            aria-current={id === page ? 'page' : undefined}
            onClick={() => onPage(id)}
          >
            {t(label)}
          </button>
        ))}
      </nav>
      <span className={styles.lamps}>{lamp}</span>
      <SideBadge />
      <HelpdeskSwitch />
      {actions}
      {opened ? <MainMenu /> : <MenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setOpened(true)} />}
      <Running />
    </header>
  )
}

/** What is being read now, once it takes long enough to notice. */
function Running() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const checking = useThisSide((store) => store.checking)
  const running = useThisSide((store) => store.running)
  const helpdesk = usePreferences((store) => store.helpdesk)
  if (!useDelayed(checking || running.size > 0, 500)) return null
  return (
    <Progress
      className={styles.progress}
      thickness="medium"
      shape="square"
      aria-label={
        running.size === 0 ? t('check.checking') : t('check.progress', { topics: checkedNow(t, words, running, helpdesk).join(', ') })
      }
    />
  )
}
