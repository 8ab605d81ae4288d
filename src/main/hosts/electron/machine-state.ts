import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'

const number = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))

export const boundsSchema = v.object({ x: number, y: number, width: number, height: number })
/** In device-independent pixels, as Electron has them. */
export type Bounds = v.InferOutput<typeof boundsSchema>

/** auto: without the graphics card in a remote session, with it elsewhere. */
export const renderingSchema = v.picklist(['auto', 'software', 'hardware'])
export type Rendering = v.InferOutput<typeof renderingSchema>

const stateSchema = v.object({
  bounds: v.exactOptional(boundsSchema),
  maximized: v.optional(v.boolean(), false),
  /** Chromium's zoom level: 0 is 100 %, each step a fifth more. */
  zoom: v.optional(v.pipe(v.number(), v.minValue(-5), v.maxValue(5)), 0),
  page: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  rendering: v.optional(renderingSchema, 'auto'),
  /** Where a file was saved last. */
  saveFolder: v.exactOptional(v.pipe(v.string(), v.maxLength(4096)))
})
export type State = v.InferOutput<typeof stateSchema>

/** What the shell remembers of this machine and screen from one start to the next. */
export interface MachineState {
  readonly current: State
  /** Takes a part over and writes the whole. What cannot be written holds until the program ends. */
  change(part: Partial<State>): void
}

const DEFAULTS = v.parse(stateSchema, {})
const MAX_BYTES = 64 * 1024

/** Reads the state at once: how the window is drawn has to be known before Electron is ready. Whatever is wrong with it, the defaults hold. */
export function openMachineState(folder: string, log: (message: string) => void): MachineState {
  const file = join(folder, 'window.json')
  let current = read(file, log)
  return {
    get current() {
      return current
    },
    change(part) {
      current = { ...current, ...part }
      try {
        writeFileAtomic.sync(file, `${JSON.stringify(current, null, 2)}\n`, { mode: 0o600 })
      } catch (error) {
        log(`the place of the window could not be kept: ${String(error)}`)
      }
    }
  }
}

function read(file: string, log: (message: string) => void): State {
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) throw new Error(`it has ${size} bytes`)
    return v.parse(stateSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log(`${file} is not used: ${String(error)}`)
    return DEFAULTS
  }
}
