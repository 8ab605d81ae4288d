import { describe, expect, it } from 'vitest'
import { workingLocal, workingSession, input, output, policy, port, reader } from '../diagnose/testing.ts'
import { findingLines } from './console/findings.ts'
import { CHECK_CHOICES } from '../self-check/types.ts'
import { failed } from '../snapshot/snapshot.testing.ts'
import { examplePair } from '../snapshot/example.ts'
import { speakerFor } from '../words/index.ts'
import { EMPTY_CASE, judged } from './case-file.ts'
import type { CaseFile } from './case-file.ts'
import { MADE, formsOf, reportWith } from './comparison.testing.ts'
import { firstWho } from './lead.ts'
import { needsOnce } from './needs-once.ts'
import { reportOf } from './report.ts'

const titleOf = (given: Partial<CaseFile>): string => reportWith(given).title
const UNCHECKED = 'not checked in the remote desktop yet'

describe('the report of one side alone, made from the self-check', () => {
  const local = workingLocal({ endpoints: [output('Desk', { muted: false }), input('Headset', { muted: false })] })

  it('is titled by the verdict on what the person asked about', () => {
    expect(titleOf({ local, topic: 'smartcard' })).toBe(`Smart card: works on this device; ${UNCHECKED}`)
    expect(titleOf({ local, topic: 'serial' })).toBe(`COM port: found on this device; ${UNCHECKED}`)
  })

  it('does not say that sound works which nobody tested', () => {
    expect(titleOf({ local, topic: 'microphone' })).toBe(`Microphone: found on this device, but not tested; ${UNCHECKED}`)
    expect(titleOf({ local, topic: 'speaker' })).toBe(`Speaker: found on this device, but not tested; ${UNCHECKED}`)
  })

  it('says what is wrong with it, whose turn it is, and that the other side was not checked', () => {
    const report = reportWith({ local: workingLocal({ readers: [reader('Reader 0', { states: ['empty'] })] }), topic: 'smartcard' })
    expect([report.title, report.tone]).toEqual(['Smart card: There is no card in the reader', 'problem'])
    expect(report.lead).toBe('The person can take the first step alone. The remote desktop was not checked.')
    expect(titleOf({ local: workingLocal({ ports: [] }), topic: 'serial' })).toBe('COM port: No COM port was found on your device')
  })

  it('does not call fine what could not be read', () => {
    const unread = { ...workingLocal(), smartcard: failed('0x8010001D', 'no service') }
    expect(titleOf({ local: unread, topic: 'smartcard' })).not.toContain('works')
    expect(titleOf({ local: unread })).not.toContain('Nothing wrong')
  })

  it('says once what the settings leave open, with all the kinds it is so for', () => {
    const { settings } = reportWith({ local })
    expect(settings.map(({ title, effective }) => `${title}: ${effective.brief}`)).toEqual([
      "Smart card readers, COM ports, Sound output and Microphone: Not known yet; it depends on the connection's RDP property and the session host's policy"
    ])
    for (const form of Object.values(formsOf(reportWith({ local })))) expect(form.match(/not known yet; it depends on/gi)).toHaveLength(1)
    // Of both sides each kind has its own answer.
    expect(reportWith({ local, session: workingSession() }).settings.length).toBeGreaterThan(3)
  })

  it('leaves to the helpdesk what only reads as a step of the person', () => {
    const session = workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1)] })
    expect(firstWho({ capability: 'com', fix: [{ who: 'you', step: 'com/xrdp-none.fix.windows-session' }] })).toBe('helpdesk')
    expect(firstWho({ capability: 'com', fix: [{ who: 'you', step: 'step.reconnect' }] })).toBe('you')
    expect(reportWith({ session }).lead).not.toContain('alone')
  })

  it('says of a session alone that the local device was not checked', () => {
    const session = workingSession()
    expect(titleOf({ session, topic: 'smartcard' })).toBe(
      'Smart card: found in the remote desktop, but not tested; not checked on the local device yet'
    )
    const blocked = workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1)] })
    expect(titleOf({ session: blocked, topic: 'serial' })).toMatch(/^COM port: /)
  })

  it('speaks the language of the report, whatever was asked about', () => {
    const speak = speakerFor('de')
    for (const topic of CHECK_CHOICES) {
      const { title, lead } = reportOf({ ...EMPTY_CASE, local, topic }, MADE, speak)
      expect(`${title} ${lead}`, topic).toMatch(/Remotedesktop (?:ist|wurde)? ?(?:noch )?nicht geprüft/)
    }
    expect(reportOf({ ...EMPTY_CASE, local, topic: 'smartcard' }, MADE, speak).title).toBe(
      'Smartcard: funktioniert auf diesem Gerät; im Remotedesktop noch nicht geprüft'
    )
  })

  it('speaks of both sides where both are known', () => {
    const pair = { local: workingLocal({ ports: [port('COM3'), port('COM4')] }), session: workingSession() }
    expect(titleOf({ ...pair, topic: 'smartcard' })).toBe(titleOf(pair))
  })
})

