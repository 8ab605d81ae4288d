import { POLICY_NAMES } from '../../shared/policies.ts'
import type { Lock, PolicyName } from '../../shared/policies.ts'
import { POLICIES } from './values.ts'
import type { PolicyKind, PolicyValues } from './values.ts'

/** What stands in one place where policies may be set. */
export type PlaceReading =
  /** `values`: by the name as it is written there; `refused`: values that the system did not hand out, with the reason. */
  | { place: string; values: ReadonlyMap<string, unknown>; refused?: ReadonlyMap<string, string> }
  /** The place is there and cannot be read, and with it no policy. */
  | { place: string; fault: string }

/** One policy: what holds, and who says so. */
export interface Setting<N extends PolicyName = PolicyName> {
  name: N
  value: PolicyValues[N]
  /** The place that decides, null where nothing is set. */
  source: string | null
  /** Why what is set could not be read; the safer value holds then. */
  fault?: string
}

export interface Policies {
  settings: { [N in PolicyName]: Setting<N> }
  /** Names that no policy has, most often slips of the pen. They hold nothing back, so people must hear of them. */
  unknown: readonly { name: string; place: string }[]
}

/** At most this much of a value that makes no sense is shown. */
const MAX_SHOWN = 60

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

/** Names are compared without case, as the registry does. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function settingIn<N extends PolicyName>(name: N, kind: PolicyKind<PolicyValues[N]>, reading: PlaceReading): Setting<N> | undefined {
  const { place } = reading
  const unread = (fault: string): Setting<N> => ({ name, value: kind.safer, source: place, fault })
  if ('fault' in reading) return unread(reading.fault)
  const refusal = [...(reading.refused ?? [])].find(([written]) => same(written, name))
  if (refusal !== undefined) return unread(refusal[1])
  const written = [...reading.values].filter(([key]) => same(key, name))
  const [first] = written
  if (first === undefined) return undefined
  if (written.length > 1) return unread(written.map(([key]) => key).join(', '))
  const value = kind.read(first[1])
  return value === undefined ? unread(shown(first[1])) : { name, value, source: place }
}

/** Of two places that set a policy: the stricter value; of two equally strict ones the place that could be read. */
function strictest<N extends PolicyName>(kind: PolicyKind<PolicyValues[N]>, one: Setting<N>, other: Setting<N>): Setting<N> {
  const isStrictest = ({ value }: Setting<N>): boolean => shown(value) === shown(kind.stricter(one.value, other.value))
  const [first, second] = one.fault === undefined ? [one, other] : [other, one]
  if (isStrictest(first)) return first
  return isStrictest(second) ? second : { ...first, value: kind.stricter(one.value, other.value) }
}

/** What holds by all places where this system has policies, in the order of their weight. */
export function policiesOf(readings: readonly PlaceReading[]): Policies {
  const setting = <N extends PolicyName>(name: N): Setting<N> => {
    const kind: PolicyKind<PolicyValues[N]> = POLICIES[name]
    const found = readings.map((reading) => settingIn(name, kind, reading)).filter((one) => one !== undefined)
    const [first, ...others] = found
    if (first === undefined) return { name, value: kind.usual, source: null }
    return others.reduce((one, other) => strictest(kind, one, other), first)
  }
  const unknown = readings.flatMap((reading) =>
    'fault' in reading
      ? []
      : [...reading.values.keys()]
          .filter((written) => !POLICY_NAMES.some((name) => same(written, name)))
          .map((name) => ({ name, place: reading.place }))
  )
  return {
    settings: {
      Language: setting('Language'),
      HideNames: setting('HideNames'),
      History: setting('History'),
      LinkWays: setting('LinkWays'),
      Recording: setting('Recording')
    },
    unknown
  }
}

/** No policy anywhere. */
export const NO_POLICIES: Policies = policiesOf([])

/** Why a person is not asked about names, null where they may choose. */
export function namesLock({ settings: { HideNames } }: Policies): Lock | null {
  if (!HideNames.value) return null
  return HideNames.fault === undefined ? 'policy' : 'unread-policy'
}

/** Why nothing may be recorded, null where it may. */
export function recordingLock({ settings: { Recording } }: Policies): Lock | null {
  if (Recording.value) return null
  return Recording.fault === undefined ? 'policy' : 'unread-policy'
}

/** Why no earlier checks are kept, null where the person decides. */
export function historyLock({ settings: { History } }: Policies): Lock | null {
  if (History.value) return null
  return History.fault === undefined ? 'policy' : 'unread-policy'
}

/** What could not be read and what nobody knows, a line each, for the log. */
export function policyFaults({ settings, unknown }: Policies): string[] {
  const faults = Object.values(settings).flatMap(({ name, source, fault }) =>
    fault === undefined ? [] : [`The policy ${name} could not be read: ${source}: ${fault}`]
  )
  return [...faults, ...unknown.map(({ name, place }) => `No policy has this name: ${name} in ${place}`)]
}
