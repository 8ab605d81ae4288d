/** A QR code to draw. */
export interface ScreenCode {
  /** Modules on each side, the white border left out. */
  modules: number
  /** One character a module, row by row, `1` is dark. */
  bits: string
}

/** The white border that a QR code needs on each side, in modules (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4

/**
 * How much is put into one code, largest first: the smaller a code, the larger its modules on the same screen, and the more codes
 * there are. Each is what a version of QR code holds at error correction L.
 */
export const CODE_SIZES = [
  { name: 'dense', bytes: 929, modules: 101 },
  { name: 'medium', bytes: 520, modules: 77 },
  { name: 'large', bytes: 271, modules: 57 },
  { name: 'largest', bytes: 134, modules: 41 }
] as const
export type CodeSize = (typeof CODE_SIZES)[number]['name']

/** How long each code should stand where they are shown in turn, in milliseconds: longer than two pictures of the reader. */
export const CODE_MS = 450

/**
 * A code as the path of an SVG whose view box is `0 0 S S` with S = modules + 2 * QUIET_ZONE, to be filled black on white with crisp
 * edges. Dark modules beside each other are one rectangle, so that no light line comes between them at odd scales.
 */
export function codePath({ modules, bits }: ScreenCode): string {
  const path: string[] = []
  for (let y = 0; y < modules; y++) {
    for (const run of bits.slice(y * modules, (y + 1) * modules).matchAll(/1+/g))
      path.push(`M${run.index + QUIET_ZONE} ${y + QUIET_ZONE}h${run[0].length}v1h-${run[0].length}z`)
  }
  return path.join('')
}
