import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import type { PastedUse, Side } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import { useEvidence, useStores } from '../../stores/context.ts'
import type { EvidenceItem } from '../../stores/evidence.ts'
import styles from './evidence.module.css'

export interface Labelled {
  item: EvidenceItem
  use: PastedUse
}

/** The pasted texts with what became of each; none in the example, which is nobody's machine. */
export function useLabelled(): Labelled[] {
  const view = useView()
  const items = useEvidence((store) => store.items)
  return items.flatMap((item, index) => {
    const use = view.uses[index]
    return use === undefined ? [] : [{ item, use }]
  })
}

/** What was pasted for a side, each with its time, what it is good for where that is not plain, and a way to take it back. */
export function SideChips({ side }: { side: Side }) {
  const { t } = useTranslation()
  const own = useLabelled().filter(({ item, use }) => use.role !== 'layer' && item.evidence.side === side)
  return <Chips label={t('evidence.chips', { side: t(`side.${side}`) })} items={own} />
}

export function Chips({ label, items }: { label: string; items: readonly Labelled[] }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={label}>
      {items.map(({ item, use }) => (
        <Chip key={item.id} item={item} use={use} />
      ))}
    </ul>
  )
}

function Chip({ item, use }: Labelled) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { evidence } = useStores()
  const kind = words.pastedName(item.kind)
  const name = item.name === '' ? kind : item.name
  const notes = [
    ...(use.role === 'measured' || use.role === 'irrelevant' ? [t(`evidence.role.${use.role}`)] : []),
    ...[words.pastedRemark(item.evidence)].filter((remark) => remark !== ''),
    ...(item.problems > 0 ? [t('evidence.problems', { count: item.problems })] : [])
  ]
  return (
    <li className={styles.chip} data-evidence={item.kind} data-role={use.role}>
      <span className={styles.icon} aria-hidden="true">
        <DocumentTextRegular />
      </span>
      <span className={styles.words}>
        {t(item.name === '' ? 'evidence.pasted' : 'evidence.file', { name, time: format.time(item.evidence.at) })}
        {notes.length > 0 && <span className={styles.note}> · {notes.join(' · ')}</span>}
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('evidence.remove', { name })}
        onClick={() => evidence.getState().remove(item.id)}
      >
        <DismissRegular />
      </button>
    </li>
  )
}
