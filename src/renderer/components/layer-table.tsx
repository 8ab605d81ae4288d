import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../i18n/use-language.ts'
import type { EffectiveCapability, Layer } from '../model/engine.ts'
import { cx } from './cx.ts'
import styles from './layer-table.module.css'

/** Whether a layer is the one that decided; where several of its kind were read, only those that speak. */
export const decides = ({ decidedBy }: EffectiveCapability, { layer, effect }: Layer): boolean =>
  layer === decidedBy && effect !== 'unknown' && effect !== 'no-effect'

/** Every place that has a say in a capability's redirection, from the client to the session host, with the one that decided marked. */
export function LayerTable({ effective, label }: { effective: EffectiveCapability; label: string }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('layers.column.layer')}</th>
          <th scope="col">{t('layers.column.value')}</th>
          <th scope="col">{t('layers.column.effect')}</th>
        </tr>
      </thead>
      <tbody>
        {effective.layers.map((layer, index) => {
          const deciding = decides(effective, layer)
          return (
            <tr
              key={index}
              className={cx(deciding && styles.deciding)}
              data-layer={layer.layer}
              data-effect={layer.effect}
              data-decides={deciding ? '' : undefined}
            >
              <th scope="row">
                {t(`details.layer.${layer.layer}`)}
                <span className={styles.source}>{words.layerSource(layer)}</span>
              </th>
              <td className={styles.value}>{words.layerValue(layer)}</td>
              <td className={cx(styles.effect, styles[layer.effect])}>
                {t(`details.effect.${layer.effect}`)}
                {deciding && <span className={styles.mark}>◂ {t('details.decides')}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
