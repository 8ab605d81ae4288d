import { lstat, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { CallError } from '../../shared/contract.ts'
import { DEFAULT_SETTINGS, settingsSchema } from '../../shared/settings.ts'
import type { Settings } from '../../shared/settings.ts'

/** A settings file is under 100 bytes; more than this is none. */
const MAX_BYTES = 64 * 1024

export const settingsFile = (folder: string): string => join(folder, 'settings.json')

/** What a person chose for the window, kept in a file of the user's own from one start to the next. */
export interface SettingsService {
  readonly current: Settings
  /**
   * Takes the choice over, tells the listeners, and writes it; what other versions of the program keep in the file stays.
   * @throws CallError NOT_SAVED where it cannot be written; it then holds for as long as the program runs
   */
  save(next: Settings): Promise<void>
  /** Calls back with every new choice, until the answer is called. */
  listen(changed: (settings: Settings) => void): () => void
}

type Found = { values: Record<string, unknown>; settings: Settings } | 'none' | 'unreadable'

/** Reads the settings of a folder. Where they cannot be read, the log says why, the defaults hold and the file stays. */
export async function openSettings(folder: string, log: (message: string) => void): Promise<SettingsService> {
  const found = await readSettings(settingsFile(folder), log)
  let current = typeof found === 'string' ? DEFAULT_SETTINGS : found.settings
  let mustSetAside = found === 'unreadable'
  const others = typeof found === 'string' ? {} : found.values
  const listeners = new Set<(settings: Settings) => void>()
  const write = async (): Promise<void> => {
    await makeFolder(folder, 0o700)
    if (mustSetAside && !(await isFree(settingsFile(folder)))) {
      log(`The settings that could not be read are now in ${await setAside(settingsFile(folder))}`)
    }
    mustSetAside = false
    await writeFileAtomic(settingsFile(folder), `${JSON.stringify({ ...others, ...current }, null, 2)}\n`, { mode: 0o600 })
  }
  // One write after the other, the newest choice last.
  let writing: Promise<void> = Promise.resolve()
  return {
    get current() {
      return current
    },
    async save(next) {
      current = next
      for (const listener of listeners) listener(next)
      const mine = writing.then(write)
      writing = mine.catch((error: unknown) => log(`The settings could not be saved in ${settingsFile(folder)}: ${String(error)}`))
      try {
        await mine
      } catch (error) {
        throw new CallError('NOT_SAVED', error instanceof Error ? error.message : String(error))
      }
    },
    listen(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    }
  }
}

async function readSettings(file: string, log: (message: string) => void): Promise<Found> {
  try {
    const values: unknown = JSON.parse(await readShort(file))
    return { settings: v.parse(settingsSchema, values), values: v.parse(v.record(v.string(), v.unknown()), values) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none'
    log(
      `The settings in ${file} could not be read, so the usual ones hold; the file stays. ${error instanceof Error ? error.message : String(error)}`
    )
    return 'unreadable'
  }
}

/** The text of a file that is not too long. A pipe in its place would keep the program waiting. */
async function readShort(file: string): Promise<string> {
  const state = await stat(file)
  if (!state.isFile()) throw new Error('It is not a file.')
  if (state.size > MAX_BYTES) throw new Error(`It has ${state.size} bytes; at most ${MAX_BYTES} are read.`)
  return readFile(file, 'utf8')
}

/** Moves a file out of the way, to a name that nothing else has, and answers with it. */
async function setAside(file: string): Promise<string> {
  for (let number = 1; ; number++) {
    const target = file.replace(/\.json$/, `.unreadable-${number}.json`)
    if (await isFree(target)) {
      await rename(file, target)
      return target
    }
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
}
