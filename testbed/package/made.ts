import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What scripts/test-package.mjs has made before the tests start. */
export interface Made {
  /** The version of Electron in the Linux package. */
  electron: string
  linux: {
    /** The program's folder, already moved away from where it was made. */
    folder: string
    /** The files that were staged for its archive. */
    staged: string[]
  }
  windows: {
    /** The program's folder, with a program that only takes Electron's place. */
    folder: string
    staged: string[]
    msi: string
    /** As the next release would be. */
    newer: { file: string; version: string }
    setup: string
    /** The certificate of the key that all three were signed with, made for this run. */
    certificate: string
  }
}

/** Where the packages are listed that the tests are about. */
export const madeFile = join(root, '.cache', 'package', 'made.json')

/** Throws where no packages were made. */
export const readMade = (): Made => JSON.parse(readFileSync(madeFile, 'utf8')) as Made
