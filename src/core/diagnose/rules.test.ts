import { QUESTION_KEYS } from '../questions/questions.ts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import { FACT_KINDS } from '../facts/kinds.ts'
import type { FactKind } from '../facts/kinds.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { english, languageCodes, speakerFor } from '../words/index.ts'
import { findingsOfPair, nearOf, promiseOf, told } from './case.ts'
import type { Case, Pair } from './case.ts'
import { contextOf } from './context.ts'
import { diagnose } from './diagnose.ts'
import type { Finding } from './finding.ts'
import { isFed } from './diagnose.ts'
import { RULES } from './rules/index.ts'
import { loadCases, ruleFiles } from '../../../testbed/rule-cases.ts'
import { workingLocal, workingSession } from './testing.ts'
import { WAITING } from './waiting.ts'

const FILES = ruleFiles()
const ruleFolders = (file: string): string[] =>
  FILES.flatMap((name) => (name.endsWith(`/${file}`) ? [name.slice(0, -file.length - 1)] : []))
const CASES = new Map<string, Case>(Object.entries(await loadCases()))
const named = [...CASES].map(([id, rule]) => ({ id, ...rule }))

/** Evidence, a cause, steps and public documentation, unless it is about the two files; in the title one sentence, without the words of the trade. */
function isWholeAndPlain({ capability, evidence, fix, links, cause, title }: Finding): void {
  expect(evidence.length).toBeGreaterThan(0)
  for (const { source, value } of evidence) {
    expect(english(source)).not.toBe('')
    expect(english(value)).not.toBe('')
  }
  expect(fix.length).toBeGreaterThan(0)
  expect(links.length > 0).toBe(capability !== 'pair')
  for (const link of links) expect(link).toMatch(/^https:\/\//)
  expect(english(cause)).toMatch(/[.)]$/)
  expect(english(title)).toMatch(/^[A-Z].*\.$/)
  expect(english(title)).not.toMatch(/registry|policy value|HKLM|fDisable|fEnable|i:[012]|SCARD|listener|RDP property|endpoint|redirect/i)
}

