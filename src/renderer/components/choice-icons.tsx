import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card'
import { KeyRegular } from '@fluentui/react-icons/svg/key'
import { MicRegular } from '@fluentui/react-icons/svg/mic'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SerialPortRegular } from '@fluentui/react-icons/svg/serial-port'
import { Speaker2Regular } from '@fluentui/react-icons/svg/speaker'
import type { ReactNode } from 'react'
import type { CheckChoice } from '../model/engine.ts'

/** What may not work, as pictures. */
export const CHOICE_ICONS: Record<CheckChoice, ReactNode> = {
  smartcard: <ContactCardRegular />,
  microphone: <MicRegular />,
  speaker: <Speaker2Regular />,
  serial: <SerialPortRegular />,
  'sign-in': <KeyRegular />,
  'not-sure': <QuestionCircleRegular />
}
