import * as v from 'valibot'
import { ownJson, shaped } from '../snapshot/own-file.ts'
import type { OwnFile } from '../snapshot/own-file.ts'
import { MAX_SNAPSHOT_DEPTH, MAX_SNAPSHOT_LENGTH, readSnapshotValue } from '../snapshot/read.ts'
import { refusal } from '../snapshot/refusal.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { sideSchema } from '../snapshot/schema.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { checkIdSchema, isoTime } from './summary.ts'
import type { CheckSummary } from './summary.ts'

/** An earlier check as it is kept: what both sides were at one time, or one of them alone. Fields may be added, never renamed. */
export const CHECK_SCHEMA = 'sidecheck.check/1'

/** The longest text of one check, in UTF-16 code units: two snapshots. A usual pair has a fiftieth of it. */
export const MAX_CHECK_LENGTH = 2 * MAX_SNAPSHOT_LENGTH

export interface Check {
  schema: typeof CHECK_SCHEMA
  id: string
  /** ISO time at which it ended. */
  at: string
  /** The side that the program ran on. */
  here: Side
  local: Snapshot | null
  session: Snapshot | null
}

const FILE: OwnFile = {
  schema: CHECK_SCHEMA,
  most: MAX_CHECK_LENGTH,
  depth: MAX_SNAPSHOT_DEPTH + 1,
  says: {
    tooLarge: say('check-file.too-large'),
    noJson: say('check-file.no-json'),
    newer: say('check-file.newer'),
    other: say('check-file.other'),
    content: say('check-file.content'),
    todo: say('check-file.todo')
  }
}

const shape = v.object({ id: checkIdSchema, at: isoTime, here: sideSchema, local: v.unknown(), session: v.unknown() })

export type CheckRead = { ok: true; check: Check } | { ok: false; error: ReadError }

/** Reads a kept check: it is a file like any other, and whoever can write there may have changed it. Never throws. */
export function readCheckText(textOfFile: string): CheckRead {
  const json = ownJson(textOfFile, FILE)
  if (!json.ok) return json
  const read = shaped(json.value, FILE, shape)
  if (!read.ok) return read
  const { id, at, here } = read.value
  const sides: Record<Side, Snapshot | null> = { local: null, session: null }
  for (const side of ['local', 'session'] as const) {
    const value = read.value[side]
    if (value === null || value === undefined) continue
    const snapshot = readSnapshotValue(value)
    if (!snapshot.ok) return snapshot
    if (snapshot.snapshot.side !== side) return { ok: false, error: refusal(FILE.says.content, side, FILE.says.todo) }
    sides[side] = snapshot.snapshot
  }
  if (sides[here] === null) return { ok: false, error: refusal(FILE.says.content, here, FILE.says.todo) }
  return { ok: true, check: { schema: CHECK_SCHEMA, id, at, here, ...sides } }
}

const nameIn = (snapshot: Snapshot | null): { machine: string } | null =>
  snapshot === null ? null : { machine: snapshot.machine.status === 'present' ? snapshot.machine.data.name : '' }

export const summaryOf = ({ id, at, here, local, session }: Check): CheckSummary => ({
  id,
  at,
  here,
  local: nameIn(local),
  session: nameIn(session)
})
