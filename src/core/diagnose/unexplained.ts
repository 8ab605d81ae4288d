import { CAPABILITIES, capabilityFacts } from '../capabilities/index.ts'
import { settingsOf } from '../capabilities/all.ts'
import type { Capability } from '../capabilities/index.ts'
import type { Row } from '../compare/types.ts'
import type { Layer } from '../policy/layers.ts'
import { noRedirectionHere } from '../policy/no-service.ts'
import { oldDialog } from '../policy/side-layers.ts'
import { fewNames } from '../devices/few-names.ts'
import { items, say, sentences } from '../words/index.ts'
import type { Text, Words } from '../words/index.ts'
import type { Context } from './context.ts'
import { layerEvidence } from './evidence.ts'
import type { Evidence, Finding, Severity } from './finding.ts'
import { layerNeeds } from './needs-evidence.ts'
import { helpdesk, reconnect } from './steps.ts'

function evidenceOfRows(context: Context, capability: Capability, rows: readonly Row[]): Evidence[] {
  const read = context.effective(capability).layers.filter((layer) => layer.effect !== 'no-effect' || layer.layer === 'policy')
  return [
    ...rows.map((row) => ({
      side: 'local' as const,
      source: say(`capability.${capability}.object`),
      value:
        row.state === 'differs'
          ? say('unexplained.differs', { name: row.name, note: row.note ?? say('unexplained.differs-note') })
          : say('unexplained.only-here', { name: row.name })
    })),
    ...read.map(layerEvidence)
  ]
}

/** What is missing, and whether no setting blocks it or only none of those that could be read. Which those are, the cause says. */
function titleOf(context: Context, capability: Capability, rows: readonly Row[]): Text {
  const count = unreadPlaces(context, capability).length
  const settings = count === 0 ? say('unexplained.no-setting') : say('unexplained.part', { count })
  return say('unexplained.titled', { what: whatOf(capability, rows), settings })
}

function whatOf(capability: Capability, rows: readonly Row[]): Text {
  const listed = rows.length > 0 && rows.every((row) => row.state === 'differs')
  if (listed) return say(`unexplained.${capability}.listed`)
  return rows.length === 0
    ? say(`unexplained.${capability}.missing`)
    : say('unexplained.named', { names: fewNames(rows.map(({ name }) => name)) })
}

/** Layers that may block and that nobody read: unknown, a default that nobody set, or a place that only a person can tell of. */
function unread(context: Context, capability: Capability): Layer[] {
  const { neverAsked, gatewayDecides } = settingsOf(capability)
  const told = new Set(['client', ...(neverAsked === true ? [] : ['consent']), ...(gatewayDecides === undefined ? [] : ['gateway'])])
  return context
    .effective(capability)
    .layers.filter(
      (layer) => layer.effect === 'unknown' || layer.assumed === true || (layer.effect === 'no-effect' && told.has(layer.layer))
    )
}

/** The places that these layers stand in, each once: two values in one place are read or not read together. */
const unreadPlaces = (context: Context, capability: Capability): Layer['layer'][] => [
  ...new Set(unread(context, capability).map(({ layer }) => layer))
]

function causeOf(context: Context, capability: Capability): Words {
  const { result, summary } = context.effective(capability)
  const places = unreadPlaces(context, capability)
  // In the old dialog everything is ticked, and a person may have taken a tick away.
  const answered = context.facts.all('consent').length > 0 || oldDialog(context.facts) === undefined
  return sentences(
    result === 'redirected'
      ? say(places.length === 0 && answered ? 'unexplained.allowed' : 'unexplained.nothing-blocks')
      : say('unexplained.summary', { summary }),
    places.length > 0 &&
      say('unexplained.unread', {
        layers: items(
          'and',
          places.map((layer) => say(`layer.the.${layer}`))
        )
      }),
    capabilityFacts(capability).devices.failureMeansNone !== undefined &&
      noRedirectionHere(context.facts) !== undefined &&
      say('unexplained.no-service')
  )
}

/**
 * A second reader without a card, or a port of the mainboard with nothing on it: nobody misses it before somebody uses it. Between
 * two snapshots that are hours apart it may be what was plugged in since, so it is told, though not as a problem.
 */
function severityOf(context: Context, rows: readonly Row[]): Severity {
  const isUnused = ({ capability, local }: Row): boolean => {
    const another = context.rowsOf(capability).some(({ state }) => state === 'redirected' || state === 'differs')
    return local !== undefined && capabilityFacts(capability).devices.isUnused?.(local, another) === true
  }
  if (rows.length === 0 || !rows.every(isUnused)) return 'problem'
  return context.doubts.some(({ kind }) => kind === 'hours-apart') ? 'warning' : 'info'
}

/**
 * "Cause not found" for each capability with missing devices that no finding explains. It lists what was read and what was not, so
 * that a person can go on from there, and never guesses. Nothing is proved by finding nothing.
 */
export function unexplained(context: Context, findings: readonly Finding[]): Finding[] {
  const explained = new Set(findings.filter((finding) => finding.severity !== 'ok').flatMap((finding) => finding.rows ?? []))
  return CAPABILITIES.flatMap((capability): Finding[] => {
    const missing = context.missingRows(capability)
    const gone = new Set(missing)
    const left = context.rowsOf(capability).filter((row) => (gone.has(row.key) || row.state === 'differs') && !explained.has(row.key))
    // Without the local device's list, only a session that is one can lack something.
    const blind =
      missing.length === 0 &&
      context.sessionInfo?.remote === true &&
      context.gaps[capability] === 'missing' &&
      !findings.some((finding) => finding.capability === capability && (finding.severity === 'problem' || finding.severity === 'warning'))
    if (left.length === 0 && !blind) return []
    return [
      {
        rule: 'unexplained',
        severity: severityOf(context, left),
        certainty: 'likely',
        capability,
        title: titleOf(context, capability, left),
        cause: causeOf(context, capability),
        evidence: evidenceOfRows(context, capability, left),
        fix: [reconnect, ...layerNeeds(context, capability), helpdesk('step.send-report')],
        links: [capabilityFacts(capability).devices.guide],
        ...(left.length === 0 ? {} : { rows: left.map((row) => row.key) })
      }
    ]
  })
}
