import { say } from '../words/index.ts'
import type { Speaker, Text } from '../words/index.ts'

/** The headings of a report, and how the language puts a name before what it names, and an end to a sentence. */
export type Titles = ((id: Text['id']) => string) & Pick<Speaker, 'labelled' | 'listed' | 'ended'>

/** @param shown makes text of what is said: in HTML some signs mean something else */
export const titlesOf = (speak: Speaker, shown: (text: string) => string = (text) => text): Titles =>
  Object.assign((id: Text['id']) => shown(speak(say(id))), { labelled: speak.labelled, listed: speak.listed, ended: speak.ended })
