import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import * as v from 'valibot'

/**
 * Whether this machine's administrator wants names hidden in everything that leaves it. What cannot be read or makes no sense hides
 * them: a slip of the pen must not give names away.
 */
export type NamesPolicy =
  | { forced: false }
  /** `fault`: why the place could not be read, where it could not. */
  | { forced: true; place: string; fault?: string }

export const NOT_FORCED: NamesPolicy = { forced: false }

export const POLICY_KEY = 'SOFTWARE\\Policies\\Sidecheck'
const VALUE = 'HideNames'
export const LINUX_FILE = '/etc/sidecheck/policy.json'
export const MAC_FILE = '/Library/Application Support/Sidecheck/policy.json'
/** What a device management puts there for the domain "Sidecheck". */
export const MAC_PREFERENCES = '/Library/Managed Preferences/Sidecheck.plist'

/** A policy is one line; more than this is none. */
const MAX_BYTES = 64 * 1024

const isRecord = v.custom<object>((value) => !Array.isArray(value), 'an object expected')
const policySchema = v.pipe(isRecord, v.object({ hideNames: v.optional(v.boolean(), false) }))
const preferencesSchema = v.object({ HideNames: v.optional(v.union([v.boolean(), v.picklist([0, 1])]), false) })

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
const reasonOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)

async function readShort(file: string): Promise<string> {
  const state = await stat(file)
  if (!state.isFile()) throw new Error('not a file')
  if (state.size > MAX_BYTES) throw new Error(`${state.size} bytes`)
  return readFile(file, 'utf8')
}

async function inFile(file: string, read: (file: string) => Promise<boolean>): Promise<NamesPolicy> {
  try {
    return (await read(file)) ? { forced: true, place: file } : NOT_FORCED
  } catch (error) {
    return isMissing(error) ? NOT_FORCED : { forced: true, place: file, fault: reasonOf(error) }
  }
}

/** A file `{"hideNames": true}`. */
export const fromFile = (file: string): Promise<NamesPolicy> =>
  inFile(file, async () => v.parse(policySchema, JSON.parse((await readShort(file)).replace(/^\ufeff/, ''))).hideNames)

/** A property list with `HideNames`, in any of its forms: macOS has a program that makes JSON of it. */
export const fromPreferences = (file: string): Promise<NamesPolicy> =>
  inFile(file, async () => {
    await readShort(file)
    return Boolean(v.parse(preferencesSchema, JSON.parse(await asJson(file))).HideNames)
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

/** The value HideNames, a DWORD, below HKLM. */
export function fromRegistry(read: ReadValue): NamesPolicy {
  const place = `HKLM\\${POLICY_KEY}\\${VALUE}`
  try {
    const value = read(POLICY_KEY, VALUE)
    if (value === undefined || (value.type === 'REG_DWORD' && value.data === 0)) return NOT_FORCED
    if (value.type === 'REG_DWORD' && value.data === 1) return { forced: true, place }
    return { forced: true, place, fault: `${value.type} ${value.data}` }
  } catch (error) {
    return { forced: true, place, fault: reasonOf(error) }
  }
}

/** The strictest of several; of two that force, the one that could be read. */
export function strictest(policies: readonly NamesPolicy[]): NamesPolicy {
  const forced = policies.filter((policy) => policy.forced)
  return forced.find(({ fault }) => fault === undefined) ?? forced[0] ?? NOT_FORCED
}
