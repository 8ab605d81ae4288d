import { say } from '../../../../words/index.ts'
import type { Context } from '../../../context.ts'
import { helpdesk, reconnect, you } from '../../../steps.ts'
import { soundSettingsOf } from '../../audio/endpoints.ts'
import { levelRule } from '../level.ts'

/** The same microphone moves on the local device: then it is not its plug, but the way into the session. */
function onTheWay(context: Context) {
  const tests = (side: 'local' | 'session', kind: string) =>
    context.facts.all('sound-test', side).filter(({ value }) => value.kind === kind)
  const moving = tests('local', 'mic-active')
  if (moving.length === 0 || tests('local', 'mic-silent').length > 0 || tests('session', 'mic-silent').length === 0) return undefined
  const onLinux = context.facts.all('client')[0]?.value.platform === 'linux' || context.os('local') === 'linux'
  return {
    cause: say('audio-in/silent.cause.path'),
    proof: moving,
    fix: [
      ...(onLinux ? [helpdesk('audio-in/silent.fix.backend', undefined, 'xfreerdp /microphone:sys:pulse,format:1 ...')] : []),
      you('audio-in/silent.fix.program'),
      you('audio-in/silent.fix.session-level', undefined, soundSettingsOf(context.os('session'), 'input')),
      reconnect
    ]
  }
}

export const audioInSilent = levelRule({
  id: 'audio-in/silent',
  kind: 'mic-silent',
  impact: 'device',
  fix: [you('audio-in/silent.fix.mute-switch'), you('audio-in/silent.fix.plug'), reconnect],
  better: onTheWay,
  explainedBy: [
    'audio-in/muted',
    'audio-in/privacy-denied',
    'audio-in/wrong-default',
    'audio-in/default-other',
    'audio/volume-zero',
    'audio/service-stopped'
  ]
})
