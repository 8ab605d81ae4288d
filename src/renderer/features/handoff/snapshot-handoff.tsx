import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { hiddenSnapshot } from '../../model/engine-later.ts'
import { dataOf, devicesIn } from '../../model/engine.ts'
import type { Snapshot } from '../../model/engine.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import { GROUPS, listOf } from '../../model/groups.ts'
import { useThisSide } from '../../stores/context.ts'
import { snapshotFileName, snapshotText } from './snapshot-text.ts'
import { Handoff } from '../../components/handoff.tsx'
import type { HandoffKind } from '../../components/handoff.tsx'

/** This side's snapshot, on its way to the other side. */
export function SnapshotHandoff({ kind, onDone }: { kind: HandoffKind; onDone: (words: string) => void }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const snapshot = useThisSide((store) => store.snapshot)
  // Hidden once for the text and for what is shown of it.
  const hidden = useMemo(() => snapshot && hiddenSnapshot(snapshot), [snapshot])
  if (snapshot === null || hidden === null) return null
  return (
    <Handoff
      kind={kind}
      title={t(`handoff.snapshot.${kind}`)}
      intro={t('handoff.contains')}
      never={t('handoff.never')}
      hideHint={t('handoff.hideHint')}
      content={(hide) => ({
        name: snapshotFileName(snapshot, hide),
        text: snapshotText(hide ? hidden : snapshot),
        lines: contents(t, words, snapshot, hide)
      })}
      next={t(`handoff.snapshot.done.${kind}`)}
      onDone={onDone}
    />
  )
}

/** What is in the snapshot. A name that does not go along is not shown as if it did. */
function contents(t: TFunction, words: EngineWords, snapshot: Snapshot, hide: boolean): string[] {
  const machine = dataOf(snapshot.machine)
  const client = dataOf(snapshot.session)?.clientName
  const count = (key: 'certificates' | 'policies', items: readonly unknown[] | undefined): string[] =>
    items === undefined || items.length === 0 ? [] : [t(`handoff.${key}`, { count: items.length })]
  return [
    ...(machine === undefined || hide ? [] : [t('handoff.machine', { name: machine.name })]),
    ...(client == null || hide ? [] : [t('handoff.client', { name: client })]),
    ...GROUPS.flatMap((group) => {
      const data = dataOf(listOf(snapshot, group))
      const devices = data === undefined ? [] : devicesIn(group, data)
      return devices.length === 0 ? [] : [words.holds(group, devices.length)]
    }),
    ...count('certificates', dataOf(snapshot.certificates)?.certificates),
    ...count('policies', dataOf(snapshot.policies)?.values)
  ]
}
