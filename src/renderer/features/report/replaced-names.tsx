import { useTranslation } from 'react-i18next'
import { Fold } from '../../components/fold.tsx'
import styles from './report.module.css'

/** What stands for what. It is for the person whose names they are, and does not leave. */
export function ReplacedNames({ replaced }: { replaced: readonly { name: string; standIn: string }[] }) {
  const { t } = useTranslation()
  if (replaced.length === 0) return null
  return (
    <Fold title={t('report.replaced', { count: replaced.length })}>
      {() => (
        <dl className={styles.names} data-replaced>
          {replaced.map(({ name, standIn }) => (
            <div key={standIn}>
              <dt>{name}</dt>
              <dd>{standIn}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  )
}
