import { useTranslation } from 'react-i18next'
import type { EffectiveCapability } from '../../../core/policy/types.ts'
import { cx } from '../../components/cx.ts'
import styles from './details.module.css'

/** Every place that has a say in a capability's redirection, with the one that decided marked. */
export function Layers({ effective }: { effective: EffectiveCapability }) {
  const { t } = useTranslation()
  if (effective.layers.length === 0) return null
  return (
    <section>
      <h3 className={styles.sub}>{t('details.layers')}</h3>
      <p className={styles.text}>{effective.summary}</p>
      <ul className={styles.layers}>
        {effective.layers.map((layer, index) => {
          const decides = layer.layer === effective.decidedBy && layer.effect !== 'no-effect' && layer.effect !== 'unknown'
          return (
            <li key={index} className={cx(styles.layer, decides && styles.decides)}>
              <span className={styles.where}>
                {t(`details.layer.${layer.layer}`)}
                <span className={styles.source}>{layer.source}</span>
                <code className={styles.value}>{layer.value}</code>
              </span>
              <span className={cx(styles.effect, styles[layer.effect])}>
                {t(`details.effect.${layer.effect}`)}
                {decides && <span className={styles.decider}>◂ {t('details.decides')}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
