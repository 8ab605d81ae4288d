import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../i18n/use-language.ts'
import type { EffectiveCapability, Layer } from '../model/engine.ts'
import { cx } from './cx.ts'
import { Fold } from './fold.tsx'
import styles from './layer-table.module.css'

/** Whether a layer is the one that decided; where several of its kind were read, only those that speak. */
export const decides = ({ decidedBy }: EffectiveCapability, { layer, effect }: Layer): boolean =>
  layer === decidedBy && effect !== 'unknown' && effect !== 'no-effect'

/** Whether a layer is worth a look: it decides, blocks, or is not known. The others only let through. */
const counts = (effective: EffectiveCapability, layer: Layer): boolean =>
  decides(effective, layer) || layer.effect === 'blocks' || layer.effect === 'unknown'

/**
 * The places that have a say in a capability's redirection, from the client to the session host: those that decide, block or are not
 * known; the others are folded away.
 */
export function LayerTable({ effective, label }: { effective: EffectiveCapability; label: string }) {
  const { t } = useTranslation()
  const shown = effective.layers.filter((layer) => counts(effective, layer))
  const others = effective.layers.filter((layer) => !counts(effective, layer))
  if (shown.length === 0) return <Layers effective={effective} layers={effective.layers} label={label} />
  return (
    <>
      <Layers effective={effective} layers={shown} label={label} />
      {others.length > 0 && (
        <Fold title={t('layers.more', { count: others.length })}>
          {() => <Layers effective={effective} layers={others} label={t('layers.more', { count: others.length })} />}
        </Fold>
      )}
    </>
  )
}

function Layers({ effective, layers, label }: { effective: EffectiveCapability; layers: readonly Layer[]; label: string }) {
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
        {layers.map((layer, index) => {
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