/** With everything that its sentences take. */
function canBeSaid({ title, cause, evidence, fix }: Finding): void {
  for (const language of languageCodes) {
    const say = speakerFor(language)
    const words = [
      title,
      cause,
      ...evidence.flatMap(({ source, value }) => [source, value]),
      ...fix.map(({ step, params = {} }) => ({ id: step, params }))
    ]
    for (const part of words) expect(say(part)).not.toMatch(/[{}]|“[a-z][\w-]*[./][\w./-]+”|undefined|\[object/)
  }
}

/** What an article is about, by its address; articles about redirection as a whole fit every capability. */
const ARTICLES: readonly (readonly [fits: string, address: RegExp])[] = [
  ['smartcard', /smart-?cards?\b|scard|pcsc|polkit|certutil|authentication-return-values|FreeRDP\/issues\/5286|xrdp\/issues\/924/i],
  ['smartcard hello', /hello-for-business/i],
  ['com', /com-ports|change-port|naming-a-file|FreeRDP\/issues\/2333/i],
  ['audio', /audio|teams-on|multimedia|rdpea|pipewire/i]
]
/** Links to an article about another capability than the finding's. */
const strayLinks = ({ capability, links }: Finding): string[] => {
  const own = capability.startsWith('audio') ? 'audio' : capability
  return links.filter((link) => ARTICLES.some(([fits, address]) => address.test(link) && !fits.split(' ').includes(own)))
}

describe('rules', () => {
  it('each have a case, and each case has a rule', () => {
    const hint = "a rule is one line in its family's index.ts and has its case in case.ts beside it"
    expect(RULES.map((rule) => rule.id).toSorted(), hint).toEqual([...CASES.keys()].toSorted())
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  })

  it('stand in a folder that is their id, or in the one that serves every capability', () => {
    const ids = new Set(RULES.map((rule) => rule.id))
    const withCase = ruleFolders('case.ts')
    for (const folder of ruleFolders('rule.ts')) {
      const serves = folder.startsWith('each/') ? [...ids].some((id) => id.endsWith(folder.slice('each'.length))) : ids.has(folder)
      expect(serves, folder).toBe(true)
      expect(withCase, folder).toContain(folder)
    }
  })

  // One reading of the case for all that is asked of it: the pairs are what takes time here.
  it.each(named)('$id says on its case what the case promises, in its place, with evidence and steps, in every language', (one) => {
    const findings = findingsOfPair(one.fires)
    const finding = told(findings, one.id)
    if (finding === undefined) throw new Error(`${one.id} does not fire on its case`)
    const { promised, found } = promiseOf(one.id, one, findings)
    const hint = `${one.id}: certainty follows from the rule's trust and proof (certainty.ts), the rest from rule.ts; or case.ts is wrong`
    expect(found, hint).toEqual(promised)
    isWholeAndPlain(finding)
    canBeSaid(finding)
  })

  it.each(named)('$id links to no article about another capability', ({ id, ...one }) => {
    for (const pair of [one.fires, ...Object.values(one.variants ?? {})]) {
      const finding = told(findingsOfPair(pair), id)
      expect(finding === undefined ? [] : strayLinks(finding)).toEqual([])
    }
  })

  it.each(named)('$id does not fire on what misses it by a little', ({ id, ...one }) => {
    for (const near of nearOf(one)) expect(told(findingsOfPair(near), id)).toBeUndefined()
  })

  it.each(RULES.flatMap(({ id, explainedBy = [] }) => explainedBy.map((explainer) => ({ id, explainer }))))(
    '$id is left out on a near miss of its case, and nothing but $explainer leaves it out',
    ({ id, explainer }) => {
      const one = CASES.get(id)
      const open = RULES.map((rule) =>
        rule.id === id ? { ...rule, explainedBy: (rule.explainedBy ?? []).filter((other) => other !== explainer) } : rule
      )
      const explained = (one === undefined ? [] : nearOf(one)).filter(({ local, session, ...options }) => {
        const { facts, rows, effective, findings } = assess(workingLocal(local), workingSession(session), options)
        return told(findings, id) === undefined && told(diagnose({ facts, rows, effective, now: options.now }, open), id) !== undefined
      })
      expect(explained.length, `no pair in near of ${id}'s case shows both`).toBeGreaterThan(0)
    }
  )

  it.each(named)('$id looks at no kind of fact that it does not declare', ({ id, ...one }) => {
    const rule = RULES.find((candidate) => candidate.id === id)
    const declared = new Set<FactKind>([...(rule?.needs.flat() ?? []), ...(rule?.uses ?? [])])
    for (const { local, session, ...options } of [one.fires, ...nearOf(one)]) {
      const { facts, rows, effective } = assess(workingLocal(local), workingSession(session), options)
      const context = contextOf(facts, rows, effective, options.now)
      const seen = new Set<FactKind>()
      const watched = { ...facts, all: (...args: Parameters<typeof facts.all>) => (seen.add(args[0]), facts.all(...args)) }
      const watch = { ...contextOf(watched as typeof facts, rows, effective, options.now), platform: context.platform }
      seen.clear()
      rule?.evaluate(watch)
      expect([...seen].filter((kind) => !declared.has(kind))).toEqual([])
    }
  })

  it('say nothing, and ask for nothing, where a kind of fact that they need is not there: the engine does not ask them then', () => {
    const answering = named.flatMap((one) =>
      [one.fires, ...nearOf(one), ...Object.values(one.variants ?? {})].flatMap(({ local, session, ...options }) => {
        const { facts, rows, effective } = assess(workingLocal(local), workingSession(session), options)
        const context = contextOf(facts, rows, effective, options.now)
        const unfed = RULES.filter((rule) => !isFed(rule, facts))
        return unfed.flatMap((rule) =>
          rule.evaluate(
            context,
            RULES.map(({ id }) => id)
          ) === undefined
            ? []
            : `${rule.id} on ${one.id}`
        )
      })
    )
    expect(answering).toEqual([])
  })

  it.each(named)('$id builds its pairs from snapshots that fit the schema', (one) => {
    for (const pair of [one.fires, ...nearOf(one), ...Object.values(one.variants ?? {})]) {
      expect(v.is(snapshotSchema, workingLocal(pair.local))).toBe(true)
      expect(v.is(snapshotSchema, workingSession(pair.session))).toBe(true)
    }
  })
})

describe('what feeds the rules', () => {
  const isFed = (kind: FactKind): boolean => FACT_KINDS[kind].suppliers.length > 0

  /** Of what no snapshot carries: the lines of files, what dsregcmd printed, and what people are asked. */
  const BROUGHT = new Set(['properties', 'join', ...QUESTION_KEYS])
  const supplied = ({ extras = {}, ...pair }: Pair): Pair => ({
    ...pair,
    extras: Object.fromEntries(Object.entries(extras).filter(([key]) => BROUGHT.has(key)))
  })

  it('is there for every rule, with the values that its case needs, but for those that are listed as waiting', () => {
    const starved = RULES.filter((rule) => !rule.needs.every((need) => (typeof need === 'string' ? isFed(need) : need.some(isFed))))
    const silent = named.filter(({ id, fires }) => told(findingsOfPair(supplied(fires)), id) === undefined)
    const waiting = new Set([...starved, ...silent].map(({ id }) => id))
    expect([...waiting].toSorted()).toEqual(WAITING.map(({ rule }) => rule).toSorted())
  })

  it('is said of every kind of fact that nothing supplies, and only of those', () => {
    for (const [kind, { suppliers, waitingFor }] of Object.entries(FACT_KINDS))
      expect(suppliers.length === 0, kind).toBe(waitingFor !== undefined)
  })
})
