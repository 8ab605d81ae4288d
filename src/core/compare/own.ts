import { CAPABILITIES, capabilityFacts, countedDevices, devicesOf, readingOf } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import { dataOf, isNotThere, isNotYet } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** What one side by itself has of the devices that are passed on. */
export interface Own {
  /** "2 card readers (1 card in), 1 microphone": kinds of which nothing is there are left out. */
  devices: Words[]
  /** Kinds whose list has not come yet. */
  waiting: Capability[]
  /** Kinds whose list could not be read: nothing is said of their devices. */
  unread: Capability[]
  /** Kinds that nothing here lists, because what would list them is not there: Windows ends the Smart Card service of a device without a reader. */
  absent: Capability[]
}

/** How many devices of a kind there are, in everyday words; undefined where there is none. The list was read. */
function counted(capability: Capability, snapshot: Snapshot): Words | undefined {
  const facts = capabilityFacts(capability)
  const own = countedDevices(facts.devices, devicesOf(facts, snapshot) ?? [])
  const count = own.length
  if (count === 0) return undefined
  const devices = say(`capability.${capability}.own`, { count })
  const held = own.filter((device) => facts.devices.holds?.(device) === true).length
  return held === 0 ? devices : say('own.cards', { devices, count: held })
}

/** Elsewhere a service that does not run may have been stopped, with readers beside it: that is no list that is known to be empty. */
const endsServices = ({ machine }: Snapshot): boolean => dataOf(machine)?.os.family === 'windows'

/** What a side has by itself. A list that was not read is never counted as empty. */
export function ownOf(snapshot: Snapshot, capabilities: readonly Capability[] = CAPABILITIES): Own {
  const own: Own = { devices: [], waiting: [], unread: [], absent: [] }
  for (const capability of capabilities) {
    const reading = readingOf(capabilityFacts(capability), snapshot)
    if (isNotYet(reading)) own.waiting.push(capability)
    else if (isNotThere(reading) && endsServices(snapshot)) own.absent.push(capability)
    else if (reading.status !== 'present') own.unread.push(capability)
    else {
      const devices = counted(capability, snapshot)
      if (devices !== undefined) own.devices.push(devices)
    }
  }
  return own
}

/** The devices of a side as one line; '' where there is none. */
export const ownWords = ({ devices }: Own): Words => (devices.length === 0 ? '' : items('comma', devices))
