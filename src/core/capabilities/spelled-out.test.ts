import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from './index.ts'

/**
 * The names of the capabilities stand in their descriptors, in the words, in probes and in what is about one of them alone: its
 * rules, its kinds of text, its data. Everywhere else the descriptors are asked, so that another capability is not forgotten.
 */
const HOME =
  /^src\/(?:core\/(?:capabilities|words|snapshot|facts|parse\/[\w-]+|diagnose\/rules)\/|main\/(?:probes|native|audio)\/|renderer\/i18n\/)/
const TEST = /(?:\.test\.tsx?|\.testing\.tsx?|\/testing\.ts|\/case\.ts|\.fixture\.ts)$/

/** The files that spell names out besides, and why. A file that needs it no longer is to be taken out. */
const BESIDES: Readonly<Record<string, string>> = {
  'src/core/diagnose/certificates.ts': 'a key provider is called "smartcard" too',
  'src/core/devices/proof.ts': 'a tone proves sound and nothing else',
  'src/core/evidence/from-snapshot.ts': 'only the smart card service answers with errors beside its readers',
  'src/core/parse/readers-kind.ts': 'texts that list readers',
  'src/core/readiness/certificates.ts': 'signing in needs a card',
  'src/core/readiness/readiness.ts': 'signing in needs a card',
  'src/core/readiness/surroundings.ts': 'signing in needs a card',
  'src/core/readiness/types.ts': 'signing in needs a card',
  'src/core/sound/proofs.ts': 'a tone is played on one side and heard on the other',
  'src/renderer/features/readiness/readiness-page.tsx': 'signing in needs a card'
}

const NAME = new RegExp(`'(?:${CAPABILITIES.join('|')})'`)

describe('the name of a capability', () => {
  it('is spelled out in its own places only, and in those that say why', () => {
    const root = new URL('../../../', import.meta.url)
    const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !HOME.test(name) && !TEST.test(name))
    const spelling = files.filter((name) => NAME.test(readFileSync(new URL(name, root), 'utf8')))
    expect(spelling.sort()).toEqual(Object.keys(BESIDES).sort())
  })
})
