import { reconnect, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'
import { levelRule } from '../level.ts'

export const audioInSilent = levelRule({
  id: 'audio-in/silent',
  kind: 'mic-silent',
  title: say('audio-in/silent.title'),
  cause: say('audio-in/silent.cause'),
  fix: [you('audio-in/silent.fix.look-for-mute-switch'), you('audio-in/silent.fix.check-plug'), reconnect],
  explained: ['audio-in/muted', 'audio-in/privacy-denied', 'audio-in/wrong-default', 'audio/volume-zero', 'audio/service-stopped']
})
