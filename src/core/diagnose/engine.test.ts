import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import { fact } from '../facts/fact.ts'
import type { Fact, Source } from '../facts/fact.ts'
import { findingJson } from '../report/json.ts'
import { say } from '../words/index.ts'
import { certaintyOf } from './certainty.ts'
import { diagnose } from './diagnose.ts'
import type { Finding } from './finding.ts'
import { inOrder } from './order.ts'
import type { Draft, Rule, Trust } from './rule.ts'
import { helpdesk, you } from './steps.ts'
import { event, PLAYBACK, rules, sessionSnapshot, workingLocal, workingSession } from './testing.ts'

const draft = (parts: Partial<Draft> = {}): Draft => ({
  severity: 'warning',
  proof: [],
  title: say('policy-blocked.title', { subject: 'x' }),
  cause: 'because.',
  evidence: [{ side: 'local', source: 'test', value: '1' }],
  fix: [you('step.reconnect')],
  links: [],
  ...parts
})
const rule = (id: string, parts: Partial<Rule> = {}): Rule => ({
  id,
  trust: 'vendor',
  capability: 'com',
  impact: 'device',
  needs: [],
  evaluate: () => draft(),
  ...parts
})
const known = () => {
  const { facts, rows, effective } = assess(workingLocal(), workingSession())
  return { facts, rows, effective }
}
const diagnosed = (...given: Rule[]): Finding[] => diagnose(known(), given)

describe('rules on their own', () => {
  it('stand when one of them throws, which is named in a finding of its own', () => {
    const broken = rule('com/broken', {
      evaluate: () => {
        throw new TypeError('no such thing')
      }
    })
    const findings = diagnosed(rule('com/first'), broken, rule('com/last')).map(findingJson)
    expect(rules(findings)).toEqual(['com/first', 'com/last', 'rule-failed'])
    expect(findings[2]).toMatchObject({
      severity: 'warning',
      capability: 'com',
      title: 'One of the checks could not be finished.',
      cause: 'The rule com/broken failed, so nothing is known of what it would have found. All other findings stand.',
      evidence: [{ source: 'com/broken', value: 'TypeError: no such thing' }],
      fix: [{ step: 'step.report-fault' }]
    })
  })

  it('say what was thrown even where it is no error', () => {
    const broken = rule('com/broken', {
      evaluate: () => {
        // eslint-disable-next-line no-throw-literal, @typescript-eslint/only-throw-error
        throw 'a word'
      }
    })
    expect(diagnosed(broken).map(findingJson)[0]?.evidence[0]?.value).toBe('a word')
  })

  it('are left out beside the rules that already tell what they would', () => {
    const late = rule('com/late', { explainedBy: ['com/early', 'com/other'] })
    expect(rules(diagnosed(late))).toEqual(['com/late'])
    expect(rules(diagnosed(late, rule('com/early')))).toEqual(['com/early'])
    expect(rules(diagnosed(late, rule('com/early', { evaluate: () => undefined })))).toEqual(['com/late'])
  })

  it('with one root are one finding, the gravest first, with the rows and steps of all', () => {
    const grave = rule('com/grave', { evaluate: () => draft({ severity: 'problem', root: 'r', rows: ['a'] }) })
    const light = rule('com/light', {
      evaluate: () => draft({ root: 'r', rows: ['a', 'b'], fix: [you('step.reconnect'), helpdesk('step.send-report')] })
    })
    const found = diagnosed(light, grave)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ rule: 'com/grave', also: ['com/light'], rows: ['a', 'b'] })
    expect(found[0]?.fix.map(({ step }) => step)).toEqual(['step.reconnect', 'step.send-report'])
  })

  it('that only guess are dropped where a proved cause takes the whole capability away', () => {
    const { facts } = known()
    const proof = facts.all('machine')
    const proved = rule('com/proved', { impact: 'capability', evaluate: () => draft({ severity: 'problem', proof }) })
    const guess = rule('com/guess', { impact: 'capability', evaluate: () => draft({ guess: true }) })
    const elsewhere = rule('smartcard/guess', { capability: 'smartcard', impact: 'capability', evaluate: () => draft({ guess: true }) })
    expect(rules(diagnosed(proved, guess, elsewhere))).toEqual(['com/proved', 'smartcard/guess'])
    expect(rules(diagnosed(guess))).toEqual(['com/guess'])
    const likely = rule('com/likely', { impact: 'capability', evaluate: () => draft({ severity: 'problem' }) })
    expect(rules(diagnosed(likely, guess))).toEqual(['com/likely', 'com/guess'])
    const small = rule('com/small', { impact: 'device', evaluate: () => draft({ guess: true }) })
    expect(rules(diagnosed(proved, small))).toEqual(['com/proved', 'com/small'])
  })

  it('that cannot be decided say what would, unless the capability is settled or a suspicion explained', () => {
    const need = rule('com/open', { evaluate: () => ({ needs: [helpdesk('step.send-report'), helpdesk('step.send-report')] }) })
    const found = diagnosed(need)
    expect(found).toMatchObject([{ rule: 'needs-evidence', severity: 'info', capability: 'com', fix: [{ step: 'step.send-report' }] }])
    const proof = known().facts.all('machine')
    const problem = rule('com/cause', { evaluate: () => draft({ severity: 'problem', proof }) })
    expect(rules(diagnosed(need, problem))).toEqual(['com/cause'])
    const suspicion = rule('com/open', { evaluate: () => ({ needs: [helpdesk('step.send-report')], unlessExplained: true }) })
    const likely = rule('com/cause', { evaluate: () => draft({ severity: 'problem' }) })
    expect(rules(diagnosed(suspicion, likely))).toEqual(['com/cause'])
    expect(rules(diagnosed(need, likely))).toEqual(['com/cause', 'needs-evidence'])
    const hello = rule('whfb/open', { capability: 'hello', evaluate: () => ({ needs: [helpdesk('step.send-report')] }) })
    expect(diagnosed(hello)).toMatchObject([{ rule: 'needs-evidence', capability: 'hello', evidence: [] }])
  })
})

