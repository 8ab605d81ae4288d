import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { hiddenSound } from '../../model/engine-later.ts'
import { dataOf, soundFileName, soundResultsText } from '../../model/engine.ts'
import type { SoundResults } from '../../model/engine.ts'
import { useStores, useThisSide } from '../../stores/context.ts'
import { Handoff } from '../../components/handoff.tsx'
import type { HandoffKind } from '../../components/handoff.tsx'

/** This side's sound results, on their way to the other side. */
export function SoundHandoff({ kind, onDone }: { kind: HandoffKind; onDone: (words: string) => void }) {
  const { t } = useTranslation()
  const { sound } = useStores()
  const snapshot = useThisSide((store) => store.snapshot)
  // What is shown is what leaves, whatever a test brings meanwhile.
  const results = useMemo(
    () => sound.getState().results(snapshot?.side ?? 'local', snapshot === null ? '' : (dataOf(snapshot.machine)?.name ?? '')),
    [sound, snapshot]
  )
  const hidden = useMemo(() => hiddenSound(results, snapshot), [results, snapshot])
  return (
    <Handoff
      kind={kind}
      title={t(`handoff.sound.${kind}`)}
      intro={t('handoff.sound.contains')}
      never={t('handoff.sound.never')}
      hideHint={t('handoff.sound.hideHint')}
      content={(hide) => ({
        name: soundFileName(results),
        text: soundResultsText(hide ? hidden : results),
        lines: contents(t, hide ? { ...hidden, machine: '' } : results)
      })}
      next={t(`handoff.sound.done.${kind}`)}
      onDone={onDone}
    />
  )
}

/** What is in the results. A name that does not go along is not shown as if it did. */
function contents(t: TFunction, { machine, mic, listens, sent, answers }: SoundResults): string[] {
  const devices = new Set([...(mic === null ? [] : [mic]), ...listens, ...sent, ...answers].map(({ device }) => device.name))
  return [
    ...(machine === '' ? [] : [t('handoff.machine', { name: machine })]),
    ...(devices.size === 0 ? [] : [t('handoff.sound.devices', { names: [...devices].join(', ') })]),
    ...(mic === null ? [] : [t('handoff.sound.mic')]),
    ...(listens.length === 0 ? [] : [t('handoff.sound.listens', { count: listens.length })]),
    ...(sent.length === 0 ? [] : [t('handoff.sound.sent', { count: sent.length })]),
    ...(answers.length === 0 ? [] : [t('handoff.sound.answers', { count: answers.length })])
  ]
}
