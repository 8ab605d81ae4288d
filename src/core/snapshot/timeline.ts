import { DEVICE_TOPICS, devicesIn } from '../capabilities/lists.ts'
import type { DeviceTopic, Endpoint, Reader } from '../capabilities/lists.ts'
import { isNotYet } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Change, ChangedPart, TimelineEntry } from './timeline-entry.ts'

interface Known {
  name: string
  direction?: 'output' | 'input'
  state: State
}

/**
 * What changed in one list between two readings of it. Nothing follows from a list that was not read: a device that is in only one
 * of two readings of which one failed has neither come nor gone. A service that was stopped took no device away: its list is one that
 * cannot be read any more.
 *
 * @param neverRead whether the list could not be read since the program started: the service that comes with the first device, as
 *   Windows starts the one for smart cards, brings that device
 */
export function changesOf(
  topic: DeviceTopic,
  before: Reading<object>,
  after: Reading<object>,
  at: string,
  neverRead = false
): TimelineEntry[] {
  if (isNotYet(before) || isNotYet(after) || before.status === 'not-asked' || after.status === 'not-asked') return []
  const whole = (change: Change): TimelineEntry[] => [{ at, topic, change, device: '' }]
  const none = new Map<string, Known>()
  const read = known(topic, after)
  // An empty list and a service that is not there are the same.
  const was = known(topic, before) ?? (before.status === 'absent' && (neverRead || read?.size === 0) ? none : undefined)
  const is = read ?? (after.status === 'absent' && was?.size === 0 ? none : undefined)
  if (was === undefined || is === undefined) return was === is ? [] : whole(is === undefined ? 'failed' : 'back')
  const entry = (change: Change, { name, direction }: Known, part?: ChangedPart): TimelineEntry => ({
    at,
    topic,
    change,
    device: name,
    ...(direction === undefined ? {} : { direction }),
    ...(part === undefined ? {} : { part })
  })
  return [
    ...[...was].flatMap(([key, one]) => (is.has(key) ? [] : [entry('went', one)])),
    ...[...is].flatMap(([key, one]) => {
      const old = was.get(key)
      if (old === undefined) return [entry('came', one)]
      return JSON.stringify(old.state) === JSON.stringify(one.state) ? [] : [entry('changed', one, partOf(old.state, one.state))]
    })
  ]
}

/** The devices of a list by what tells them apart; undefined where it was not read. */
function known(topic: DeviceTopic, reading: Reading<object>): Map<string, Known> | undefined {
  if (reading.status !== 'present') return undefined
  const devices = new Map<string, Known>()
  for (const device of devicesIn(topic, reading.data)) {
    const { id = device.name, direction } = device as { id?: string; direction?: Known['direction'] }
    // Two of one name and place are told apart by how many stood before them.
    let key = `${direction ?? ''}\u0000${id}`
    while (devices.has(key)) key += '\u0000'
    devices.set(key, { name: device.name, ...(direction === undefined ? {} : { direction }), state: stateOf(device) })
  }
  return devices
}

/** Of readers and endpoints what tells one state from another; of everything else all that is read. */
interface State {
  hasCard?: boolean
  isDefault?: boolean
  defaultFor?: readonly string[]
  muted?: boolean | null
  /** The rest of it. */
  rest: object
}

/** A device that stands by, plays or is talked to is the same as one that does not: it goes to and fro by itself. */
const RESTLESS: ReadonlySet<string> = new Set(['idle', 'suspended', 'inuse', 'exclusive', 'present', 'empty'])
const settled = (state: string): string => (RESTLESS.has(state) ? 'active' : state)

/**
 * What of a device is its state. When it came is told to the second, which is one more or less when a clock is set; each step of a
 * volume would be a change, and drive out what came and went: only that nothing is heard counts.
 */
function stateOf(device: object): State {
  const { states, state, volume, isDefault, muted, defaultFor, ...rest } = { ...device, arrivedAt: undefined } as Partial<Reader> &
    Partial<Endpoint> & { arrivedAt: undefined }
  return {
    ...(states === undefined ? {} : { hasCard: states.includes('present') }),
    ...(isDefault === undefined ? {} : { isDefault }),
    ...(defaultFor === undefined ? {} : { defaultFor }),
    ...(muted === undefined ? {} : { muted }),
    rest: {
      ...rest,
      ...(states === undefined ? {} : { states: [...new Set(states.map(settled))].toSorted() }),
      ...(state === undefined ? {} : { state: settled(state) }),
      ...(volume === undefined ? {} : { silent: volume === 0 })
    }
  }
}

/** The word for a change: of a card that is put in its number comes as well. */
function partOf(was: State, is: State): ChangedPart | undefined {
  if (was.hasCard !== is.hasCard) return is.hasCard === true ? 'card-in' : 'card-out'
  if (JSON.stringify(was.rest) !== JSON.stringify(is.rest)) return undefined
  if (was.muted !== is.muted && was.isDefault === is.isDefault && is.muted !== null && was.muted !== null)
    return is.muted === true ? 'muted' : 'unmuted'
  return was.isDefault === false && is.isDefault === true && was.muted === is.muted ? 'default' : undefined
}

/** What changed between two snapshots of one side, list by list. */
export function timelineBetween(
  before: Partial<Record<DeviceTopic, Reading<object> | undefined>>,
  after: Partial<Record<DeviceTopic, Reading<object> | undefined>>,
  at: string
): TimelineEntry[] {
  return DEVICE_TOPICS.flatMap((topic) => {
    const [was, is] = [before[topic], after[topic]]
    return was === undefined || is === undefined ? [] : changesOf(topic, was, is, at)
  })
}
