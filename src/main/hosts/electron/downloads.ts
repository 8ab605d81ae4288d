import { randomBytes } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, dialog, session } from 'electron'
import type { BrowserWindow, DownloadItem } from 'electron'
import { say } from '../../../core/words/index.ts'
import type { Speaker } from '../../../core/words/index.ts'
import type { Log } from '../logging.ts'
import type { SaveOutcome } from '../../../shared/saving.ts'
import type { MachineState } from './machine-state.ts'
import type { Saves } from './saves.ts'

export interface DownloadOptions {
  window(): BrowserWindow | undefined
  speaker(): Speaker
  state: MachineState
  /** Where what is saved waits for its place. */
  folder: string
  /** Hears what became of each file. */
  saves: Saves
  log: Log
}

/** The folder that a person saved to last, if it is still there; else their documents, or what the system has for downloads. */
export function saveFolder(state: MachineState): string {
  const last = state.current.saveFolder
  if (last !== undefined && existsSync(last)) return last
  for (const name of ['documents', 'downloads', 'home'] as const) {
    const folder = app.getPath(name)
    if (existsSync(folder)) return folder
  }
  return app.getPath('temp')
}

/** A name without a way in it, whatever the page suggests. */
const plainName = (name: string): string => basename(name.replaceAll('\\', '/')) || 'sidecheck.json'

/** What the page saves goes where a person says, in the system's own dialog; the page is told what became of it. Their refusal saves nothing. */
export function saveDownloads({ window, speaker, state, folder, saves, log }: DownloadOptions): void {
  session.defaultSession.on('will-download', (_event, item) => {
    // Where it goes has to be said before this returns, and a dialog takes its time: so it waits in a file of ours.
    const waiting = join(folder, `saving-${randomBytes(8).toString('hex')}.tmp`)
    item.setSavePath(waiting)
    const url = item.getURL()
    const name = plainName(item.getFilename())
    const there = arrived(item)
    const save = async (): Promise<SaveOutcome> => {
      const path = await ask(name)
      const problem = await there
      if (path === undefined) return { outcome: 'cancelled' }
      if (problem !== undefined) throw new Error(problem)
      await copyFile(waiting, path)
      state.change({ saveFolder: dirname(path) })
      return { outcome: 'saved', name: basename(path), folder: dirname(path) }
    }
    const failed = (error: unknown): SaveOutcome => {
      const reason = error instanceof Error ? error.message : String(error)
      log(`${name} could not be saved: ${reason}`)
      return { outcome: 'failed', reason }
    }
    save()
      .catch(failed)
      .then((outcome) => saves.tell(url, outcome))
      .finally(() => rm(waiting, { force: true }))
      .catch((error: unknown) => log(String(error)))
  })

  const ask = async (name: string): Promise<string | undefined> => {
    const options = {
      title: speaker()(say('shell.save.title')),
      defaultPath: join(saveFolder(state), name),
      filters: [{ name: extname(name).slice(1).toUpperCase() || 'JSON', extensions: [extname(name).slice(1) || 'json'] }]
    }
    const owner = window()
    const { canceled, filePath } = await (owner === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(owner, options))
    return canceled || filePath === undefined || filePath === '' ? undefined : filePath
  }
}

/** Waits until all of it is there; answers with what kept it from that. */
function arrived(item: DownloadItem): Promise<string | undefined> {
  return new Promise((resolve) => {
    item.once('done', (_event, state) => resolve(state === 'completed' ? undefined : state))
  })
}
