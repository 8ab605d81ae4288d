import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from './index.ts'
import { DEVICE_TOPICS } from './lists.ts'

/**
 * The names of the capabilities and of their lists stand in src/core/capabilities, in the words, in probes and in what is about
 * one of them alone: its rules, its kinds of text, the steps of its self-check and the example. Everywhere else the descriptors are
 * asked, so that another capability is not forgotten.
 */
const HOME =
  /^src\/(?:core\/(?:capabilities|words|parse\/[\w-]+|diagnose\/rules|self-check)\/|core\/snapshot\/example\.ts$|main\/(?:probes|native|audio)\/|renderer\/i18n\/)/
const TEST = /(?:\.test\.tsx?|\.testing\.tsx?|\/testing\.ts|\/case\.ts|\.fixture\.ts)$/

/** The files that spell names out besides, and why. A file that needs it no longer is to be taken out. */
const BESIDES: Readonly<Record<string, string>> = {
  'src/core/codes/about.ts': 'a code tells by its family which devices it is about',
  'src/core/codes/book.ts': 'Windows calls the codes of sound "audio"',
  'src/core/codes/family.ts': 'Windows calls the codes of sound "audio"',
  'src/core/codes/hints.ts': 'a hint is about one kind of device',
  'src/core/codes/tables-windows.ts': 'Windows calls the codes of sound "audio"',
  'src/core/evidence/from-snapshot.ts': "xrdp's sound module shows among the sound devices only",
  'src/core/exchange/hide/fields.ts': 'decides on each field of each list',
  'src/core/facts/kinds.ts': 'the errors of cards and the sound module of xrdp have one supplier each',
  'src/core/parse/print.ts': 'a certificate has a serial number',
  'src/core/snapshot/read-semantics.ts': 'only the answer to reset of a card is bytes',
  'src/main/commands/sound.ts': 'the sound test asks for sound devices',
  'src/renderer/components/choice-icons.tsx': 'each topic of the self-check has a picture'
}

/** As a text or a type, and where the name cannot mean anything else, as a key or a property. */
const QUOTED = new RegExp(`'(?:${[...CAPABILITIES, ...DEVICE_TOPICS].join('|')})'`)
const KEY = /\b(?:smartcard|audioIn|audioOut)\??:|[.](?:smartcard|audioIn|audioOut)\b/
const COMMENT = /^\s*(?:\/?\*|\/\/)/
/** Ids and patterns in which a name is one part. */
const LITERAL = /'[^']*'|`[^`]*`|\/(?:\\.|[^\\/])+\/[a-z]*/g

const spells = (source: string): boolean =>
  source.split('\n').some((line) => !COMMENT.test(line) && (QUOTED.test(line) || KEY.test(line.replace(LITERAL, ''))))

describe('the name of a capability or of its list', () => {
  it('is spelled out in its own places only, and in those that say why', () => {
    const root = new URL('../../../', import.meta.url)
    const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !HOME.test(name) && !TEST.test(name))
    const spelling = files.filter((name) => spells(readFileSync(new URL(name, root), 'utf8')))
    expect(spelling.sort()).toEqual(Object.keys(BESIDES).sort())
  })
})
