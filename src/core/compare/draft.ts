import type { Capability } from '../policy/types.ts'
import { dataOf, incompleteOf, mayHideDevices } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Side } from '../snapshot/schema.ts'
import { codeUnitCompare, naturalCompare } from '../text/natural.ts'
import type { RowCertainty, RowState } from './types.ts'

/** A row before it has its key: at least one of `local` and `session` is set. */
export interface Draft<D> {
  local?: D
  session?: D
  state: RowState
  certainty: RowCertainty
  note?: string
}

interface Named {
  name: string
}

/** The devices of both sides, each in an order that does not depend on the order in which they were read. */
export interface Sides<D> {
  local: D[]
  session: D[]
}

/** Sorts devices by name. Devices of one name follow their content, so that equal input gives equal output in any order. */
export function sortDevices<D extends Named>(devices: readonly D[]): D[] {
  return [...devices].sort((a, b) => naturalCompare(a.name, b.name) || codeUnitCompare(JSON.stringify(a), JSON.stringify(b)))
}

/**
 * The devices of both readings where both could be read. Where one could not, the drafts say so: the other side's devices
 * are all `unknown`, because a device that is absent from a list nobody read is not missing.
 */
export function bothOrUnknown<T, D extends Named>(
  local: Reading<T>,
  session: Reading<T>,
  list: (data: T) => readonly D[]
): { known: Sides<D> } | { unknown: Draft<D>[] } {
  const here = dataOf(local)
  const there = dataOf(session)
  if (here && there) return { known: { local: sortDevices(list(here)), session: sortDevices(list(there)) } }
  const note = here ? unreadNote('session', session) : unreadNote('local', local)
  const state = { state: 'unknown', certainty: 'unknown', note } as const
  return {
    unknown: [
      ...(here ? sortDevices(list(here)).map((device) => ({ local: device, ...state })) : []),
      ...(there ? sortDevices(list(there)).map((device) => ({ session: device, ...state })) : [])
    ]
  }
}

const STATUS_WORDS = {
  present: 'was read',
  absent: 'is not available',
  unsupported: 'is not supported',
  denied: 'may not be read by this user',
  failed: 'could not be read'
} as const

/** One sentence on why a side's list is not known, with the reason and the native code: "The session's list could not be read: ... (0x8010001D)." */
export function unreadNote(side: Side, reading: Reading<unknown>): string {
  return `${side === 'local' ? 'The local list' : "The session's list"} ${unreadReason(reading)}.`
}

/** What a list that was read may lack, a sentence each, with the code: "Part of the session's list could not be read: ... (0x00000005)." */
export function incompleteNotes(side: Side, reading: Reading<unknown>): string[] {
  return incompleteReasons(reading).map(
    (reason) => `Part of ${side === 'local' ? 'the local list' : "the session's list"} could not be read: ${reason}.`
  )
}

/** "RegOpenKeyExW(HKLM\\HARDWARE): ERROR_ACCESS_DENIED (0x00000005)" for each source that could not be read, without a full stop. */
export function incompleteReasons(reading: Reading<unknown>): string[] {
  return incompleteOf(reading).map(({ code, message }) => {
    const reason = message.trim().replace(/[.\s]+$/, '')
    return code === '' || reason.includes(code) ? reason : `${reason} (${code})`.trim()
  })
}

/** A device that is not in the session's list is not missing where a source that may have it could not be read. */
export function withGaps<D>(drafts: Draft<D>[], session: Reading<unknown>): Draft<D>[] {
  if (!mayHideDevices(session)) return drafts
  const unknown = {
    state: 'unknown',
    certainty: 'unknown',
    note: "It may stand in the part of the session's list that could not be read."
  } as const
  return drafts.map((draft) => (draft.state === 'missing' ? { ...draft, ...unknown } : draft))
}

/** "could not be read: the smart card service is not running (0x8010001D)", without a full stop at the end. */
export function unreadReason(reading: Reading<unknown>): string {
  if (reading.status === 'present') return STATUS_WORDS.present
  const reason = (reading.reason || reading.error?.message || '').trim().replace(/[.\s]+$/, '')
  const code = reading.error?.code ?? ''
  const named = code === '' || reason.includes(code) ? reason : `${reason} (${code})`.trim()
  return named === '' ? STATUS_WORDS[reading.status] : `${STATUS_WORDS[reading.status]}: ${named}`
}

/**
 * Names and keys the drafts of one capability and puts them in their final order. A key is made from the local device
 * where there is one, so that a row keeps its key when the device appears in or leaves the session.
 */
export function toRows<C extends Capability, D extends Named>(capability: C, drafts: readonly Draft<D>[], identity: (device: D) => string) {
  const named = drafts.flatMap((draft) => {
    const device = draft.local ?? draft.session
    return device ? [{ draft, device, side: draft.local ? 'local' : 'session' }] : []
  })
  named.sort(
    (a, b) =>
      naturalCompare(a.device.name, b.device.name) ||
      codeUnitCompare(a.side, b.side) ||
      codeUnitCompare(JSON.stringify(a.draft), JSON.stringify(b.draft))
  )
  const seen = new Map<string, number>()
  return named.map(({ draft, device, side }) => {
    // '#' is doubled in names, so that the number of a second equal device cannot collide with a name.
    const base = `${capability}:${side}:${identity(device).replaceAll('#', '##')}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { key: count === 1 ? base : `${base}#${count}`, capability, name: device.name, ...draft }
  })
}
