import { CAPABILITIES, capabilityFacts, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import type { VerdictTone } from '../compare/verdict.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { ownStepOf } from '../diagnose/own-steps.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** The verdict over all kinds of devices, for the person affected: one sentence, and what they can do about it. */
export interface Overall {
  title: Words
  lead: Words
  tone: VerdictTone
}

/** What became of a kind, the gravest first. */
const FATES = ['missing', 'differs', 'unknown', 'arrived'] as const
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

/** The kinds whose list could not be read on one of the sides: of them nothing arrived that anybody knows of. */
export const unreadKinds = (...sides: readonly Snapshot[]): Capability[] =>
  CAPABILITIES.filter((capability) => sides.some((side) => readingOf(capabilityFacts(capability), side).status === 'failed'))

/**
 * The verdict over all rows. "Arrived" and never "works": a device that is only listed has arrived in a list.
 *
 * @param findings in their order, the gravest first
 * @param unread kinds whose list could not be read: an unread list is not an empty one
 */
export function overallOf(rows: readonly Row[], findings: readonly Finding[], unread: readonly Capability[] = []): Overall {
  const pair = findings.find(({ capability, severity }) => capability === 'pair' && severity === 'problem')
  if (pair !== undefined) return { title: items('clause', [pair.title]), lead: '', tone: 'problem' }
  const meant = rows.filter(isMeant)
  const present = CAPABILITIES.filter((capability) => unread.includes(capability) || meant.some((row) => row.capability === capability))
  if (present.length === 0) return { title: say('overall.none'), lead: '', tone: 'neutral' }
  const fates = new Map(
    present.map((capability) => [
      capability,
      unread.includes(capability) ? 'unknown' : fateOf(meant.filter((row) => row.capability === capability))
    ])
  )
  const of = (fate: Fate): Capability[] => present.filter((capability) => fates.get(capability) === fate)
  const arrived = of('arrived').length
  const lacking = of('missing')
  // Some of a kind arrived: then the ones that did not are counted, and the kind is not called missing.
  const partly = lacking.filter((capability) => meant.some((row) => row.capability === capability && row.session))
  const missing = lacking.filter((capability) => !partly.includes(capability))
  const untested = meant.some(({ state, certainty }) => state === 'redirected' && certainty === 'listed')
  const not =
    missing.length > 0 ? missingWords(missing, rows, findings) : partly.length > 0 ? undefined : doubtWords(of('differs'), of('unknown'))
  const some = partlyWords(partly, meant)
  if (not === undefined && some === undefined)
    return { title: say('overall.all', { count: present.length }), lead: say(untested ? 'overall.listed' : 'overall.proved'), tone: 'ok' }
  return {
    title: say('overall.some', {
      arrived,
      all: present.length,
      not: items(
        'semicolon',
        [not?.words, some].filter((words) => words !== undefined)
      )
    }),
    lead: not?.lead ?? leadOf(causeOf(partly[0] ?? 'smartcard', rows, findings)),
    tone: lacking.length > 0 ? 'problem' : of('differs').length > 0 ? 'warning' : 'unknown'
  }
}

/** Whose it is to change. */
function leadOf(cause: Finding | undefined): Words {
  const [step] = cause?.fix ?? []
  if (cause === undefined || step === undefined) return say('overall.lead.open')
  // What only reads as theirs needs a command or another's machine.
  const who = step.who === 'you' && ownStepOf(cause) === undefined ? 'helpdesk' : step.who
  return say(`overall.lead.${who}`)
}

/** "1 card reader is missing": of kinds of which others arrived. */
function partlyWords(partly: readonly Capability[], meant: readonly Row[]): Words | undefined {
  if (partly.length === 0) return undefined
  const lost = meant.filter(({ capability, state }) => state === 'missing' && partly.includes(capability))
  const devices = partly.map((capability) =>
    say(`capability.${capability}.own`, { count: lost.filter((row) => row.capability === capability).length })
  )
  return say('overall.partly', { devices: items('and', devices), count: lost.length })
}

/** What is missing and, where it is one cause, why; who can change it. */
function missingWords(missing: readonly Capability[], rows: readonly Row[], findings: readonly Finding[]): { words: Words; lead: Words } {
  const causes = missing.map((capability) => causeOf(capability, rows, findings))
  const [cause] = causes
  const short = shortOf(cause)
  const shared = short !== undefined && causes.every((other) => shortOf(other) === short)
  return {
    words: say(shared ? `overall.missing.${short}` : 'overall.missing', { kinds: kinds(missing) }),
    lead: leadOf(cause)
  }
}

function doubtWords(differing: readonly Capability[], unknown: readonly Capability[]): { words: Words; lead: Words } | undefined {
  if (differing.length > 0) return { words: say('overall.differs', { kinds: kinds(differing) }), lead: say('overall.lead.open') }
  if (unknown.length > 0) return { words: say('overall.unknown', { kinds: kinds(unknown) }), lead: say('overall.lead.unknown') }
  return undefined
}
