import type { Side } from '../../../core/snapshot/schema.ts'

/** The folder that the two sides meet in, directly below a drive that both can reach. Nobody has one of that name by chance. */
export const FOLDER = 'Sidecheck-exchange'

/** half: what a side hands over; alive: a sign of life; new: a half that is still being written. */
const KINDS = { half: 'json', alive: 'alive', draft: 'new' } as const
export type Kind = keyof typeof KINDS

/** A file in our folder, as its name tells it. */
export interface OwnName {
  name: string
  side: Side
  /** The running program that wrote it. */
  copy: string
  kind: Kind
  /**
   * Grows with each file of a kind, also over a restart of the process that writes them: milliseconds of its clock. No file ever takes the
   * place of another one, which redirected drives do not all allow.
   */
  number: number
}

const NAME = /^(local|session)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\d{1,15})\.(json|alive|new)$/

/** What a file of ours is; undefined for every other name, which is then left alone. */
export function parseName(name: string): OwnName | undefined {
  const [, side, copy, number, ending] = NAME.exec(name) ?? []
  if ((side !== 'local' && side !== 'session') || copy === undefined || number === undefined) return undefined
  const kind: Kind = ending === 'json' ? 'half' : ending === 'alive' ? 'alive' : 'draft'
  return { name, side, copy, kind, number: Number(number) }
}

export const nameOf = (side: Side, copy: string, kind: Kind, number: number): string => `${side}-${copy}-${number}.${KINDS[kind]}`

export const otherSide = (side: Side): Side => (side === 'local' ? 'session' : 'local')
