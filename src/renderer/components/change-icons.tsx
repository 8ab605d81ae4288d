import type { ReactNode } from 'react'
import { AddCircleRegular } from '@fluentui/react-icons/svg/add-circle'
import { ArrowSyncCircleRegular } from '@fluentui/react-icons/svg/arrow-sync-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import type { DeviceChange } from '../model/engine-later.ts'

/** The sign of what became of a device or of a list, beside its words. */
export const CHANGE_ICONS: Readonly<Record<DeviceChange['change'], ReactNode>> = {
  came: <AddCircleRegular />,
  went: <SubtractCircleRegular />,
  changed: <ArrowSyncCircleRegular />,
  failed: <QuestionCircleRegular />,
  back: <QuestionCircleRegular />
}
