import type { Assessment } from '../assess/assess.ts'
import { CAPABILITIES } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import { verdictOf } from '../compare/verdict.ts'
import { isCapability, SEVERITIES } from '../diagnose/finding.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { SelfCheck } from '../self-check/types.ts'
import { fewNames } from '../devices/few-names.ts'
import { items, say, sentences } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { firstWho, leadOf } from './lead.ts'
import type { Headline } from './lead.ts'
import { oneSideHeadline } from './one-side.ts'

/** Causes that a headline can tell in few words of its own; of others it takes the finding's sentence. */
const SHORT_CAUSES = [
  'policy-blocked',
  'host-setting-blocked',
  'property-off',
  'client-unsupported',
  'consent-not-ticked',
  'gateway-blocked'
] as const

type Judged = Pick<Assessment, 'rows' | 'findings' | 'local' | 'session'>

const explainsDevices = ({ rows = [] }: Finding): number => (rows.length > 0 ? 1 : 0)

/** The gravest finding first, and of two the one that explains devices; what says that all is well is left out. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(({ severity }) => severity !== 'ok')
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || explainsDevices(b) - explainsDevices(a))

const namesOf = (rows: readonly Pick<Row, 'name'>[]): Words => fewNames(rows.map(({ name }) => name))

const capabilitiesOf = (rows: readonly Row[]): Capability[] =>
  CAPABILITIES.filter((capability) => rows.some((row) => row.capability === capability))

const manyOf = (capabilities: readonly Capability[]): Words =>
  items(
    'and',
    capabilities.map((capability) => say(`capability.${capability}.many`))
  )

/** Why, as a clause behind a colon. */
function causeClause(finding: Finding, rows: readonly Row[]): Words {
  const short = SHORT_CAUSES.find((one) => finding.rule.endsWith(`/${one}`))
  const about = capabilitiesOf(rows)
  if (short === undefined || about.length === 0) return items('clause', [finding.title])
  return say(`report.because.${short}`, { devices: manyOf(about) })
}

const firstOf = (finding: Finding | undefined): Words | undefined => leadOf(firstWho(finding))

/** What became of the capabilities that the title is not about, a sentence each. */
function restOf({ rows, local, session }: Judged, told: readonly Capability[]): Words[] {
  return CAPABILITIES.filter(
    (capability) => !told.includes(capability) && rows.some((row) => row.capability === capability && row.local)
  ).map((capability) => say('report.stop', { text: verdictOf(capability, rows, local, session).text }))
}

/**
 * The verdict on what is known of both sides, or of one.
 *
 * @param asked the self-check of what the person asked about: of one side alone it is what the verdict is on
 */
export function headlineOf(judged: Judged, asked?: SelfCheck): Headline {
  const { local, session } = judged
  const findings = gravestFirst(judged.findings)
  return local === undefined || session === undefined ? oneSideHeadline(local ?? session, findings, asked) : bothSides(judged, findings)
}

function bothSides(judged: Judged, findings: readonly Finding[]): Headline {
  const { rows } = judged
  const pair = findings.find(({ capability, severity }) => capability === 'pair' && severity === 'problem')
  if (pair !== undefined) return { title: items('clause', [pair.title]), lead: sentences(firstOf(pair)), tone: 'problem' }
  const missing = rows.filter(({ state }) => state === 'missing')
  if (missing.length > 0) return ofMissing(judged, missing, findings)
  const grave = findings.find(({ severity }) => severity === 'problem')
  if (grave !== undefined) {
    const told = isCapability(grave.capability) ? [grave.capability] : []
    return { title: items('clause', [grave.title]), lead: sentences(firstOf(grave), ...restOf(judged, told)), tone: 'problem' }
  }
  const differing = rows.filter(({ state }) => state === 'differs')
  const [differs] = differing
  if (differs !== undefined)
    return {
      title: say('report.headline.differs', { devices: namesOf(differing), count: differing.length }),
      lead: sentences(...restOf(judged, [])),
      tone: 'warning'
    }
  const unknown = rows.filter(({ state }) => state === 'unknown')
  if (unknown.length > 0)
    return {
      title: say('report.headline.unknown', { devices: namesOf(unknown) }),
      lead: sentences(firstOf(findings[0]), ...restOf(judged, capabilitiesOf(unknown))),
      tone: 'unknown'
    }
  const warning = findings.find(({ severity }) => severity === 'warning')
  const arrived = rows.filter((row) => row.local && row.session)
  if (arrived.length === 0 && warning === undefined) return { title: say('report.headline.nothing'), lead: '', tone: 'neutral' }
  const title = arrived.length === 0 ? undefined : say('report.headline.arrived', { devices: namesOf(arrived) })
  if (warning === undefined) return { title: title ?? '', lead: sentences(...restOf(judged, [])), tone: 'ok' }
  return {
    title:
      title === undefined
        ? items('clause', [warning.title])
        : say('report.headline.but', { title, warning: items('clause', [warning.title]) }),
    lead: sentences(firstOf(warning), ...restOf(judged, [])),
    tone: 'warning'
  }
}

function ofMissing(judged: Judged, missing: readonly Row[], findings: readonly Finding[]): Headline {
  const explains = (finding: Finding): Row[] =>
    finding.rule === 'unexplained' || (finding.severity !== 'problem' && finding.severity !== 'warning')
      ? []
      : missing.filter(({ key, capability }) =>
          finding.rows === undefined ? finding.capability === capability : finding.rows.includes(key)
        )
  const cause = findings.find((finding) => explains(finding).length > 0)
  const told = cause === undefined ? missing : explains(cause)
  const shared = { devices: namesOf(told), count: told.length }
  const title =
    cause === undefined
      ? say('report.headline.missing', shared)
      : say('report.headline.missing-because', { ...shared, cause: causeClause(cause, told) })
  const others = missing.filter((row) => !told.includes(row))
  const also = others.length === 0 ? undefined : say('report.lead.also-missing', { devices: namesOf(others), count: others.length })
  return { title, lead: sentences(firstOf(cause), also, ...restOf(judged, capabilitiesOf(missing))), tone: 'problem' }
}
