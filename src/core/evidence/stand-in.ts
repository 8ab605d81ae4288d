import { policiesOfReg } from './registry.ts'
import { ALL_SETTINGS } from '../capabilities/index.ts'
import { POLICY_KEY, QUALITY } from '../capabilities/settings.ts'
import { dataOf, MAX_DEVICES } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import { SNAPSHOT_SCHEMA } from '../snapshot/schema.ts'
import type { PoliciesData, PolicyValue, SerialData, Side, SmartcardData, Snapshot } from '../snapshot/schema.ts'
import type { PastedEvidence } from '../facts/answers.ts'

type Pasted<K extends PastedEvidence['kind']> = Extract<PastedEvidence, { kind: K }>

const reading = <T>(data: T): Reading<T> => ({ status: 'present', tookMs: 0, data })

/** Not "absent": nobody looked, so nothing is known to be missing. */
const nothing = (): Reading<never> => {
  const reason = 'Sidecheck did not run on this side; what is known of it was pasted.'
  const text = { id: 'reason.not-run' }
  const hint = 'Run Sidecheck on this side.'
  return {
    status: 'failed',
    tookMs: 0,
    reason,
    text,
    error: { code: 'NOT_RUN', message: reason, hint, text, hintText: { id: 'hint.run-here' } }
  }
}

/** The last pasted text of some kinds counts, as the last paste in the window replaces the one before. */
function last<K extends PastedEvidence['kind']>(pasted: readonly PastedEvidence[], side: Side, ...kinds: K[]): Pasted<K> | undefined {
  return pasted.findLast((one): one is Pasted<K> => one.side === side && kinds.some((kind) => kind === one.kind))
}

function smartcard({ value }: Pasted<'certutil-scinfo' | 'pcsc-scan' | 'opensc-tool'>): Reading<SmartcardData> {
  const readers = value.readers.map(({ name, states, atr, card }) => ({
    name,
    states,
    ...(atr === undefined ? {} : { atr }),
    ...(card === undefined ? {} : { card })
  }))
  return reading({ service: { state: value.service }, readers })
}

function serial({ value }: Pasted<'chgport'>): Reading<SerialData> {
  return reading({
    ports: value.ports
      .filter((port) => /^com\d+$/i.test(port.name))
      .map(({ name, target, redirected }) => ({ name, target, ...(redirected === undefined ? {} : { redirected }) }))
  })
}

/** `mode` opens each port to show its settings: what another program holds, and maybe what is redirected, does not stand there. */
function modePorts({ value }: Pasted<'mode'>): Reading<SerialData> {
  const message = 'mode shows only ports that it can open, and not where they lead'
  const incomplete = [{ code: 'MODE', message, hint: 'Paste the output of change port /query.', mayHide: true }]
  return { status: 'present', tookMs: 0, data: { ports: value.ports.map(({ name }) => ({ name })) }, incomplete }
}

type PolicyText = Pasted<'reg' | 'policy-rules' | 'gpo-report'>
const isPolicyText = (one: PastedEvidence): one is PolicyText =>
  one.kind === 'reg' || one.kind === 'policy-rules' || one.kind === 'gpo-report'

/** One policy object of several that may apply: a value that it does not set may be set by another. */
function isOneOfSeveral(one: PolicyText): boolean {
  return one.kind === 'reg' ? one.value.pol !== undefined : one.value.resultant !== true
}

const isPolicy = ({ layer }: { layer: string }): boolean => layer === 'policy'

const unread = (name: string): PolicyValue => ({
  layer: 'policy',
  key: POLICY_KEY,
  name,
  present: false,
  error: { code: 'OTHER_POLICY', message: 'not in the pasted policy; another one may set it' }
})

const DECIDING = [...ALL_SETTINGS.map(({ policy }) => policy.valueName), QUALITY.valueName]

function policies(snapshot: Snapshot | undefined, pasted: readonly PastedEvidence[], side: Side): Reading<PoliciesData> | undefined {
  // Only the session host's registry decides redirection.
  if (side === 'local') return undefined
  const texts = pasted.filter(isPolicyText).flatMap((one) => {
    const values = one.side === side ? policiesOfReg(one.value.values) : undefined
    return values === undefined ? [] : [{ values, partial: isOneOfSeveral(one) }]
  })
  const given = texts.flatMap(({ values }) => values)
  if (given.length === 0) return undefined
  const key = (value: { layer: string; name: string }): string => `${value.layer}\n${value.name}`.toLowerCase()
  // What was measured stands; a value that could not be read is as good as none.
  const read = snapshot === undefined ? [] : (dataOf(snapshot.policies)?.values ?? [])
  const measured = new Set(read.filter((value) => value.error === undefined).map(key))
  const added = new Map(given.filter((value) => !measured.has(key(value))).map((value) => [key(value), value]))
  const all = [...read.filter((value) => !added.has(key(value))), ...added.values()]
  const whole = read.some(isPolicy) || texts.some(({ values, partial }) => !partial && values.some(isPolicy))
  const set = new Set(all.map(key))
  const others = whole || !all.some(isPolicy) ? [] : DECIDING.map(unread).filter((value) => !set.has(key(value)))
  return reading({ values: [...all, ...others].slice(0, MAX_DEVICES) })
}

/** A side of which nothing is known. */
export function blankSnapshot(side: Side, at: string): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    id: `pasted-${side}`,
    takenAt: at,
    tookMs: 0,
    app: { version: '', host: 'pasted' },
    side,
    sideReason: 'pasted for this side',
    machine: nothing(),
    session: nothing(),
    smartcard: nothing(),
    serial: nothing(),
    audio: nothing(),
    certificates: nothing(),
    policies: nothing(),
    services: nothing(),
    privacy: nothing(),
    events: nothing()
  }
}

/**
 * A side's snapshot with the pasted texts of that side in it: device lists stand in for probes that did not answer,
 * registry values add to those that could be read, the last of equal names. Nothing that was measured is replaced.
 * Without a snapshot the pasted lists make one; undefined where they hold no list. Certificates are left out: a text shows no usages, and "none shown" must not read as "none".
 */
export function withPasted(side: Side, snapshot: Snapshot | undefined, pasted: readonly PastedEvidence[] = []): Snapshot | undefined {
  const readers = last(pasted, side, 'certutil-scinfo', 'pcsc-scan', 'opensc-tool')
  // change port says where a port leads, mode does not: it counts only alone.
  const chgport = last(pasted, side, 'chgport')
  const mode = last(pasted, side, 'mode')
  const ports = chgport === undefined ? mode && modePorts(mode) : serial(chgport)
  const values = policies(snapshot, pasted, side)
  if (readers === undefined && ports === undefined && values === undefined) return snapshot
  const base =
    snapshot ??
    blankSnapshot(
      side,
      [...pasted]
        .filter((one) => one.side === side)
        .map((one) => one.at)
        .toSorted()
        .at(-1) ?? '1970-01-01T00:00:00.000Z'
    )
  return {
    ...base,
    ...(readers !== undefined && base.smartcard.status !== 'present' ? { smartcard: smartcard(readers) } : {}),
    ...(ports !== undefined && base.serial.status !== 'present' ? { serial: ports } : {}),
    ...(values === undefined ? {} : { policies: values })
  }
}
