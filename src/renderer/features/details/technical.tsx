import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import type { TFunction } from 'i18next'
import type { Format } from '../../i18n/format.ts'
import { incompleteOf } from '../../model/engine.ts'
import type { Side } from '../../model/engine.ts'
import { groupOf } from '../../model/groups.ts'
import type { BayRow } from '../../model/groups.ts'
import { pastedFor } from '../../model/view.ts'
import { useView } from '../../stores/view-context.tsx'
import { endpointFacts, portFacts, readerFacts } from './facts.ts'
import type { Fact } from '../../model/fact.ts'
import styles from './details.module.css'

/** Native names, ids, codes and timing, one list a side. */
export function Technical({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const view = useView()
  const topic = groupOf[row.capability]
  return (
    <section>
      <h3 className={styles.sub}>{t('details.technical')}</h3>
      {(['local', 'session'] as const).map((side) => {
        const reading = view[side]?.[topic]
        if (reading === undefined) return null
        const pasted = pastedFor(view, side, topic)
        const facts: Fact[] = [
          ...deviceFacts(t, format, row, side),
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
          ...('data' in reading && 'source' in reading.data && reading.data.source !== undefined
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
                  <dd className={styles.mono}>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        )
      })}
    </section>
  )
}

function deviceFacts(t: TFunction, format: Format, row: BayRow, side: Side): Fact[] {
  switch (row.capability) {
    case 'smartcard':
      return row[side] === undefined ? [] : readerFacts(t, row[side])
    case 'com':
      return row[side] === undefined ? [] : portFacts(t, row[side])
    case 'audioOut':
    case 'audioIn':
      return row[side] === undefined ? [] : endpointFacts(t, format, row[side])
  }
}
