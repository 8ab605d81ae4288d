import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, assessOne } from '../assess/assess.ts'
import type { AssessOptions, Assessment } from '../assess/assess.ts'
import {
  TAKEN_AT,
  cardTest,
  input,
  output,
  policy,
  port,
  portTest,
  reader,
  redirectedPort,
  remoteMicrophone,
  workingLocal,
  workingSession
} from '../diagnose/testing.ts'
import { readiness } from '../readiness/index.ts'
import { audioResultsOf, soundProofs, soundTests } from '../sound/proofs.ts'
import type { BothRecords } from '../sound/proofs.ts'
import { NO_RECORDS } from '../sound/results.ts'
import type { ListenRecord } from '../sound/results.ts'
import { snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { english, isText, speakerFor } from '../words/index.ts'
import { selfCheck as selfCheckWords } from '../words/en/self-check.ts'
import type { StepId } from '../diagnose/finding.ts'
import { OWN_STEPS } from '../diagnose/own-steps.ts'
import { selfCheck } from './self-check.ts'
import { stepOf } from './sign-in.ts'
import { CHECK_CHOICES } from './types.ts'
import type { CheckChoice, SelfCheck, SelfCheckInput } from './types.ts'
import { runs } from '../../../testbed/runs.ts'

interface Known extends Partial<SelfCheckInput> {
  options?: AssessOptions
}

function inputOf(assessed: Assessment, both: boolean, { options, ...more }: Known = {}): SelfCheckInput {
  const sound = more.sound ?? {}
  return {
    local: assessed.local ?? null,
    session: assessed.session ?? null,
    rows: both ? assessed.rows : [],
    findings: assessed.findings,
    effective: assessed.session === undefined ? null : assessed.effective.capabilities,
    tests: options?.tests ?? [],
    sound,
    soundTests: soundTests(sound),
    readiness: readiness(assessed.facts, assessed.effective),
    here: 'local',
    live: false,
    asks: false,
    chosen: {},
    tried: new Set(),
    busy: new Set(),
    ...more
  }
}

const withSound = (known: Known): AssessOptions => {
  const tests = soundTests(known.sound ?? {})
  return { ...known.options, proofs: soundProofs(tests), audioResults: audioResultsOf(known.sound ?? {}, tests) }
}
const pair = (choice: CheckChoice, local: Snapshot, session: Snapshot, known: Known = {}): SelfCheck =>
  selfCheck(choice, inputOf(assess(local, session, withSound(known)), true, known))
const alone = (choice: CheckChoice, snapshot: Snapshot, known: Known = {}): SelfCheck =>
  selfCheck(choice, inputOf(assessOne(snapshot, withSound(known)), false, { here: snapshot.side, ...known }))

const states = ({ steps }: SelfCheck): string => steps.map(({ id, state }) => `${id} ${state}`).join(', ')
const opened = ({ steps, open }: SelfCheck): { id: string; says: string; does: string; who: string } | null => {
  const step = open === null ? undefined : steps[open]
  return step === undefined
    ? null
    : { id: step.id, says: english(step.sentence), does: step.action?.kind ?? 'nothing', who: step.who ?? 'nobody' }
}

const withCard = reader('Reader 0', { states: ['present'], atr: '3b00' })

describe('a smart card', () => {
  it('that was tested in the session is ticked in every step', () => {
    const check = pair('smartcard', workingLocal({ readers: [withCard] }), workingSession({ readers: [withCard] }), {
      options: { tests: [cardTest('session', 40)] }
    })
    expect(states(check)).toBe('reader ok, card ok, visible ok, settings ok, usable ok')
    expect(check).toMatchObject({ result: 'ok', open: null })
    expect(english(check.sentence)).toBe('Your card reached the remote desktop. Nothing to do.')
  })

  it('that the session lists is not yet called usable', () => {
    const check = pair('smartcard', workingLocal({ readers: [withCard] }), workingSession({ readers: [withCard] }), { here: 'session' })
    expect(check.result).toBe('unknown')
    expect(opened(check)).toMatchObject({ id: 'usable', does: 'test' })
  })

  it('that is not in its reader opens that step, and a reader that is not there the one before', () => {
    expect(opened(alone('smartcard', workingLocal({ readers: [reader('Reader 0', { states: ['empty'] })] })))).toMatchObject({
      id: 'card',
      does: 'try-again',
      who: 'you'
    })
    expect(opened(alone('smartcard', workingLocal({ readers: [] })))).toMatchObject({ id: 'reader', who: 'you' })
  })

  it('with one side waits for the other, and says how it comes', () => {
    const check = alone('smartcard', workingLocal({ readers: [withCard] }))
    expect(states(check)).toBe('reader ok, card ok, visible waiting, settings waiting, usable waiting')
    expect(opened(check)).toMatchObject({ id: 'visible', does: 'connect' })
  })

  it('of which only the session knows is taken for plugged in only where it came from the client', () => {
    expect(states(alone('smartcard', workingSession({ readers: [{ ...withCard, redirected: 'yes' }] })))).toMatch(
      /^reader ok, card ok, visible ok/
    )
    expect(states(alone('smartcard', workingSession({ readers: [withCard] })))).toMatch(/^reader waiting, card waiting, visible ok/)
  })

  it('that the session misses is plugged in again once, and then is for the helpdesk', () => {
    const [local, session] = [workingLocal({ readers: [withCard] }), workingSession({ readers: [] })]
    expect(opened(pair('smartcard', local, session))).toMatchObject({ id: 'visible', does: 'try-again', who: 'you' })
    const tried = new Set(['smartcard/visible'])
    expect(opened(pair('smartcard', local, session, { tried }))).toMatchObject({ id: 'visible', does: 'send', who: 'helpdesk' })
    expect(opened(pair('smartcard', local, session, { tried, asks: true }))).toMatchObject({ id: 'visible', does: 'question', who: 'you' })
  })

  it('that a company setting blocks cannot be brought there by the person', () => {
    const blocked = workingSession({
      readers: [],
      policyValues: [policy('fEnableSmartCard', 0)]
    })
    const check = pair('smartcard', workingLocal({ readers: [withCard] }), blocked)
    expect(states(check)).toContain('visible waiting, settings failed')
    expect(opened(check)).toMatchObject({ id: 'settings', does: 'send', who: 'helpdesk' })
  })
})

describe('signing in', () => {
  it('of which too little could be read hands its steps to the helpdesk, and only once both sides were looked at', () => {
    const [local, session] = [workingLocal({ readers: [withCard] }), workingSession({ readers: [withCard] })]
    const { facts, effective } = assess(local, session)
    const unread = readiness(facts, effective).map((line) => ({ ...line, state: 'unknown' as const }))
    const both = pair('sign-in', local, session, { readiness: unread })
    expect(opened(both)).toMatchObject({ says: 'Sidecheck could not read enough to tell.', does: 'send' })
    expect(english(both.sentence)).toBe('Not known yet')
    expect(opened(alone('sign-in', local, { readiness: unread }))).toMatchObject({ does: 'connect' })
    expect(opened(alone('sign-in', session, { readiness: unread }))).toMatchObject({ does: 'connect' })
  })
})

describe('a COM port', () => {
  it("that a setting keeps out of the session is the helpdesk's where only the session was looked at", () => {
    const check = alone('serial', workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1)] }))
    expect(states(check)).toContain('visible waiting')
    expect(opened(check)).toMatchObject({ id: 'settings', does: 'send', who: 'helpdesk' })
  })

  const local = workingLocal({ ports: [port('COM3'), port('COM4')] })
  it('that did not arrive is looked at before those that did, and another can be chosen', () => {
    const session = workingSession({ ports: [redirectedPort('COM3')] })
    const check = pair('serial', local, session)
    expect(check.device?.name).toBe('COM4')
    expect(opened(check)).toMatchObject({ id: 'visible' })
    expect(pair('serial', local, session, { chosen: { serial: 'COM3' } }).device?.name).toBe('COM3')
  })

  it('is ticked once it opens in the session, and not by a test from here', () => {
    const session = workingSession({ ports: [redirectedPort('COM3'), redirectedPort('COM4')] })
    const there = pair('serial', local, session, { options: { tests: [portTest('session', 'COM3', 'opened')] } })
    expect(there.result).toBe('ok')
    const here = pair('serial', local, session, { options: { tests: [portTest('local', 'COM3', 'opened')] } })
    expect(states(here)).toContain('opens unknown')
    const held = pair('serial', local, session, { options: { tests: [portTest('session', 'COM3', 'in-use', { message: 'locked' })] } })
    expect(opened(held)).toMatchObject({ id: 'opens' })
  })
})

