import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { EffectiveCapability } from '../../model/engine.ts'
import { LayerTable } from '../../components/layer-table.tsx'
import styles from './details.module.css'

/** Every place that has a say in a capability's redirection, with the one that decided marked. */
export function Layers({ effective }: { effective: EffectiveCapability }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  if (effective.layers.length === 0) return null
  return (
    <section>
      <h3 className={styles.sub}>{t('details.layers')}</h3>
      <p className={styles.settings}>{t('details.settings', { summary: words.effective(effective) })}</p>
      <LayerTable effective={effective} label={t('details.layers')} />
    </section>
  )
}
