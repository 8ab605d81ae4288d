import { koffiType, type TypeName } from './types.ts'
import { lookUp } from '../../../core/text/look-up.ts'

/** A member: its type, or an array of so many elements of it, or another structure. */
export type Member = TypeName | StructLayout | readonly [element: TypeName | StructLayout, length: number]

/** A structure with each member's place, computed as the x64 and Arm64 compilers do: every member at its own alignment. */
export interface StructLayout {
  /** The header's name. */
  name: string
  size: number
  align: number
  offsets: Readonly<Record<string, number>>
  members: Readonly<Record<string, Member>>
}

const widths: Readonly<Record<string, number>> = {
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float: 4,
  int64: 8,
  uint64: 8,
  'void *': 8
}

const isArray = (member: Member): member is readonly [TypeName | StructLayout, number] => Array.isArray(member)

function extent(member: Member): { size: number; align: number } {
  if (isArray(member)) {
    const { size, align } = extent(member[0])
    return { size: size * member[1], align }
  }
  if (typeof member === 'object') return member
  const width = lookUp(widths, koffiType(member))
  if (width === undefined) throw new Error(`no member can be of type ${member}`)
  return { size: width, align: width }
}

const upTo = (offset: number, align: number): number => Math.ceil(offset / align) * align

/**
 * Lays a structure out; members are in the header's order and have its names.
 * @param pack the header's `#pragma pack`: no member stands at a larger alignment.
 */
export function struct<const M extends Record<string, Member>>(
  name: string,
  members: M,
  pack = 8
): StructLayout & { offsets: { readonly [N in keyof M]: number } } {
  let end = 0
  let align = 1
  const offsets = new Map<string, number>()
  for (const [member, type] of Object.entries(members)) {
    const place = extent(type)
    const packed = Math.min(place.align, pack)
    const offset = upTo(end, packed)
    offsets.set(member, offset)
    end = offset + place.size
    align = Math.max(align, packed)
  }
  return { name, size: upTo(end, align), align, offsets: Object.fromEntries(offsets) as { readonly [N in keyof M]: number }, members }
}
