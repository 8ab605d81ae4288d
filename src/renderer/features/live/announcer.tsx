import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { TFunction } from 'i18next'
import type { EngineWords } from '../../model/engine-words.ts'
import type { Snapshot } from '../../model/engine.ts'
import { useDeviceTests, useEvidence, useOtherSide, useThisSide } from '../../stores/context.ts'
import type { EvidenceItem } from '../../stores/evidence.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import styles from '../../components/spoken.module.css'

/** More changes at once than this are counted, not listed. */
const MOST = 4

/** Says in words what changed on this side, for those who do not see the row change. */
export function Announcer() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const snapshot = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  const items = useEvidence((store) => store.items)
  const tests = useDeviceTests((store) => store.other)
  const [last, setLast] = useState({ snapshot, other, items, tests, said: '' })
  if (snapshot !== last.snapshot || other !== last.other || items !== last.items || tests !== last.tests) {
    const news = [
      ...(snapshot === last.snapshot ? [] : changed(t, words, last.snapshot, snapshot)),
      ...(other === last.other || other === null ? [] : [arrived(t, other)]),
      ...items.filter((item) => !last.items.includes(item)).map((item) => added(t, words, item)),
      ...tests
        .filter((test) => !last.tests.includes(test))
        .map((test) => t('deviceTest.added', { name: test.device, side: t(`side.${test.side}`) }))
    ]
    // Silence is no news: what was said last stays until there is something new to say.
    setLast({ snapshot, other, items, tests, said: news.length === 0 ? last.said : news.join('. ') })
  }
  return (
    <div className={styles.spoken} role="status" aria-live="polite" data-announcer>
      {last.said}
    </div>
  )
}

function changed(t: TFunction, words: EngineWords, before: Snapshot | null, after: Snapshot | null): string[] {
  if (before === null || after === null || before.side !== after.side) return []
  const changes = changesBetween(before, after)
  return changes.length > MOST ? [t('live.many', { count: changes.length })] : changes.map((change) => said(t, words, change))
}

const said = (t: TFunction, words: EngineWords, change: Change): string =>
  'name' in change ? t(`timeline.${change.what}`, { name: change.name }) : t(`timeline.${change.what}`, { topic: words.list(change.topic) })

const arrived = (t: TFunction, other: Snapshot): string =>
  t('intake.opened', { name: other.machine.status === 'present' ? other.machine.data.name : t(`side.${other.side}`) })

const added = (t: TFunction, words: EngineWords, { kind, name, evidence: { side } }: EvidenceItem): string =>
  t('evidence.added', {
    name: name === '' ? words.pastedName(kind) : name,
    side: kind === 'rdp' || kind === 'host-pool' ? t('evidence.connection') : t(`side.${side}`)
  })
