import { useTranslation } from 'react-i18next'
import type { EffectiveCapability, Layer } from '../../../core/policy/types.ts'
import { cx } from '../../components/cx.ts'
import styles from './details.module.css'

/** Every place that has a say in a capability's redirection, with the one that decided marked; the silent ones are folded away. */
export function Layers({ effective }: { effective: EffectiveCapability }) {
  const { t } = useTranslation()
  if (effective.layers.length === 0) return null
  const silent = effective.layers.filter(({ effect }) => effect === 'no-effect')
  const speaking = effective.layers.filter(({ effect }) => effect !== 'no-effect')
  return (
    <section>
      <h3 className={styles.sub}>{t('details.layers')}</h3>
      <p className={styles.text}>{t('details.settings', { summary: effective.summary })}</p>
      <LayerList layers={speaking} decidedBy={effective.decidedBy} />
      {silent.length > 0 && (
        <details>
          <summary className={styles.fold}>{t('details.silent', { count: silent.length })}</summary>
          <LayerList layers={silent} decidedBy={null} />
        </details>
      )}
    </section>
  )
}

function LayerList({ layers, decidedBy }: { layers: readonly Layer[]; decidedBy: Layer['layer'] | null }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.layers}>
      {layers.map((layer, index) => {
        const decides = layer.layer === decidedBy && layer.effect !== 'unknown'
        return (
          <li key={index} className={cx(styles.layer, decides && styles.decides)}>
            <span className={styles.where}>
              {t(`details.layer.${layer.layer}`)}
              <span className={styles.source}>{layer.source}</span>
              <span className={styles.value}>{layer.value}</span>
            </span>
            <span className={cx(styles.effect, styles[layer.effect])}>
              {t(`details.effect.${layer.effect}`)}
              {decides && <span className={styles.decider}>◂ {t('details.decides')}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
