import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from './index.ts'
import { DEVICE_TOPICS } from './lists.ts'

/**
 * The names of the capabilities and of their lists stand in src/core/capabilities, in the words, in probes and in what is about
 * one of them alone: its rules, its kinds of text and the steps of its self-check. Everywhere else the descriptors are asked, so that another capability is
 * not forgotten.
 */
const HOME =
  /^src\/(?:core\/(?:capabilities|words|parse\/[\w-]+|diagnose\/rules|self-check)\/|main\/(?:probes|native|audio)\/|renderer\/i18n\/)/
const TEST = /(?:\.test\.tsx?|\.testing\.tsx?|\/testing\.ts|\/case\.ts|\.fixture\.ts)$/

/** The files that spell names out besides, and why. A file that needs it no longer is to be taken out. */
const BESIDES: Readonly<Record<string, string>> = {
  'src/core/codes/about.ts': 'a code tells by its family which devices it is about',
  'src/core/codes/book.ts': 'Windows groups the codes of cards by themselves',
  'src/core/codes/family.ts': 'Windows groups the codes of cards by themselves',
  'src/core/codes/hints.ts': 'a hint is about one kind of device',
  'src/core/codes/tables-windows.ts': 'a code is about one kind of device',
  'src/core/compare/own.ts': 'a person counts speakers and microphones apart',
  'src/core/compare/usable.ts': 'only ports and cards can be tested by themselves',
  'src/core/diagnose/spare.ts': 'what makes a device a spare one is different for each kind',
  'src/core/diagnose/unexplained.ts': 'what makes a device a spare one is different for each kind',
  'src/core/evidence/from-snapshot.ts': "xrdp's sound module shows among the sound devices only",
  'src/core/exchange/hide/distinguished-name.ts': 'serial numbers are called "serial" too',
  'src/core/exchange/hide/fields.ts': 'decides on each field of each list',
  'src/core/exchange/hide/hider.ts': 'serial numbers are called "serial" too',
  'src/core/exchange/hide/patterns.ts': 'serial numbers are called "serial" too',
  'src/core/facts/kinds.ts': 'the errors of cards and the sound module of xrdp have one supplier each',
  'src/core/parse/print.ts': 'a certificate has a serial number',
  'src/main/commands/test.ts': 'only ports and cards can be tested by themselves',
  'src/renderer/features/device-test/use-testable.ts': 'only ports and cards can be tested by themselves',
  'src/renderer/features/intake/cannot-run-dialog.tsx': 'each of these commands lists one kind of device',
  'src/renderer/features/self-check/self-check-page.tsx': 'a port is tested with a plug only',
  'src/renderer/features/sound/silent-cause.tsx': 'a silent microphone has a cause of its own',
  'src/renderer/features/start/choices.tsx': 'what a person says does not work',
  'src/main/commands/sound.ts': 'the sound test asks for sound devices',
  'src/main/workers/supervisor.ts': 'one scan asks serial ports in a process of their own'
}

const NAME = new RegExp(`'(?:${[...CAPABILITIES, ...DEVICE_TOPICS].join('|')})'`)

describe('the name of a capability or of its list', () => {
  it('is spelled out in its own places only, and in those that say why', () => {
    const root = new URL('../../../', import.meta.url)
    const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !HOME.test(name) && !TEST.test(name))
    const spelling = files.filter((name) => NAME.test(readFileSync(new URL(name, root), 'utf8')))
    expect(spelling.sort()).toEqual(Object.keys(BESIDES).sort())
  })
})
