import { say } from '../../../../words/index.ts'
import { placeRule } from '../place.ts'

export const audioOutPlaysRemotely = placeRule({
  id: 'audio-out/plays-remotely',
  effect: 'remote',
  title: say('audio-out/plays-remotely.title'),
  cause: say('audio-out/plays-remotely.cause')
})