const MIC = input('Headset', { id: 'mic' })
const REMOTE = remoteMicrophone()
const level = {
  rms: -20,
  peak: -10,
  truePeak: -10,
  noiseFloor: -60,
  clippedSamples: 0,
  samples: 96_000,
  seconds: 2,
  zeroShare: 0,
  offset: 0
}
const micRecord = (more: object = {}) => ({
  device: { id: 'mic', name: 'Headset' },
  startedAt: TAKEN_AT,
  sampleRate: 48_000,
  statistics: { ...level, loud: -18, ...more },
  loudness: null
})
const heardThere = (detected: boolean): ListenRecord => ({
  device: { id: 'remote', name: 'Remote Audio' },
  startedAt: TAKEN_AT,
  endedAt: '2026-11-20T09:30:20.000Z',
  detected,
  heardAt: detected ? '2026-11-20T09:30:05.000Z' : null,
  level: -30,
  snr: null,
  dropouts: [],
  bandwidthHz: null,
  distortionPercent: null,
  driftPpm: null,
  sentMeanwhile: true
})

describe('a microphone', () => {
  const local = workingLocal({ endpoints: [MIC] })
  const session = workingSession({ endpoints: [REMOTE] })
  const said = { local: { ...NO_RECORDS, mic: micRecord() } }

  it('is heard here, and there only by the proof sound', () => {
    const before = pair('microphone', local, session, { sound: said })
    expect(states(before)).toContain('heard ok')
    expect(opened(before)).toMatchObject({ id: 'reaches', does: 'test' })
    const after = pair('microphone', local, session, { sound: { ...said, session: { ...NO_RECORDS, listens: [heardThere(true)] } } })
    expect(after.result).toBe('ok')
  })

  it('that the session did not hear fails there', () => {
    const check = pair('microphone', local, session, { sound: { ...said, session: { ...NO_RECORDS, listens: [heardThere(false)] } } })
    expect(check.result).toBe('failed')
  })

  it('that is muted or silent says what to do about it', () => {
    const muted = alone('microphone', workingLocal({ endpoints: [{ ...MIC, muted: true }] }))
    expect(opened(muted)).toEqual({ id: 'switched-on', says: 'The microphone is muted', does: 'open-settings', who: 'you' })
    const silent = alone('microphone', local, { sound: { local: { ...NO_RECORDS, mic: micRecord({ zeroShare: 1, loud: -200 }) } } })
    expect(opened(silent)).toMatchObject({ id: 'heard', does: 'test', who: 'you' })
  })

  it('is not taken for heard by a test of another one', () => {
    const other = { local: { ...NO_RECORDS, mic: { ...micRecord(), device: { id: 'other', name: 'Other' } } } }
    expect(states(alone('microphone', local, { sound: other }))).toContain('heard unknown')
  })
})

