import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { levelRule } from '../level.ts'

export const audioInClipping = levelRule({
  id: 'audio-in/clipping',
  kind: 'mic-clipping',
  impact: 'quality',
  fix: [you('audio-in/clipping.fix.lower-volume', undefined, say('sound-settings.windows.input-volume'))],
  explainedBy: []
})
