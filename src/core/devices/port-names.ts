const COM = /^COM([1-9]\d{0,4})$/i

/** The number of a `COMn` name, undefined for every other name (`AUX`, `GLOBALROOT`, `PRN1`, `COM`). */
export function comNumber(name: string): number | undefined {
  const digits = COM.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Orders port names as people count: COM2 before COM10, COM names first, others by name. */
export function comparePortNames(a: string, b: string): number {
  const left = comNumber(a)
  const right = comNumber(b)
  if (left !== undefined && right !== undefined) return left - right
  if (left !== undefined) return -1
  if (right !== undefined) return 1
  return a < b ? -1 : a > b ? 1 : 0
}
