import { isText, lookUp, say } from './engine.ts'
import type { Words } from './engine.ts'

/** What is said without the helpdesk view in place of a sentence that only an administrator can act on, by that sentence's id. */
const PLAIN: Readonly<Record<string, Words>> = {
  'intake.unknown.todo': say('intake.unknown.plain'),
  'intake.not-english': say('intake.foreign.plain.is-report'),
  'intake.not-english.where': '',
  'intake.not-english.todo': say('intake.foreign.plain'),
  'channel.no-server': say('channel.plain.no-server'),
  'channel.silent.todo': say('channel.plain.todo'),
  'channel.forbidden': say('channel.plain.forbidden'),
  'channel.forbidden.todo': say('channel.plain.todo'),
  'channel.no-client.todo': say('channel.plain.todo'),
  'channel.no-bridge.todo': say('channel.plain.todo'),
  'channel.no-greeting.todo': say('channel.plain.no-greeting.todo')
}

/** What a recognised text is called without the words of administrators, where its own name has some. */
const PLAIN_NAMES: Readonly<Record<string, Words>> = {
  hive: say('intake.foreign.plain.is-settings'),
  'gpresult-html': say('intake.foreign.plain.is-report'),
  'gpresult-summary': say('intake.foreign.plain.is-report'),
  admx: say('intake.foreign.plain.is-template'),
  intune: say('intake.foreign.plain.is-export'),
  msinfo: say('intake.foreign.plain.is-system'),
  dxdiag: say('intake.foreign.plain.is-system'),
  snapshot: say('intake.foreign.plain.is-result'),
  'session-list': say('intake.foreign.plain.is-sessions')
}

/** What a person can do with a recognised text; of the others only the helpdesk knows what to make of them. */
const PLAIN_TODOS: Readonly<Record<string, Words>> = {
  picture: say('intake.foreign.plain.text'),
  pdf: say('intake.foreign.plain.text'),
  office: say('intake.foreign.plain.text'),
  html: say('intake.foreign.plain.text'),
  archive: say('intake.foreign.plain.archive'),
  recording: say('intake.foreign.plain.recording'),
  comparison: say('intake.foreign.plain.own'),
  writing: say('intake.foreign.plain.writing'),
  msinfo: say('intake.foreign.plain.run'),
  dxdiag: say('intake.foreign.plain.run'),
  'device-list': say('intake.foreign.plain.run'),
  'gpresult-summary': say('intake.foreign.plain.run'),
  'session-list': say('intake.foreign.plain.run'),
  'card-analysis': say('intake.foreign.plain.run')
}

/** A refusal of a text that was recognised: it names commands, which the helpdesk alone can run. */
function plainForeign(id: string): Words | undefined {
  const [, kind = '', isTodo] = /^intake\.foreign\.((?!plain)[\w-]+)(\.todo)?$/.exec(id) ?? []
  if (kind === '') return undefined
  return isTodo === undefined ? lookUp(PLAIN_NAMES, kind) : (lookUp(PLAIN_TODOS, kind) ?? say('intake.foreign.plain'))
}

/** The sentence as it is said to whoever has the helpdesk view on, or not. */
export function plainWords(words: Words, helpdesk: boolean): Words {
  if (helpdesk || !isText(words)) return words
  return lookUp(PLAIN, words.id) ?? plainForeign(words.id) ?? words
}
