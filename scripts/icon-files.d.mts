export interface Picture {
  size: number
  rgba: Uint8Array
  png: Uint8Array
}
export function icoOf(pictures: readonly Picture[]): Buffer
export function icnsOf(pictures: readonly Picture[]): Buffer
export const ICNS_TYPES: Readonly<Record<number, string>>
