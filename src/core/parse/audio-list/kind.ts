import { english, say } from '../../words/index.ts'
import { kept, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseAudioList } from './audio-list.ts'
import type { ParsedAudioList } from './audio-list.ts'

const GAP = say('reason.sound-list-part')
const HINT = say('hint.paste-sound-lists')

/** What pactl, pacmd and wpctl list. Where only one direction stands in the text, nothing is missing of the other. */
export const audioList: Kind<'audio-list', ParsedAudioList, Pick<ParsedAudioList, 'endpoints' | 'listed'>> = {
  id: 'audio-list',
  form: 'lines',
  topic: 'audio',
  detect: (text) => sureIf(parseAudioList(text)),
  parse: parseAudioList,
  content: ({ endpoints, listed }) => kept({ endpoints, listed }),
  entries: ({ endpoints }) => endpoints,
  held: ({ endpoints }) => say('kind.holds.endpoints', { count: endpoints.length }),
  toFacts: ({ endpoints, listed }) => ({
    lists: {
      audio: {
        status: 'present',
        tookMs: 0,
        data: { source: 'pulse', endpoints },
        ...(listed.length < 2 && {
          incomplete: [
            { code: 'PART', message: english(GAP), hint: english(HINT), text: { id: GAP.id }, hintText: { id: HINT.id }, mayHide: true }
          ]
        })
      }
    }
  }),
  print: ({ endpoints }) => endpoints.map(({ name, direction, state }) => `${name} · ${direction} · ${state}`)
}
