import { DesktopRegular } from '@fluentui/react-icons/svg/desktop'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import styles from './self-check.module.css'

const ICONS = { local: <LaptopRegular />, session: <DesktopRegular />, both: <LinkRegular /> }

/** The side on which a step happens, as it is seen from this window. */
export function Where({ side, plain = false }: { side: Step['side']; plain?: boolean }) {
  const { t } = useTranslation()
  const { here } = useView()
  const word = side === 'local' && here === 'session' ? 'own' : side
  return (
    <span className={styles.where}>
      {!plain && (
        <span className={styles.whereIcon} aria-hidden="true">
          {ICONS[side]}
        </span>
      )}
      {t(`selfCheck.side.${word}`)}
    </span>
  )
}
