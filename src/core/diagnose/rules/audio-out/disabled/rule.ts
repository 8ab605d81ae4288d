import { say } from '../../../../words/index.ts'
import { placeRule } from '../place.ts'

export const audioOutDisabled = placeRule({
  id: 'audio-out/disabled',
  effect: 'none',
  title: say('audio-out/disabled.title'),
  cause: say('audio-out/disabled.cause')
})
