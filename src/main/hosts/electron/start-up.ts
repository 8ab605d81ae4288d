import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolderSync } from '../../make-folder.ts'
import { isRemoteSession, machineFolder } from '../../platform/index.ts'
import type { Env } from '../../platform/index.ts'
import type { Rendering } from './machine-state.ts'

/** What has to be settled before Electron is ready, and therefore without waiting for anything. */

/** A folder that can be written, and why it is not the one of this machine. It is temporary then. */
export interface OwnFolder {
  folder: string
  instead?: string
}

/** The folder of this machine and screen; a temporary one where that cannot be written. */
export function ownFolder(env: Env): OwnFolder {
  try {
    const folder = machineFolder(env)
    makeFolderSync(folder, 0o700)
    const trial = join(folder, `trial-${process.pid}.tmp`)
    writeFileSync(trial, '', { mode: 0o600 })
    rmSync(trial)
    return { folder }
  } catch (error) {
    return { folder: mkdtempSync(join(tmpdir(), 'sidecheck-')), instead: error instanceof Error ? error.message : String(error) }
  }
}

/** The switch for one start; the menu keeps the choice. */
export const SOFTWARE_SWITCH = 'software-rendering'

/** Whether the window is drawn without the graphics card: remote sessions have none worth using, and show blank windows with it. */
export function drawsInSoftware(
  choice: Rendering,
  hasSwitch: boolean,
  env: Env,
  isRemote: (env: Env) => boolean = isRemoteSession
): boolean {
  if (hasSwitch || choice === 'software') return true
  return choice === 'auto' && isRemote(env)
}
