import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a language's index.ts holds: its rooms, as the folder has them. */
function indexOf(language: string): string {
  const rooms = readdirSync(new URL(`${language}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'later.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .toSorted()
  const name = camel(language)
  const imports = rooms.map((room) => `import { ${camel(room)} } from './${room}.ts'`)
  const all = rooms.map((room) => `  ...${camel(room)}`).join(',\n')
  if (language === 'en')
    return `${imports.join('\n')}

/** Everything that is said, in English: ICU messages by id. The list is that of the folder's files: indexes.test.ts writes it. */
export const en = {
${all}
} as const

export type TextId = keyof typeof en
export type Catalogue = Readonly<Record<TextId, string>>
`
  return `import type { Catalogue } from '../en/index.ts'
${imports.join('\n')}

/** The same in the language ${language}. The list is that of the folder's files: indexes.test.ts writes it. */
export const ${name}: Catalogue = {
${all}
}
`
}

const languages = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : []
)

/** A new room, or a language, is in no list by hand: `npx vitest run src/core/words/indexes.test.ts -u` writes them. */
it.each(languages)('the index of %s has every room that its folder has', async (language) => {
  await expect(indexOf(language)).toMatchFileSnapshot(`${language}/index.ts`)
})