describe('a speaker', () => {
  it('is ticked by the person who hears it, and opened by one who does not', () => {
    const local = workingLocal({ endpoints: [output('Desk', { id: 'out' })] })
    const answer = (word: 'yes' | 'no'): BothRecords => ({
      local: { ...NO_RECORDS, answers: [{ device: { id: 'out', name: 'Desk' }, at: TAKEN_AT, played: 'both', answer: word }] }
    })
    expect(states(alone('speaker', local, { sound: answer('yes') }))).toContain('plays ok')
    expect(opened(alone('speaker', local, { sound: answer('no') }))).toMatchObject({ id: 'plays', who: 'you' })
  })
})

describe('signing in', () => {
  it('has every requirement in one of its steps', () => {
    const { facts, effective } = assess(workingLocal(), workingSession())
    for (const { id } of readiness(facts, effective)) expect(stepOf(id), id).not.toBe(undefined)
    expect(stepOf('hello/certificate-of-tomorrow')).toBe('allowed')
  })
})

describe('not being sure', () => {
  it('goes through all topics and leads to the first that fails', () => {
    const check = alone('not-sure', workingLocal({ readers: [reader('Reader 0', { states: ['empty'] })] }))
    expect(check.steps.map(({ id }) => id)).toEqual(['smartcard', 'microphone', 'speaker', 'serial'])
    expect(check.steps[check.open ?? -1]).toMatchObject({ id: 'smartcard', action: { kind: 'choose', topic: 'smartcard' } })
  })

  it('misses no device that a person never had', () => {
    const check = alone('not-sure', workingLocal({ readers: [], ports: [] }))
    expect(check.steps.map(({ id }) => id)).toEqual(['microphone', 'speaker'])
    expect(alone('not-sure', workingLocal({ readers: [], ports: [], endpoints: [] })).result).toBe('failed')
  })
})

