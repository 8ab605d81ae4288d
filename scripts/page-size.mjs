// How much the window has to read: what its first screen needs, all of it in English, and each other language, as it would be sent packed.

import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The first screen may be this large, packed, in bytes; everything in English; and what each other language adds when it is spoken. */
export const FIRST_SCREEN_LIMIT = 200_000
export const WHOLE_PAGE_LIMIT = 595_000
export const LANGUAGE_LIMIT = 125_000

/** A language's own file: electron.vite.config.ts names it so. */
const LANGUAGE = /(?:^|\/)language-([\w-]+?)-[\w-]{8}\.js$/

/** How the names of files begin that the page asks for by itself before it draws anything: none, in English. */
export const ASKED_AT_START = []

const LINKED = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g
/** What a module needs before it runs. `import(…)`, which waits until it is called, has a bracket where these have a name or a text. */
const NEEDED = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g

const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name)

/** The files below a folder by their path in it, as bytes. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(file)]
    })
  )
}

/**
 * The files that a built page needs for its first screen: the page, what it links, everything that those modules import, and
 * the files whose names begin with one of `asked`, with what they import.
 */
export function firstScreenFiles(files, asked = ASKED_AT_START) {
  const found = new Set()
  const add = (name) => {
    const body = files.get(name)
    if (body === undefined || found.has(name)) return
    found.add(name)
    const pattern = name.endsWith('.html') ? LINKED : name.endsWith('.js') ? NEEDED : undefined
    if (pattern === undefined) return
    for (const next of namesIn(body.toString('utf8'), pattern)) add(posix.join(posix.dirname(name), next))
  }
  add('index.html')
  for (const name of files.keys()) if (asked.some((start) => posix.basename(name).startsWith(start))) add(name)
  return [...found].sort()
}

/** Sizes of a built page in bytes, packed with gzip: of its first screen, of all its files but other languages, and of each of those. */
export function pageSize(folder, asked = ASKED_AT_START) {
  const files = filesOf(folder)
  const packed = new Map([...files].map(([name, body]) => [name, gzipSync(body).length]))
  const sum = (names) => names.reduce((total, name) => total + packed.get(name), 0)
  const first = firstScreenFiles(files, asked)
  const names = [...packed.keys()]
  const languages = names.flatMap((name) => {
    const [, language] = LANGUAGE.exec(name) ?? []
    return language === undefined ? [] : [{ language, bytes: packed.get(name) }]
  })
  const all = sum(names.filter((name) => !LANGUAGE.test(name)))
  return { firstScreen: sum(first), all, languages, files: first.map((name) => ({ name, bytes: packed.get(name) })) }
}
