import * as v from 'valibot'
import { sideSchema } from '../../../core/snapshot/schema.ts'
import { MAX_HALF_LENGTH } from '../../../core/link/half.ts'
import { FAULTS } from './faults.ts'

/** What the program and the drive process say to each other, besides the signs of life of every process. */

const text = v.pipe(v.string(), v.maxLength(MAX_HALF_LENGTH))
const place = v.pipe(v.string(), v.maxLength(4200))
const code = v.exactOptional(v.pipe(v.string(), v.maxLength(200)))

export const toDriveSchema = v.variant('type', [
  /** Which drives this session has; nothing is looked at on them. */
  v.object({ type: v.literal('list') }),
  v.object({ type: v.literal('open'), side: sideSchema, folders: v.pipe(v.array(place), v.maxLength(16)) }),
  v.object({ type: v.literal('put'), copy: v.pipe(v.string(), v.uuid()), text }),
  v.object({ type: v.literal('close') })
])
export type ToDrive = v.InferOutput<typeof toDriveSchema>

const stateSchema = v.variant('kind', [
  v.object({ kind: v.literal('linked'), place }),
  v.object({ kind: v.literal('waiting'), place }),
  v.object({ kind: v.literal('stale'), place }),
  v.object({ kind: v.literal('no-drive'), code }),
  v.object({ kind: v.literal('fault'), fault: v.picklist(FAULTS), place, code })
])

export const fromDriveSchema = v.variant('type', [
  v.object({ type: v.literal('listed'), roots: v.array(place), code }),
  v.object({ type: v.literal('half'), text, writtenAt: v.number() }),
  v.object({ type: v.literal('state'), state: stateSchema }),
  v.object({ type: v.literal('log'), message: v.string() }),
  v.object({ type: v.literal('closed') })
])
export type FromDrive = v.InferOutput<typeof fromDriveSchema>
