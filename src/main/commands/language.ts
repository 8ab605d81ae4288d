import { languageCodes, languageOf, loadWords, say, speakerFor } from '../../core/words/index.ts'
import type { Language, Speaker } from '../../core/words/index.ts'
import { adminPolicies } from '../platform/index.ts'
import { UsageError } from './context.ts'

/** What the system speaks, by the variables that programs of a terminal go by, else by what the runtime was told. */
function systemLanguage(env: NodeJS.ProcessEnv): string {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
}

/** Who speaks a language, once its words are loaded. */
async function loaded(language: Language): Promise<Speaker> {
  await loadWords(language)
  return speakerFor(language)
}

/** Who prints for people where no language was asked for: the one that the administrator set, else the system's, else English. */
export async function usualSpeaker(env: NodeJS.ProcessEnv = process.env, read = adminPolicies): Promise<Speaker> {
  const { value } = (await read()).settings.Language
  return loaded(value ?? languageOf(systemLanguage(env)) ?? 'en')
}

/**
 * Who prints for people in the language that was asked for.
 *
 * @throws UsageError for a language that the program does not speak
 */
export async function speakerOf(asked: string): Promise<Speaker> {
  const language = languageOf(asked)
  if (language === undefined)
    throw new UsageError(say('cli.option-none-of', { option: '--language', value: asked, list: languageCodes.join(', ') }))
  return loaded(language)
}

/** Who speaks before a command has read its options: help and refusals come instead of the command. */
export async function helpSpeaker(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Speaker> {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined)
  const at = options.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='))
  const asked = options[at]?.includes('=') ? options[at].slice('--language='.length) : options[at + 1]
  const language = at < 0 || asked === undefined ? undefined : languageOf(asked)
  return language === undefined ? usualSpeaker(env) : loaded(language)
}
