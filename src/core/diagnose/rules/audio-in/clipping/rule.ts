import { you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'
import { levelRule } from '../level.ts'

export const audioInClipping = levelRule({
  id: 'audio-in/clipping',
  kind: 'mic-clipping',
  title: say('audio-in/clipping.title'),
  cause: say('audio-in/clipping.cause'),
  fix: [you('audio-in/clipping.fix.lower-volume', undefined, 'Settings > System > Sound > Input > Volume')],
  explained: []
})
