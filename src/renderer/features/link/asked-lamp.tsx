import { useTranslation } from 'react-i18next'
import { useLink } from '../../stores/context.ts'
import styles from './link.module.css'

/** Says on every page what the other side has this one do, while it lasts: nobody plays or records here unseen. */
export function AskedLamp() {
  const { t } = useTranslation()
  const asked = useLink((store) => store.link?.asked)
  const [what] = ['listen', 'delay', 'play', 'card', 'port'].flatMap((one) => asked?.filter((now) => now === one) ?? [])
  if (what === undefined) return null
  return (
    <span className={styles.lamp} role="status" data-asked={what}>
      {t(`ways.asked.${what}`)}
    </span>
  )
}
