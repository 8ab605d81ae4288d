import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { Logo } from '../../components/logo.tsx'
import { later } from '../../components/later.tsx'
import { useDelayed } from '../../components/use-delayed.ts'
import { useConnection, useStores, useThisSide } from '../../stores/context.ts'
import { topicName } from '../../model/describe.ts'
import { PAGES } from '../../model/pages.ts'
import type { PageId } from '../../model/pages.ts'
import { MenuButton } from './menu-button.tsx'
import styles from './header.module.css'

const MainMenu = later(async () => (await import('./main-menu.tsx')).MainMenu, MenuButton)
const Progress = later(async () => (await import('../../components/progress.tsx')).Progress)

/** The name, the pages, and what can be done from anywhere; `lamp` says what is open meanwhile. */
export function Header({ page, onPage, lamp }: { page: PageId; onPage: (page: PageId) => void; lamp: ReactNode }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { thisSide } = useStores()
  const connected = useConnection((store) => store.state === 'connected')
  const checking = useThisSide((store) => store.checking)
  const running = useThisSide((store) => store.running)
  const [opened, setOpened] = useState(false)
  const busy = useDelayed(checking || running.size > 0, 500)
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <h1 className={styles.name}>{t('app.name')}</h1>
      </span>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {PAGES.map(({ id, label }) => (
          <button key={id} type="button" className={styles.tab} aria-current={id === page ? 'page' : undefined} onClick={() => onPage(id)}>
            {t(label)}
          </button>
        ))}
      </nav>
      {lamp}
      <Button appearance="primary" disabledFocusable={checking || !connected} onClick={() => void thisSide.getState().check()}>
        {checking && busy ? t('check.checking') : t('check.again')}
      </Button>
      {opened ? <MainMenu /> : <MenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setOpened(true)} />}
      {busy && (
        <Progress
          className={styles.progress}
          thickness="medium"
          shape="square"
          aria-label={
            running.size === 0
              ? t('check.checking')
              : t('check.progress', { topics: [...running].map((topic) => topicName(t, words, topic)).join(', ') })
          }
        />
      )}
    </header>
  )
}
