import { useTranslation } from 'react-i18next'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import { QuestionFilled } from '@fluentui/react-icons/svg/question'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { capabilityFacts, ownOf, ownWords } from '../../model/engine.ts'
import type { Capability, Side, Snapshot } from '../../model/engine.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import { groupOf } from '../../model/groups.ts'
import { useLastSeen } from '../../stores/context.ts'
import { lastSeen } from '../../stores/last-seen.ts'
import type { LastSeenStore } from '../../stores/last-seen.ts'
import { useView } from '../../stores/view-context.tsx'
import type { View } from '../../model/view.ts'
import { PageHead } from '../../components/page-head.tsx'

/** How this side stands by itself, the gravest first. */
type State = 'reading' | 'unread' | 'attention' | 'ready'

const ICONS = { reading: null, unread: <QuestionFilled />, attention: <WarningRegular />, ready: <CheckmarkFilled /> }
const TONES = { reading: 'neutral', unread: 'warning', attention: 'warning', ready: 'ok' } as const

/** The verdict on the only side that is here: what it has, whether something is wrong with it, and what is next. */
export function OwnVerdict({ side }: { side: Side }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const view = useView()
  const seen = useLastSeen((store) => store)
  const snapshot = view[side]
  if (snapshot === null) return null
  const { own, state, causes, unread } = stateOf(view, snapshot, seen)
  const devices = words.said(ownWords(own))
  const title = state === 'attention' ? t(`start.attention.${side}`, { count: causes }) : t(`start.title.${side}.${state}`)
  const none = devices === '' && state !== 'reading' && unread.length === 0
  return (
    <PageHead
      tone={TONES[state]}
      icon={ICONS[state]}
      title={title}
      lead={none ? t(`start.none.${side}`) : side === 'session' && devices !== '' ? t('start.inSession', { devices }) : devices}
      text={state === 'unread' ? t('start.text.unread', { kinds: format.list(kinds(words, unread)) }) : t(`start.text.${side}.${state}`)}
      checkedAt={snapshot.takenAt}
    />
  )
}

function stateOf(view: View, snapshot: Snapshot, seen: LastSeenStore) {
  const own = ownOf(snapshot)
  // What would list a kind has ended since it was read: its devices may still be there.
  const ended = own.absent.filter(
    (capability) => !view.example && lastSeen(seen, capabilityFacts(capability).devices.topic, snapshot) !== undefined
  )
  const unread = [...own.unread, ...ended]
  const causes = Object.values(view.causes).flat().length
  const state: State = own.waiting.length > 0 ? 'reading' : unread.length > 0 ? 'unread' : causes > 0 ? 'attention' : 'ready'
  return { own, causes, state, unread }
}

/** The lists by their names, each once: speakers and microphones stand in one. */
const kinds = (words: EngineWords, capabilities: readonly Capability[]): string[] => [
  ...new Set(capabilities.map((capability) => words.list(groupOf(capability))))
]
