import { readdir } from 'node:fs/promises'
import type { ClientsData } from '../../../core/snapshot/schema.ts'

type SavedFile = ClientsData['savedFiles'][number]

const MOST_FILES = 500

/** The names of the .rdp files in the folders; their content is not read. A folder that is not there has none. */
export async function savedFilesIn(folders: readonly string[]): Promise<SavedFile[]> {
  const lists = await Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const names = await namesIn(folder)
      return names
        .filter((name) => /\.rdp$/i.test(name))
        .sort()
        .map((name) => ({ name, folder }))
    })
  )
  return lists.flat().slice(0, MOST_FILES)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return []
    throw error
  }
}
