import type { ReactNode } from 'react'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss'
import { QuestionFilled } from '@fluentui/react-icons/svg/question'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { Overall } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import { PageHead } from '../../components/page-head.tsx'

const ICONS: Record<Overall['tone'], ReactNode> = {
  ok: <CheckmarkFilled />,
  problem: <DismissFilled />,
  warning: <WarningRegular />,
  unknown: <QuestionFilled />,
  neutral: <QuestionFilled />
}

/** The verdict over both sides: what arrived, what did not and why, and whose it is to change. */
export function OverallVerdict() {
  const words = useEngineWords()
  const { overall, here, local, session } = useView()
  const own = here === 'session' ? session : local
  if (overall === null || own === null) return null
  return (
    <PageHead
      tone={overall.tone === 'unknown' ? 'warning' : overall.tone}
      icon={ICONS[overall.tone]}
      title={words.said(overall.title)}
      lead={words.said(overall.lead)}
      text=""
      checkedAt={own.takenAt}
    />
  )
}
