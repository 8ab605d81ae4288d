import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { POLICY_NAMES } from '../../shared/policies.ts'
import type { PlaceReading } from './policies.ts'

/** The places where policies may be set. Each is read anew whenever it is asked, because a policy may come at any time. */

export const POLICY_KEY = 'SOFTWARE\\Policies\\Sidecheck'
export const LINUX_FILE = '/etc/sidecheck/policy.json'
export const MAC_FILE = '/Library/Application Support/Sidecheck/policy.json'
/** What a device management puts there for the domain "Sidecheck". */
export const MAC_PREFERENCES = '/Library/Managed Preferences/Sidecheck.plist'

/** Policies are a few lines; more than this are none. */
const MAX_BYTES = 64 * 1024

const isRecord = v.custom<object>((value) => !Array.isArray(value), 'an object expected')
const fileSchema = v.pipe(isRecord, v.record(v.string(), v.unknown()))

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
/** Node's errors have a name as their code. Those of native calls have a number, and say it in their message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : error.message
}

async function readShort(file: string): Promise<string> {
  const state = await stat(file)
  if (!state.isFile()) throw new Error('not a file')
  if (state.size > MAX_BYTES) throw new Error(`${state.size} bytes`)
  return readFile(file, 'utf8')
}

async function inFile(place: string, read: () => Promise<string>): Promise<PlaceReading> {
  try {
    const values = v.parse(fileSchema, JSON.parse(await read()))
    return { place, values: new Map(Object.entries(values)) }
  } catch (error) {
    return isMissing(error) ? { place, values: new Map() } : { place, fault: reasonOf(error) }
  }
}

/** A file such as `{"HideNames": true, "LinkWays": ["file"]}`. */
export const fromFile = (file: string): Promise<PlaceReading> => inFile(file, async () => (await readShort(file)).replace(/^\ufeff/, ''))

/** A property list, in any of its forms: macOS has a program that makes JSON of it. */
export const fromPreferences = (file: string): Promise<PlaceReading> =>
  inFile(file, async () => {
    await readShort(file)
    return asJson(file)
  })

/** @throws without a code: a program that is not there must not read as a policy that is not there. */
async function asJson(file: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('/usr/bin/plutil', ['-convert', 'json', '-o', '-', file], { timeout: 5000 })
    return stdout
  } catch (error) {
    throw new Error('plutil cannot read it', { cause: error })
  }
}

/** A value of the registry: its data, undefined where it is not set. @throws for every other answer. */
export type ReadValue = (path: string, name: string) => { type: string; data: number | string } | undefined

/** Only these types hold what a policy says; hexadecimal text of any other would read as words. */
const TYPES = new Set(['REG_DWORD', 'REG_SZ', 'REG_MULTI_SZ'])

/** The values below HKLM: a DWORD for what is on or off, text for the language, lines for the ways. */
export function fromRegistry(read: ReadValue): PlaceReading {
  const values = new Map<string, unknown>()
  const refused = new Map<string, string>()
  for (const name of POLICY_NAMES) {
    try {
      const value = read(POLICY_KEY, name)
      if (value === undefined) continue
      if (TYPES.has(value.type)) values.set(name, value.data)
      else refused.set(name, `${value.type} ${value.data}`)
    } catch (error) {
      refused.set(name, reasonOf(error))
    }
  }
  return { place: `HKLM\\${POLICY_KEY}`, values, refused }
}