/** What an end user never reads. */
const ADMINISTRATORS =
  /registry|polic(y|ies)|propert(y|ies)|listener|endpoint|snapshot|dBFS|\bATR\b|HKLM|\.exe|certutil|Intune|session host/i

describe('any assessment', () => {
  const given = fc.record({
    local: fc.option(snapshotArbitrary('local'), { nil: undefined }),
    session: fc.option(snapshotArbitrary('session'), { nil: undefined }),
    here: fc.constantFrom('local' as const, 'session' as const),
    live: fc.boolean(),
    asks: fc.boolean(),
    choice: fc.constantFrom(...CHECK_CHOICES)
  })
  const checked = ({ local, session, choice, ...known }: typeof given extends fc.Arbitrary<infer T> ? T : never): SelfCheck =>
    selfCheck(choice, inputOf(assess(local, session), local !== undefined && session !== undefined, known))

  it('gives steps, of which one is open unless all are ok', () => {
    fc.assert(
      fc.property(given, (known) => {
        const check = checked(known)
        expect(check.steps.length).toBeGreaterThan(known.choice === 'not-sure' ? 0 : 3)
        expect(new Set(check.steps.map(({ id }) => id)).size).toBe(check.steps.length)
        if (check.open === null) expect(check.steps.every(({ state }) => state === 'ok')).toBe(true)
        else expect(check.steps[check.open]?.state).not.toBe('ok')
        expect(check.result === 'ok').toBe(check.open === null)
        const failed = check.steps.findIndex(({ state }) => state === 'failed')
        if (failed >= 0 && !check.steps.some(({ state }) => state === 'testing')) expect(check.open).toBe(failed)
      }),
      runs()
    )
  })

  it('never ticks what was not read or tested', () => {
    fc.assert(
      fc.property(given, (known) => {
        const { steps } = checked(known)
        const ok = new Set(steps.filter(({ state }) => state === 'ok').map(({ id }) => id))
        // Nobody has tested anything here.
        for (const id of ['usable', 'opens', 'heard', 'plays', 'reaches', 'comes']) expect(ok).not.toContain(id)
        if (known.session === undefined) expect(ok).not.toContain('visible')
      }),
      runs()
    )
  })

  it('says every step in every language, and gives nobody the work of an administrator', () => {
    const german = speakerFor('de')
    fc.assert(
      fc.property(given, (known) => {
        for (const { sentence, title, advice, who, action } of checked(known).steps) {
          for (const words of [sentence, title, ...(advice === undefined ? [] : [advice])])
            for (const speak of [english, german]) expect(speak(words)).not.toMatch(/“self-check\./)
          if (who === 'helpdesk') expect(action).toMatchObject({ kind: expect.stringMatching(/send|choose/) })
          if (isText(advice)) expect(advice.id.startsWith('self-check.') || OWN_STEPS.has(advice.id as StepId), advice.id).toBe(true)
        }
      }),
      runs()
    )
  })
})

describe('what a person can do by themselves', () => {
  it('is said without the words of administrators', () => {
    for (const [id, entry] of Object.entries(selfCheckWords)) expect(entry, id).not.toMatch(ADMINISTRATORS)
    const place = { id: 'place.local' } as never
    for (const step of OWN_STEPS) {
      const said = english({ id: step, params: { name: 'X', place, places: place, side: 'local', host: 'X', platform: 'rdp' } })
      expect(said, step).not.toMatch(ADMINISTRATORS)
    }
  })
})
