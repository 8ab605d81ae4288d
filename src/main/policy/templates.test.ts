import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { POLICY_NAMES } from '../../shared/policies.ts'
import { adml, admx } from './templates.ts'
import { TEMPLATE_LANGUAGES } from './texts/index.ts'

const file = (name: string): string => fileURLToPath(new URL(`../../../resources/policies/${name}`, import.meta.url))
const references = (xml: string, kind: string): string[] =>
  [...xml.matchAll(new RegExp(String.raw`\$\(${kind}\.(\w+)\)`, 'g'))].map(([, id]) => id ?? '')
const ids = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} id="(\\w+)"`, 'g'))].map(([, id]) => id ?? '')

describe('the administrative templates', () => {
  // "npx vitest run src/main/policy -u" writes them anew.
  it('in resources are those that the list of policies makes', async () => {
    await expect(admx()).toMatchFileSnapshot(file('Sidecheck.admx'))
    for (const language of TEMPLATE_LANGUAGES) await expect(adml(language)).toMatchFileSnapshot(file(`${language}/Sidecheck.adml`))
  })

  it('are well-formed XML', () => {
    const files = [file('Sidecheck.admx'), ...TEMPLATE_LANGUAGES.map((language) => file(`${language}/Sidecheck.adml`))]
    const check = 'import sys, xml.dom.minidom\nfor name in sys.argv[1:]: xml.dom.minidom.parse(name)'
    expect(execFileSync('python3', ['-c', check, ...files], { encoding: 'utf8' })).toBe('')
  })

  it('have every policy, with a title and an explanation', () => {
    for (const name of POLICY_NAMES) {
      expect(admx()).toContain(`<policy name="${name}" class="Machine" `)
      for (const language of TEMPLATE_LANGUAGES)
        expect(ids(adml(language), 'string')).toEqual(expect.arrayContaining([name, `${name}_Explain`]))
    }
  })

  it('name no text that a language lacks, and none that nothing names', () => {
    for (const language of TEMPLATE_LANGUAGES) {
      const words = adml(language)
      expect(ids(words, 'string').toSorted()).toEqual([...new Set(references(admx(), 'string'))].toSorted())
      expect(ids(words, 'presentation').toSorted()).toEqual(references(admx(), 'presentation').toSorted())
    }
  })
})
