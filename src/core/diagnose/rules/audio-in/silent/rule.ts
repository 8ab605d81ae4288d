import { reconnect, you } from '../../../steps.ts'
import { levelRule } from '../level.ts'

export const audioInSilent = levelRule({
  id: 'audio-in/silent',
  kind: 'mic-silent',
  impact: 'device',
  fix: [you('audio-in/silent.fix.mute-switch'), you('audio-in/silent.fix.plug'), reconnect],
  explainedBy: ['audio-in/muted', 'audio-in/privacy-denied', 'audio-in/wrong-default', 'audio/volume-zero', 'audio/service-stopped']
})
