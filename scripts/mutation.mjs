// What `npm run mutate` mutates, and how its results are counted and written down.

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const CACHE = '.cache/mutate'
export const REPORT_FILE = 'docs/mutation.md'
/** Percent of the changes that a test must notice, in each folder. */
export const LEAST = 85

/** What is no code of the program: tests, and what is there for them. */
const NOT_CODE = /(\.test|[./]testing|\/case)\.ts$/
/**
 * Half a minute for each change that nothing else notices; what is about the cases of rules themselves; and what asks this
 * machine instead of the code.
 */
const LEFT_OUT = ['/unread.property.test.ts', '/diagnose/held.test.ts', '.live.test.ts']
/** What asks all rules at once takes seconds, and notices nothing of a rule that its case does not. */
const OF_ALL_RULES = ['/pasted-texts.test.ts', '/diagnose.property.test.ts']
/** What hides every name in every field, and every case, takes seconds; whom each form and each field names stands in tables. */
const OF_ALL_FIELDS = ['/hide/fields.test.ts', '/hide/same-rules.test.ts']
const all = (folder) => ({ within: `src/core/${folder}/`, tests: [folder], without: OF_ALL_FIELDS })
const family = (name) => ({ within: `src/core/diagnose/rules/${name}/`, tests: ['diagnose'], without: OF_ALL_RULES })

/**
 * The folders, each in parts that have a file of results: an interrupted run loses one part at most. The tests of a folder are
 * its own.
 */
export const FOLDERS = {
  compare: { compare: all('compare') },
  exchange: { exchange: all('exchange') },
  facts: { facts: all('facts') },
  policy: { policy: all('policy') },
  diagnose: {
    'diagnose/engine': {
      within: 'src/core/diagnose/',
      but: 'src/core/diagnose/rules/',
      // What the engine makes of whole pairs is asserted there.
      tests: ['diagnose', 'assess'],
      without: [...OF_ALL_RULES, '/diagnose/rules.test.ts']
    },
    ...Object.fromEntries(
      ['audio', 'audio-in', 'audio-out', 'com', 'each', 'smartcard', 'whfb'].map((name) => [`diagnose/${name}`, family(name)])
    )
  }
}

/** The parts that a name stands for: those of a folder, or one part alone; undefined where there is neither. */
export function partsNamed(name) {
  if (Object.hasOwn(FOLDERS, name)) return FOLDERS[name]
  const all = Object.assign({}, ...Object.values(FOLDERS))
  return Object.hasOwn(all, name) ? { [name]: all[name] } : undefined
}

/** The test files of a part, what takes long and kills little at the end. */
export const testFiles = (root, { tests, without = [] }) =>
  tests
    .flatMap((folder) =>
      readdirSync(join(root, 'src/core', folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `src/core/${folder}/${name.replaceAll('\\', '/')}`
      )
    )
    .filter((name) => name.endsWith('.test.ts') && ![...LEFT_OUT, ...without].some((end) => name.endsWith(end)))
    .toSorted((a, b) => Number(a.includes('.property.')) - Number(b.includes('.property.')) || (a < b ? -1 : 1))

/** The sources of the core and of what its tests stand on, as paths from the root. */
const sources = (root) =>
  ['src/core', 'testbed'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && (folder === 'src/core' || name.split('/').length === 2))
      .sort()
  )

const isMutated = ({ within, but }, name) => name.startsWith(within) && !(but !== undefined && name.startsWith(but)) && !NOT_CODE.test(name)

/** The files that a part changes. */
export const mutatedFiles = (root, part) => sources(root).filter((name) => isMutated(part, name))

/** Everything that decides a result, as a hash: sources and tests of the core, what they stand on, and the versions of packages. */
export function hashOf(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of ['src/core', 'testbed']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
    for (const name of files.filter((file) => /\.(ts|txt)$/.test(file) && (folder === 'src/core' || !file.includes('/'))).sort())
      hash.update(name).update(readFileSync(join(root, folder, name)))
  }
  return hash.digest('hex')
}

/** The states that are told, in their order, with what Stryker calls them. */
const STATE_OF = { Killed: 'killed', Survived: 'survived', NoCoverage: 'no coverage', Timeout: 'timeout' }
export const STATES = Object.values(STATE_OF)

const mutantsOf = (report) =>
  Object.entries(report?.files ?? {}).flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ ...mutant, file, source })))

/** How many are in each state. Changes that cannot run, and those of code that runs only while a file is loaded, do not count. */
export function countsOf(reports) {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0]))
  for (const { status } of reports.flatMap(mutantsOf)) if (STATE_OF[status] !== undefined) counts[STATE_OF[status]]++
  const total = STATES.reduce((sum, state) => sum + counts[state], 0)
  const noticed = counts.killed + counts.timeout
  return { ...counts, percent: total === 0 ? 0 : (100 * noticed) / total }
}

const isLeft = ({ status }) => status === 'Survived' || status === 'NoCoverage'

export const survivorsOf = (report) =>
  mutantsOf(report)
    .filter(isLeft)
    .map(({ file, source, location: { start, end }, replacement, status }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line)
      lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
      lines[0] = lines[0].slice(start.column - 1)
      const short = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 100)
      return `${file}:${start.line}:${start.column} ${status === 'NoCoverage' ? '(not run) ' : ''}${short(lines.join(' '))}  =>  ${short(replacement ?? '')}`
    })

const HEADER = ['folder', ...STATES, 'noticed', 'date']
const row = (cells) => `| ${cells.join(' | ')} |`
const BEGIN = '<!-- counts -->'
const END = '<!-- end of counts -->'

/** The text of docs/mutation.md with the counts of the folders that were run; the others keep the row they have. */
export function reportWith(text, counted, now) {
  const [before, old, after] = [text.split(BEGIN)[0], text.split(BEGIN)[1]?.split(END)[0] ?? '', text.split(END)[1]]
  const rows = Object.keys(FOLDERS).map((name) => {
    const counts = counted[name]
    if (counts === undefined)
      return old.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? row([name, ...STATES.map(() => ''), 'not run', ''])
    return row([name, ...STATES.map((state) => counts[state]), `${counts.percent.toFixed(1)} %`, now.toISOString().slice(0, 10)])
  })
  return `${before}${BEGIN}\n${[row(HEADER), `|${'---|'.repeat(HEADER.length)}`, ...rows].join('\n')}\n${END}${after}`
}
