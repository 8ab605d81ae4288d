/** Why a place does not carry anything. What is said of each stands in `program/sentences.ts`. */
export const FAULTS = [
  /** Nothing can be written there. */
  'read-only',
  'full',
  /** The folder of our name is somebody else's, a link, or no folder. */
  'foreign',
  'link',
  'not-folder',
  /** More files than two sides leave. */
  'crowded',
  /** What lies there is too long, damaged, or from a newer version. */
  'too-large',
  'damaged',
  'newer',
  /** It was there, and is no longer. */
  'gone',
  /** A call has not come back for seconds. */
  'hangs',
  'other'
] as const
export type Fault = (typeof FAULTS)[number]

export class PlaceFault extends Error {
  readonly fault: Fault
  readonly code: string | undefined

  constructor(fault: Fault, code?: string, cause?: unknown) {
    super(code === undefined ? fault : `${fault}: ${code}`, { cause })
    this.fault = fault
    this.code = code
  }
}

const BY_CODE: Readonly<Record<string, Fault>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ELOOP: 'link',
  ENOTDIR: 'not-folder',
  ENOENT: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  // What a FUSE drive says whose daemon has ended, and a network path whose connection has.
  ENOTCONN: 'gone',
  ECONNABORTED: 'gone',
  EHOSTDOWN: 'gone',
  ESTALE: 'gone'
}

export const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : undefined
}

/** What an error of the file system means here. */
export function faultOf(error: unknown): PlaceFault {
  if (error instanceof PlaceFault) return error
  const code = codeOf(error)
  if (code === undefined) return new PlaceFault('other', String(error).slice(0, 200), error)
  // own key: codes of Node's own, looked up among ours
  return new PlaceFault((Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined) ?? 'other', code, error)
}
