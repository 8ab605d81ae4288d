import { isCapability } from '../diagnose/finding.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

const RULE = 'needs-evidence'

/** Whether a finding says nothing but that more is needed. */
export const saysOnlyNeed = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === RULE

const distinct = <T>(list: readonly T[]): T[] => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]

const subjectOf = ({ capability }: Finding): Words =>
  isCapability(capability) ? say(`capability.${capability}.object`) : say('needs-evidence.hello')

/** The side that is known where the other one is not. */
export const aloneOf = (local: Snapshot | undefined, session: Snapshot | undefined): Side | undefined =>
  local !== undefined && session !== undefined ? undefined : (local ?? session)?.side

/**
 * The findings, with those that only say that more is needed told as one where they were: whoever reads a report wants to know once
 * what to do next, and not once for each kind of device. What decides on each kind stands in the report's settings.
 *
 * @param alone the only side that is known: then the first thing that is needed is to look on the other one
 */
export function needsOnce(findings: readonly Finding[], alone?: Side): Finding[] {
  const needs = findings.filter(saysOnlyNeed)
  const [first] = needs
  if (first === undefined || needs.length === 1) return [...findings]
  const about = say('needs-evidence.title', { devices: items('and', needs.map(subjectOf)) })
  const once: Finding = {
    ...first,
    // It is about no single kind any more.
    capability: 'pair',
    title: alone === undefined ? about : say('needs-evidence.title-alone', { side: alone }),
    cause: alone === undefined ? first.cause : about,
    evidence: [],
    fix: distinct(needs.flatMap(({ fix }) => fix)),
    links: distinct(needs.flatMap(({ links }) => links))
  }
  // Of one side alone it is the next thing to do: before notes on signing in, which nobody asked for.
  const note = findings.find(({ severity, capability }) => severity === 'info' && !isCapability(capability))
  const place = alone === undefined || note === undefined || findings.indexOf(note) > findings.indexOf(first) ? first : note
  return findings.flatMap((finding) => [...(finding === place ? [once] : []), ...(saysOnlyNeed(finding) ? [] : [finding])])
}
