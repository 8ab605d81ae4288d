import type { Capability } from '../../../../capabilities/index.ts'
import type { Context } from '../../../context.ts'

/**
 * Whether the session is on a Windows Server that does not have the Remote Desktop Session Host role, by what it says of itself: such a
 * server takes administrators' sessions and does not offer the microphone. The log, where it was read, knows better.
 */
export function roleIsMissing(context: Context, capability: Capability): boolean {
  if (capability !== 'audioIn' || context.platform !== 'rdp') return false
  const [machine] = context.values('machine', 'session')
  return machine?.os.family === 'windows' && /\bserver\b/i.test(machine.os.name) && context.sessionInfo?.remote === true
}
