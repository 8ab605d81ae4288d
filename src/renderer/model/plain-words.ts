import { isText, say } from './engine.ts'
import type { Words } from './engine.ts'

/** What is said without the helpdesk view in place of a sentence that only an administrator can act on, by that sentence's id. */
const PLAIN: Readonly<Record<string, Words>> = {
  'intake.unknown.todo': say('intake.unknown.plain'),
  'channel.no-server': say('channel.plain.no-server'),
  'channel.silent.todo': say('channel.plain.todo'),
  'channel.forbidden': say('channel.plain.forbidden'),
  'channel.forbidden.todo': say('channel.plain.todo'),
  'channel.no-client.todo': say('channel.plain.todo'),
  'channel.no-bridge.todo': say('channel.plain.todo'),
  'channel.no-greeting.todo': say('channel.plain.no-greeting.todo')
}

/** The sentence as it is said to whoever has the helpdesk view on, or not. */
export function plainWords(words: Words, helpdesk: boolean): Words {
  if (helpdesk || !isText(words)) return words
  return PLAIN[words.id] ?? words
}
