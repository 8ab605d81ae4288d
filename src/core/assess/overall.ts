import { CAPABILITIES, capabilityFacts, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import type { VerdictTone } from '../compare/verdict.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { ownStepOf } from '../diagnose/own-steps.ts'
import { isNotThere, isNotYet } from '../snapshot/reading.ts'
import { items, say, sentences } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** The verdict over all kinds of devices, for the person affected: one sentence, and what they can do about it. */
export interface Overall {
  title: Words
  lead: Words
  tone: VerdictTone
}

/** What became of a kind, the gravest first. absent: the local device has nothing that could list it. */
const FATES = ['missing', 'differs', 'unknown', 'absent', 'arrived'] as const
type Fate = (typeof FATES)[number]

/** Causes in a few words of their own, by the end of the rule's id; of others only that something is missing is said. */
const CAUSES = {
  'policy-blocked': 'company',
  'host-setting-blocked': 'company',
  'property-off': 'connection',
  'client-unsupported': 'client',
  'consent-not-ticked': 'consent'
} as const

/** Rows that are not meant to cross say nothing about it. */
const isMeant = ({ state }: Pick<Row, 'state'>): boolean => state !== 'local-only' && state !== 'session-only'

function fateOf(rows: readonly Row[]): Fate {
  const worst = FATES.find((fate) => rows.some(({ state }) => state === fate))
  return worst ?? 'arrived'
}

const kinds = (capabilities: readonly Capability[]): Words =>
  items(
    'and',
    capabilities.map((capability) => say(`capability.${capability}.kinds`))
  )

/** The gravest finding that says why devices of a kind are missing. */
function causeOf(capability: Capability, rows: readonly Row[], findings: readonly Finding[]): Finding | undefined {
  const missing = new Set(rows.filter((row) => row.capability === capability && row.state === 'missing').map(({ key }) => key))
  return findings.find(
    (finding) =>
      finding.severity === 'problem' &&
      finding.capability === capability &&
      (finding.rows === undefined || finding.rows.some((key) => missing.has(key)))
  )
}

const shortOf = (finding: Finding | undefined): (typeof CAUSES)[keyof typeof CAUSES] | undefined =>
  Object.entries(CAUSES).find(([rule]) => finding?.rule.endsWith(`/${rule}`))?.[1]

/** A kind of which the local device has no list: it could not be read, or what would list it is not there. */
export type Unlisted = ReadonlyMap<Capability, 'unknown' | 'absent'>

/**
 * The kinds of which the local device has no list. Of the session's lists the rows say it: a device that is in no list there that
 * could be read is a row that nobody could tell. One that is only being read says nothing yet.
 */
export function unlistedKinds(local: Snapshot): Unlisted {
  const kinds = new Map<Capability, 'unknown' | 'absent'>()
  for (const capability of CAPABILITIES) {
    const facts = capabilityFacts(capability)
    // Files from before there was such a list say nothing of it.
    if (local[facts.devices.topic] === undefined) continue
    const reading = readingOf(facts, local)
    if (reading.status === 'present' || isNotYet(reading)) continue
    kinds.set(capability, isNotThere(reading) ? 'absent' : 'unknown')
  }
  return kinds
}

/** What became of each kind of which there is something to say, in the order of the kinds. */
function fatesOf(meant: readonly Row[], unlisted: Unlisted): Map<Capability, Fate> {
  const fates = new Map<Capability, Fate>()
  for (const capability of CAPABILITIES) {
    const rows = meant.filter((row) => row.capability === capability)
    // What was brought may tell of a kind whose list was not read.
    const isTold = rows.length > 0 && rows.every(({ state }) => state !== 'unknown')
    const fate = (isTold ? undefined : unlisted.get(capability)) ?? (rows.length > 0 ? fateOf(rows) : undefined)
    if (fate !== undefined) fates.set(capability, fate)
  }
  return fates
}

/**
 * The verdict over all rows. "Arrived" and never "works": a device that is only listed has arrived in a list. Every kind that did
 * not arrive is named.
 *
 * @param findings in their order, the gravest first
 * @param unlisted kinds of which the local device has no list: an unread list is not an empty one
 */
export function overallOf(rows: readonly Row[], findings: readonly Finding[], unlisted: Unlisted = new Map()): Overall {
  const pair = findings.find(({ capability, severity }) => capability === 'pair' && severity === 'problem')
  if (pair !== undefined) return { title: items('clause', [pair.title]), lead: '', tone: 'problem' }
  const meant = rows.filter(isMeant)
  const fates = fatesOf(meant, unlisted)
  if (fates.size === 0) return { title: say('overall.none'), lead: '', tone: 'neutral' }
  const of = (fate: Fate): Capability[] => [...fates.keys()].filter((capability) => fates.get(capability) === fate)
  const lacking = of('missing')
  // Some of a kind arrived: then the ones that did not are counted, and the kind is not called missing.
  const partly = lacking.filter((capability) => meant.some((row) => row.capability === capability && row.session))
  const clauses = [
    missingClause(
      lacking.filter((capability) => !partly.includes(capability)),
      rows,
      findings
    ),
    partlyClause(partly, meant, rows, findings),
    clauseOf('differs', of('differs'), 'open'),
    clauseOf('unknown', of('unknown'), 'unknown'),
    clauseOf('absent', of('absent'), 'absent')
  ].filter((clause) => clause !== undefined)
  const [first] = clauses
  const [arrived, absent] = [of('arrived'), of('absent')]
  // Most devices have no card reader, and their system then ends the service that would list one.
  if (first === undefined || arrived.length + absent.length === fates.size) {
    if (arrived.length === 0) return { title: say('overall.none'), lead: absentWords(absent), tone: 'neutral' }
    const untested = meant.some(({ state, certainty }) => state === 'redirected' && certainty === 'listed')
    const tested = say(untested ? 'overall.listed' : 'overall.proved')
    return { title: say('overall.all', { count: arrived.length }), lead: sentences(tested, absentWords(absent)), tone: 'ok' }
  }
  const not = items(
    'semicolon',
    clauses.map(({ words }) => words)
  )
  return {
    title: say('overall.some', { arrived: arrived.length, all: fates.size, not }),
    lead: first.lead,
    tone: lacking.length > 0 ? 'problem' : of('differs').length > 0 ? 'warning' : 'unknown'
  }
}

/** What did not arrive, and what the person affected can do about it. */
interface Clause {
  words: Words
  lead: Words
}

/** Whose it is to change. */
function leadOf(cause: Finding | undefined): Words {
  const [step] = cause?.fix ?? []
  if (cause === undefined || step === undefined) return say('overall.lead.open')
  // What only reads as theirs needs a command or another's machine.
  const who = step.who === 'you' && ownStepOf(cause) === undefined ? 'helpdesk' : step.who
  // Of what nobody found the cause, nobody knows whether the first step mends it.
  return say(who === 'you' && cause.rule === 'unexplained' ? 'overall.lead.try' : `overall.lead.${who}`)
}

/** What is missing and, where it is one cause, why. */
function missingClause(missing: readonly Capability[], rows: readonly Row[], findings: readonly Finding[]): Clause | undefined {
  if (missing.length === 0) return undefined
  const causes = missing.map((capability) => causeOf(capability, rows, findings))
  const [cause] = causes
  const short = shortOf(cause)
  const shared = short !== undefined && causes.every((other) => shortOf(other) === short)
  return {
    words: say(shared ? `overall.missing.${short}` : 'overall.missing', { kinds: kinds(missing) }),
    lead: leadOf(cause)
  }
}

/** "1 card reader is missing": of kinds of which others arrived. */
function partlyClause(
  partly: readonly Capability[],
  meant: readonly Row[],
  rows: readonly Row[],
  findings: readonly Finding[]
): Clause | undefined {
  const [first] = partly
  if (first === undefined) return undefined
  const lost = meant.filter(({ capability, state }) => state === 'missing' && partly.includes(capability))
  const devices = partly.map((capability) =>
    say(`capability.${capability}.own`, { count: lost.filter((row) => row.capability === capability).length })
  )
  return {
    words: say('overall.partly', { devices: items('and', devices), count: lost.length }),
    lead: leadOf(causeOf(first, rows, findings))
  }
}

const absentWords = (absent: readonly Capability[]): Words =>
  absent.length === 0 ? '' : say('overall.lead.not-there', { kinds: kinds(absent) })

const clauseOf = (
  fate: 'differs' | 'unknown' | 'absent',
  capabilities: readonly Capability[],
  lead: 'open' | 'unknown' | 'absent'
): Clause | undefined =>
  capabilities.length === 0
    ? undefined
    : { words: say(`overall.${fate}`, { kinds: kinds(capabilities) }), lead: say(`overall.lead.${lead}`) }