describe('the report of one side alone, of which nothing was asked', () => {
  it('says in one sentence that nothing wrong was found, and what was not looked at', () => {
    const report = reportWith({ local: workingLocal() })
    expect(report.title).toBe('Nothing wrong was found on this device; the remote desktop has not been checked yet')
    expect(report.lead).toMatch(/^On the local device: 1 smart card reader, 1 COM port/)
    expect(titleOf({ local: workingLocal(), topic: 'not-sure' })).toBe(report.title)
    expect(titleOf({ session: workingSession() })).toBe(
      'Nothing wrong was found in the remote desktop; the local device has not been checked yet'
    )
  })

  it('names the kinds whose list was not read', () => {
    expect(titleOf({ local: { ...workingLocal(), serial: failed('5', 'denied') } })).toBe(
      'Not everything on this device was read (COM ports), and the remote desktop has not been checked yet'
    )
  })
})

describe('what is needed to say more', () => {
  const local = workingLocal()
  const { findings } = judged({ ...EMPTY_CASE, local }).assessed
  const needs = findings.filter(({ rule }) => rule === 'needs-evidence')
  const title = 'To find out why something is missing in the remote desktop, check there too.'

  it('is one finding, in every form of the report and on the command line', () => {
    expect(needs.length).toBeGreaterThan(3)
    for (const text of Object.values(formsOf(reportWith({ local })))) {
      expect(text.replaceAll('\\', '').split(title)).toHaveLength(2)
      expect(text.split('More information is needed')).toHaveLength(2)
    }
    const lines = needsOnce(findings, 'local').flatMap((finding) => findingLines(finding, speakerFor('en')))
    expect(lines.filter((line) => line.includes('More information is needed'))).toHaveLength(1)
  })

  it('stands before notes on signing in, with nothing about being sure', () => {
    const { findings: told, verdicts } = reportWith({ local: examplePair(new Date())[0] })
    expect(told.map(({ rule }) => rule).indexOf('needs-evidence')).toBeLessThan(told.findIndex(({ capability }) => capability === 'hello'))
    expect(told.find(({ rule }) => rule === 'needs-evidence')?.badge).toBe('Info')
    expect(verdicts).toEqual([])
  })

  it('loses no step of the findings that it stands for, and says none twice', () => {
    const [once] = needsOnce(findings, 'local').filter(({ rule }) => rule === 'needs-evidence')
    const steps = once?.fix.map((step) => JSON.stringify(step)) ?? []
    expect(new Set(steps).size).toBe(steps.length)
    expect(new Set(steps)).toEqual(new Set(needs.flatMap(({ fix }) => fix.map((step) => JSON.stringify(step)))))
    expect(once?.fix[0]?.step).toBe('step.run-on')
  })

  it('names the kinds of devices where both sides are known', () => {
    const both = reportWith({ local, session: workingSession({ platform: 'avd' }) }, needs).findings
    expect(both).toHaveLength(1)
    expect(both[0]?.title).toMatch(/^More information is needed to judge smart card readers, .* and /)
  })

  it('stays as it is where it is a single one', () => {
    const one = needs.slice(0, 1)
    expect(needsOnce(one, 'local')).toEqual(one)
    expect(needsOnce([], 'local')).toEqual([])
  })
})
