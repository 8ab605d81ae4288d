import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hideNames } from '../core/exchange/hide/hide.ts'
import { leftIn, NAMES, snapshotOf, soundOf, TEXT } from '../../testbed/planted.ts'
import { halfText, hiddenHalf } from '../core/link/half.ts'
import { EMPTY_CASE, hiddenCase } from '../core/report/case-file.ts'
import type { CaseFile } from '../core/report/case-file.ts'
import { findingText } from '../core/report/plain.ts'
import { reportOf } from '../core/report/report.ts'
import { speakerFor } from '../core/words/index.ts'
import { LANGUAGES } from '../shared/languages.ts'
import { FORMS, leavingOf } from './features/report/forms.ts'
import { faultReport } from './model/fault.ts'

/** Every way on which something leaves the window, and what is decided on names there. */

const WAYS: Readonly<Record<string, string>> = {
  'components/copy-fault.tsx': 'hidden always',
  'components/copy-for-ticket.tsx': 'hidden always',
  'components/copy-value.tsx': 'one value as it must be typed, which the person has in sight',
  'components/handoff.tsx': 'hidden unless a person lets them go: snapshot, sound, device tests',
  'features/intake/cannot-run-dialog.tsx': 'a command of ours',
  'features/link/use-copy-result.ts': "to the person's own other half; hidden where they ask for it",
  'features/report/report-dialog.tsx': 'hidden unless a person lets them go'
}
/** The two that carry all of it. */
const CARRIERS = ['components/copy-text.ts', 'components/download.ts', 'components/use-save.ts']

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')

describe('what leaves the window', () => {
  it('leaves it in places that are decided on', () => {
    const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|testing)\.tsx?$/.test(name))
    const leaves = /\bcopyText\(|\buseSave\(|\bdownload\(|clipboard\.write|createObjectURL|execCommand|showSaveFilePicker|\.download\s*=/
    const found = sources.filter((name) => leaves.test(withoutComments(readFileSync(join(import.meta.dirname, name), 'utf8'))))
    expect(found.toSorted()).toEqual([...Object.keys(WAYS), ...CARRIERS].toSorted())
  })

  const [local, session] = [snapshotOf('local', 'present'), snapshotOf('session', 'present')]
  const given = { ...EMPTY_CASE, local, session, sound: [soundOf('local'), soundOf('session')] }

  it.each(FORMS)('has no name as a report in the form %s, whatever language is spoken', { timeout: 60_000 }, (form) => {
    const said = { form, ticket: NAMES.session, note: TEXT, at: new Date('2026-11-21T10:00:00Z'), version: '1.0.0' }
    expect(leftIn(leavingOf(given, { ...said, hide: false, language: 'en' }).content)).not.toEqual([])
    for (const language of LANGUAGES) {
      const { name, content } = leavingOf(given, { ...said, hide: true, language })
      expect({ language, left: leftIn([name, content]) }).toEqual({ language, left: [] })
    }
  })

  it('has no name as a finding for a ticket, whatever language is spoken', { timeout: 60_000 }, () => {
    const made = { at: '2026-11-21T10:00:00.000Z', offsetMinutes: 0, version: '1.0.0' }
    const textsOf = (known: CaseFile, language: (typeof LANGUAGES)[number]): string[] => {
      const speak = speakerFor(language)
      return reportOf(known, made, speak).findings.map((finding) => findingText(finding, speak))
    }
    expect(leftIn(textsOf(given, 'en'))).not.toEqual([])
    const { hidden } = hiddenCase(given)
    for (const language of LANGUAGES) expect({ language, left: leftIn(textsOf(hidden, language)) }).toEqual({ language, left: [] })
  })

  it('has no name as what broke in the window, nor as a half that others may see', () => {
    const fault = { part: 'background', message: TEXT, stack: '', componentStack: '' } as const
    expect(leftIn(hideNames({ snapshots: [local, session] }).text(faultReport(fault, '1.0.0')))).toEqual([])
    const id = '3b241101-e2bb-4255-8caf-4136c566a962'
    const answer = { snapshot: session, sound: soundOf('session') }
    const half = { schema: 'sidecheck.half/1', copy: id, pairing: id, at: local.takenAt, snapshot: local, sound: soundOf('local'), answer }
    expect(leftIn(halfText(half as Parameters<typeof hiddenHalf>[0]))).not.toEqual([])
    expect(leftIn(halfText(hiddenHalf(half as Parameters<typeof hiddenHalf>[0])))).toEqual([])
  })
})
