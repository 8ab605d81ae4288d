import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { incompleteOf } from '../../model/engine.ts'
import { groupOf, listOf } from '../../model/groups.ts'
import type { BayRow } from '../../model/groups.ts'
import { pastedFor } from '../../model/view.ts'
import { useView } from '../../stores/view-context.tsx'
import { CopyValue } from '../../components/copy-value.tsx'
import { deviceFacts } from './facts.ts'
import type { Fact } from '../../model/fact.ts'
import styles from './details.module.css'

/** Native names, ids, codes and timing, one list a side. */
export function Technical({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const view = useView()
  const topic = groupOf(row.capability)
  return (
    <section>
      <h3 className={styles.sub}>{t('details.technical')}</h3>
      {(['local', 'session'] as const).map((side) => {
        const snapshot = view[side]
        if (snapshot === null) return null
        const reading = listOf(snapshot, topic)
        const device = row[side]
        const pasted = pastedFor(view, side, topic)
        const facts: Fact[] = [
          ...(device === undefined ? [] : deviceFacts(t, format, words, row.capability, device)),
          ...(reading.status === 'present'
            ? []
            : [
                {
                  field: t(`reading.status.${reading.status}`),
                  value: [reading.error?.code, words.readingReason(reading)].filter(Boolean).join(' ')
                }
              ]),
          ...incompleteOf(reading).map((error) => ({
            field: t('reading.status.incomplete'),
            value: `${error.code} ${words.probeError(error).message}`
          })),
          ...('data' in reading && 'source' in reading.data && typeof reading.data.source === 'string'
            ? [{ field: t('details.field.source'), value: reading.data.source }]
            : []),
          ...(pasted === undefined
            ? []
            : [{ field: t('details.pasted'), value: `${words.pastedName(pasted.kind)}, ${format.time(pasted.at)}` }]),
          { field: t('details.field.took'), value: t('details.ms', { ms: format.upTo(reading.tookMs, 1) }) }
        ]
        return (
          <div key={side} role="group" aria-label={t(`side.${side}`)}>
            <h4 className={styles.minor}>{t(`side.${side}`)}</h4>
            <dl className={styles.facts}>
              {facts.map(({ field, value }) => (
                <div key={field}>
                  <dt>{field}</dt>
                  <dd className={styles.exact}>
                    <span className={styles.mono}>{value}</span>
                    <CopyValue value={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )
      })}
    </section>
  )
}
