import { useTranslation } from 'react-i18next'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop'
import { cx } from '../../components/cx.ts'
import { useBadge } from '../../components/window-title.ts'
import styles from './badge.module.css'

/** Which side this window is on, and on which machine: outlined for the own device, filled for the remote desktop. */
export function SideBadge() {
  const { t } = useTranslation()
  const badge = useBadge()
  if (badge === null) return null
  const { side, machine } = badge
  return (
    <p className={cx(styles.badge, styles[side])} data-badge={side} title={machine === '' ? undefined : machine}>
      <span className={styles.icon} aria-hidden="true">
        {side === 'local' ? <LaptopRegular /> : <DesktopRegular />}
      </span>
      <span className={styles.side}>{t(`badge.${side}`)}</span> {machine !== '' && <span className={styles.machine}>{machine}</span>}
    </p>
  )
}
