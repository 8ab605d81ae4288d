import { dataOf, incompleteOf, mayHideDevices } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import { errorWords, unreadWords } from '../snapshot/reading-words.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { codeUnitCompare, naturalCompare } from './natural.ts'

export const ROW_STATES = ['redirected', 'missing', 'session-only', 'local-only', 'differs', 'unknown'] as const
export type RowState = (typeof ROW_STATES)[number]

/** proved: what was read can only be so if redirection works. listed: both sides list it, nothing has crossed yet. */
export const ROW_CERTAINTIES = ['proved', 'listed', 'unknown'] as const
export type RowCertainty = (typeof ROW_CERTAINTIES)[number]

/** A row before it has its key: at least one of `local` and `session` is set. */
export interface Draft<D> {
  local?: D
  session?: D
  state: RowState
  certainty: RowCertainty
  note?: Words
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
  const gap = here ? noteOf('session', session) : noteOf('local', local)
  const state = { state: 'unknown', certainty: 'unknown', ...gap } as const
  return {
    unknown: [
      ...(here ? sortDevices(list(here)).map((device) => ({ local: device, ...state })) : []),
      ...(there ? sortDevices(list(there)).map((device) => ({ session: device, ...state })) : [])
    ]
  }
}

const noteOf = (side: Side, reading: Reading<unknown>): { note?: Words } =>
  reading.status === 'present' ? {} : { note: unreadNote(side, reading) }

/** One sentence on why a side's list is not known, with the reason and the native code: "The session's list could not be read: ... (0x8010001D)." */
export function unreadNote(side: Side, reading: Exclude<Reading<unknown>, { status: 'present' }>): Words {
  return say('note.unread', { side, unread: unreadWords(reading) })
}

/** What a list that was read may lack, a sentence each, with the code: "Part of the session's list could not be read: ... (0x00000005)." */
export function incompleteNotes(side: Side, reading: Reading<unknown>): Words[] {
  return incompleteReasons(reading).map((reason) => say('note.incomplete', { side, reason }))
}

/** "RegOpenKeyExW(HKLM\\HARDWARE): ERROR_ACCESS_DENIED (0x00000005)" for each source that could not be read, without a full stop. */
export const incompleteReasons = (reading: Reading<unknown>): Words[] => incompleteOf(reading).map(errorWords)

/** A device that is not in the session's list is not missing where a source that may have it could not be read. */
export function withGaps<D>(drafts: Draft<D>[], session: Reading<unknown>): Draft<D>[] {
  if (!mayHideDevices(session)) return drafts
  const unknown = {
    state: 'unknown',
    certainty: 'unknown',
    note: say('note.hidden')
  } as const
  return drafts.map((draft) => (draft.state === 'missing' ? { ...draft, ...unknown } : draft))
}

/**
 * Names and keys the drafts of one capability and puts them in their final order. A key is made from the local device
 * where there is one, so that a row keeps its key when the device appears in or leaves the session.
 */
export function toRows<C extends string, D extends Named>(capability: C, drafts: readonly Draft<D>[], identity: (device: D) => string) {
  const named: { draft: Draft<D>; device: D; side: Side }[] = []
  for (const draft of drafts) {
    const device = draft.local ?? draft.session
    if (device) named.push({ draft, device, side: draft.local ? 'local' : 'session' })
  }
  named.sort(
    (a, b) =>
      naturalCompare(a.device.name, b.device.name) ||
      codeUnitCompare(a.side, b.side) ||
      codeUnitCompare(JSON.stringify(a.draft), JSON.stringify(b.draft))
  )
  const seen = new Map<string, number>()
  const prefixes: Record<Side, string> = { local: `${capability}:local:`, session: `${capability}:session:` }
  return named.map(({ draft, device, side }) => {
    // '#' is doubled in names, so that the number of a second equal device cannot collide with a name.
    const base = prefixes[side] + identity(device).replaceAll('#', '##')
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return { key: count === 1 ? base : `${base}#${count}`, capability, name: device.name, ...draft }
  })
}
