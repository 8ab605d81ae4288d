// The words of the portable program's starters: for C as a header, for sh as a function.

import { LANGUAGE_NAMES, WORDS } from '../../words/index.mjs'

/** What the programs for Windows say, by the names of the fields. */
const FIELDS = { incomplete: 'incomplete', refused: 'refused', no_browser: 'noBrowserWindows', no_window: 'noWindow', ended: 'ended' }

const wide = (text) => `L"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('{code}', '%lu')}"`

/** words.h: a line for each language; the first one holds where Windows speaks none of them. */
export function headerOfWords() {
  const lines = Object.entries(WORDS).map(([code, words]) => {
    const fields = Object.entries(FIELDS).map(([field, key]) => `.${field} = ${wide(words[key])}`)
    return `  {.language = ${LANGUAGE_NAMES[code].windows}, ${fields.join(', ')}},`
  })
  return `/* Written by scripts/portable/launcher/words.mjs. */\nstatic const Words WORDS[] = {\n${lines.join('\n')}\n};\n`
}

/** Between apostrophes nothing means anything to a shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`

/** What a script says: sets `text` to the words of a key in the language that the terminal speaks. "{name}" in them is filled in later. */
export function shellWords(keys) {
  const cases = Object.entries(WORDS)
    .toReversed()
    .map(([code, words]) => {
      const pattern = code === 'en' ? '*' : `${code.split('-')[0]}*`
      const said = keys.map((key) => `${key}) text=${quoted(words[key])} ;;`).join(' ')
      return `    ${pattern}) case $1 in ${said} esac ;;`
    })
  return `say() {\n  case \${LC_ALL:-\${LC_MESSAGES:-\${LANG:-}}} in\n${cases.join('\n')}\n  esac\n}`
}

/** A script of this folder as it is packed. "# words: KEY ..." in it is where its words come. */
export const withWords = (script) => script.replace(/^# words: (.+)$/m, (_, keys) => shellWords(keys.split(' ')))
