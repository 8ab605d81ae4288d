import { say } from '../../core/words/text.ts'
import { adminPolicies } from '../platform/index.ts'
import { printMessage, speakerOn } from './context.ts'
import type { LateTerminal, Terminal } from './context.ts'

export interface NamesOptions {
  hideNames?: boolean
}

/** Whether names are to be hidden: because a person asks for it or because this machine's policy does, which is then said. */
export async function mustHide(
  { hideNames: asked = false }: NamesOptions,
  terminal: Terminal | LateTerminal,
  read = adminPolicies
): Promise<boolean> {
  const { value: forced, source, fault } = (await read()).settings.HideNames
  if (!forced) return asked
  const place = source ?? ''
  const words = fault === undefined ? say('cli.names-forced', { place }) : say('cli.names-policy-unread', { place, reason: fault })
  if (!asked || fault !== undefined) printMessage(terminal, (await speakerOn(terminal))(words))
  return true
}
