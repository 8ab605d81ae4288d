import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import { policy, port, rdp, rules, workingLocal, workingSession } from '../diagnose/testing.ts'
import { english } from '../words/index.ts'
import { HELPDESK_QUESTIONS, extrasOf, openQuestion } from './questions.ts'

const local = workingLocal()
const without = workingSession({ ports: [] })
const idOf = (question: ReturnType<typeof openQuestion>): string | undefined => question?.id

describe('the question to a person', () => {
  it('is not asked where everything arrived, or where a read value is the cause', () => {
    expect(openQuestion(local, workingSession(), {})).toBeUndefined()
    const blocked = workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1)] })
    expect(openQuestion(local, blocked, {})).toBeUndefined()
  })

  it('is the first that a rule waits for, and the next once that is answered or put aside', () => {
    const options = { extras: rdp('gatewayhostname:s:gate.contoso.com', 'gatewayusagemethod:i:1', 'redirectcomports:i:1') }
    const first = openQuestion(local, without, options)
    expect(idOf(first)).toBe('client')
    const second = openQuestion(local, without, options, new Set(['client']))
    expect(idOf(second)).toBe('consent')
    expect(idOf(openQuestion(local, without, options, new Set(['client', 'consent'])))).toBe('gateway')
    expect(idOf(openQuestion(local, without, options, new Set(['client', 'consent', 'gateway'])))).toBeUndefined()
    expect(idOf(openQuestion(local, without, { extras: { ...options.extras, client: { platform: 'windows' } } }))).toBe('consent')
  })

  it('offers only the programs that run on the local device', () => {
    const choices = (os: 'windows' | 'linux') =>
      openQuestion(workingLocal({ os, ports: [port('COM3')] }), without, {})?.choices.map(({ id }) => id)
    expect(choices('windows')).toEqual(['mstsc', 'windows-app', 'web', 'other', 'unknown'])
    const onLinux = choices('linux')
    if (onLinux !== undefined) expect(onLinux).not.toContain('mstsc')
  })

  it('is answered by what the person chose, and then a rule says what it waited for', () => {
    const web = extrasOf({ client: 'web' })
    expect(web).toEqual({ client: { platform: 'web' } })
    expect(rules(assess(local, without, { extras: web }).findings)).toContain('com/client-unsupported')
    expect(extrasOf({ client: 'unknown', consent: 'nonsense', __proto__: 'x' })).toEqual({})
  })

  it('is never about signing in where nothing speaks of it', () => {
    const hello = { extras: { wantsHello: true } }
    expect(idOf(openQuestion(local, workingSession(), {}))).toBeUndefined()
    expect(idOf(openQuestion(workingLocal({ certificateList: [] }), workingSession(), hello))).toBe('dual-enrolment')
  })

  it("names those that an end user is not asked, because their words are an administrator's", () => {
    expect(HELPDESK_QUESTIONS).toEqual(['kdc-root', 'dual-enrolment'])
  })

  it('has words for every choice', () => {
    const question = openQuestion(local, without, {})
    for (const { text } of question?.choices ?? []) expect(english(text)).not.toContain('question.')
  })
})