describe('the order of findings', () => {
  const finding = (id: string, parts: Partial<Finding> = {}): Finding => ({
    rule: id,
    severity: 'warning',
    certainty: 'likely',
    capability: 'com',
    title: say('rule-failed.title'),
    cause: '',
    evidence: [],
    fix: [],
    links: [],
    ...parts
  })
  const order = (findings: Finding[], given: Rule[] = []): string[] => {
    const forwards = rules(inOrder(findings, given))
    expect(rules(inOrder(findings.toReversed(), given.toReversed()))).toEqual(forwards)
    return forwards
  }

  it('is by severity before anything else', () => {
    const severities = ['ok', 'info', 'warning', 'problem'] as const
    expect(order(severities.map((severity) => finding(severity, { severity })))).toEqual(['problem', 'warning', 'info', 'ok'])
  })

  it('then by what the cause takes away', () => {
    const impacts = ['note', 'quality', 'sign-in', 'device', 'capability'] as const
    const given = impacts.map((impact) => rule(impact, { impact }))
    expect(
      order(
        impacts.map((impact, index) => finding(impact, { certainty: index === 0 ? 'proved' : 'likely' })),
        given
      )
    ).toEqual(['capability', 'device', 'sign-in', 'quality', 'note'])
  })

  it('then by how sure it is, then by how many devices it explains', () => {
    expect(
      order([
        finding('possible', { certainty: 'possible', rows: ['a', 'b', 'c'] }),
        finding('one', { rows: ['a'] }),
        finding('two', { rows: ['a', 'b'] }),
        finding('proved', { certainty: 'proved' })
      ])
    ).toEqual(['proved', 'two', 'one', 'possible'])
  })

  it('then from the client to the session host, then by capability, then by id', () => {
    const given = [rule('z-client', { layer: 'client' }), rule('a-policy', { layer: 'policy' }), rule('b-none'), rule('a-none')]
    expect(order([finding('b-none'), finding('a-policy'), finding('a-none'), finding('z-client')], given)).toEqual([
      'z-client',
      'a-policy',
      'a-none',
      'b-none'
    ])
    const mixed = [
      finding('a', { capability: 'hello' }),
      finding('b', { capability: 'audioIn' }),
      finding('c', { capability: 'smartcard' })
    ]
    expect(order(mixed)).toEqual(['c', 'b', 'a'])
  })

  it('puts what is no cause behind the causes of its severity', () => {
    const given = [rule('note', { impact: 'note' })]
    expect(order([finding('rule-failed'), finding('needs-evidence'), finding('unexplained'), finding('note')], given)).toEqual([
      'note',
      'unexplained',
      'needs-evidence',
      'rule-failed'
    ])
  })
})

describe('certainty', () => {
  const source = (by: Source['by']): Source => ({ by, of: 'test', at: null })
  const value = (by: Source['by']): Fact => fact('kdc-root', 'local', 'store', false, source(by))
  const { facts } = known()
  const sure = (trust: Trust, parts: Pick<Draft, 'proof' | 'guess'>) => certaintyOf(trust, parts, facts)

  it('is proved only where a documented cause itself was read or measured', () => {
    for (const by of ['probe', 'paste', 'test'] as const) expect(sure('vendor', { proof: [value(by)] })).toBe('proved')
    expect(sure('vendor', { proof: [] })).toBe('likely')
  })

  it("is not proved by a person's word", () => {
    expect(sure('vendor', { proof: [value('answer')] })).toBe('likely')
    expect(sure('vendor', { proof: [value('answer'), value('probe')] })).toBe('proved')
    expect(sure('reported', { proof: [value('answer')] })).toBe('possible')
  })

  it('is one step lower for what users report, and never more than possible for what is inferred or only fits', () => {
    expect(sure('reported', { proof: [value('probe')] })).toBe('likely')
    expect(sure('reported', { proof: [] })).toBe('possible')
    expect(sure('inferred', { proof: [value('probe')] })).toBe('possible')
    expect(sure('vendor', { proof: [value('probe')], guess: true })).toBe('possible')
  })

  it('is one step lower for an event of which nobody knows whether it belongs to this session', () => {
    const startless = assess(
      undefined,
      sessionSnapshot({ log: [event(PLAYBACK, 1006)], session: { ...sessionSnapshot().session, tookMs: 1 } })
    )
    expect(certaintyOf('vendor', { proof: startless.facts.all('event') }, startless.facts)).toBe('proved')
    const read = sessionSnapshot({ log: [event(PLAYBACK, 1006)] })
    if (read.session.status !== 'present') throw new Error('no session')
    const unknown = { ...read, session: { ...read.session, data: { ...read.session.data, startedAt: null } } }
    const { facts: open } = assess(undefined, unknown)
    expect(certaintyOf('vendor', { proof: open.all('event') }, open)).toBe('likely')
  })
})
