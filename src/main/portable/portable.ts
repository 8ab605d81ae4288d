import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PortableOffer, PortableProgress } from '../../shared/portable.ts'
import { VERSION } from '../version.ts'
import { ArchiveError, readArchive } from './archive.ts'
import { PortableError, writePortable } from './write.ts'

/** The folder inside the zip for Windows, which is the one that goes with the program. */
export const PORTABLE_NAME = `Sidecheck-Portable-${VERSION}-windows-x64`

/** The manifest of the portable program has this name (scripts/portable/program.mjs). */
const PORTABLE_PACKAGE = 'sidecheck-portable'

/** Where the program is: the folder above out/. */
const programFolder = (): string => dirname(dirname(dirname(fileURLToPath(import.meta.url))))

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where a zip may be: beside the packaged program, or among the resources of a checkout. SIDECHECK_PORTABLE names another folder.
 */
function places(env: Env): string[] {
  if (env['SIDECHECK_PORTABLE']) return [env['SIDECHECK_PORTABLE']]
  // Electron alone has it.
  const { resourcesPath } = process as { resourcesPath?: string }
  return [...(resourcesPath === undefined ? [] : [join(resourcesPath, 'portable')]), join(programFolder(), 'resources', 'portable')]
}

async function findZip(env: Env): Promise<string | undefined> {
  for (const folder of places(env)) {
    // A folder that cannot be read has nothing to offer.
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error
      return [] as string[]
    })
    if (names.includes(`${PORTABLE_NAME}.zip`)) return join(folder, `${PORTABLE_NAME}.zip`)
  }
  return undefined
}

async function isPortable(): Promise<boolean> {
  const folder = programFolder()
  if (basename(folder) !== 'app') return false
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error
    return '{}'
  })
  return (JSON.parse(text) as { name?: unknown }).name === PORTABLE_PACKAGE
}

/** Sidecheck Portable as this copy of the program has it with it. Nothing is ever downloaded. */
export interface Portable {
  /** Whether it is here, else why not. `asks`: whether a dialog of the system chooses the folder. */
  offer(asks: boolean): Promise<PortableOffer>
  /** Writes it below a folder, one at a time, and answers with the folder that was made. @throws PortableError */
  write(folder: string, progress: (progress: PortableProgress) => void): Promise<string>
}

export function createPortable(env: Env = process.env): Portable {
  let isWriting = false
  return {
    async offer(asks) {
      if ((await findZip(env)) !== undefined) return { state: 'ready', name: PORTABLE_NAME, asks }
      return { state: 'absent', reason: (await isPortable()) ? 'is-portable' : 'not-with-this-copy' }
    },
    async write(folder, progress) {
      if (isWriting) throw new PortableError('IS_WRITING')
      isWriting = true
      try {
        const zip = await findZip(env)
        if (zip === undefined) throw new PortableError('ABSENT')
        return await writePortable(await open(zip), folder, progress)
      } finally {
        isWriting = false
      }
    }
  }
}

async function open(zip: string) {
  try {
    const archive = readArchive(await readFile(zip))
    if (archive.folder !== PORTABLE_NAME) throw new ArchiveError('it is of another version')
    return archive
  } catch (error) {
    throw new PortableError('DAMAGED', error instanceof Error ? error.message : String(error))
  }
}
