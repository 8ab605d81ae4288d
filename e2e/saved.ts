import { mkdtempSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'

/** A file as the program saved it: under which name it was suggested, and where it is now. */
export interface SavedFile {
  name: string
  path: string
}

type Save = (act: () => Promise<void>) => Promise<SavedFile>

/** How each window of the desktop app saves; all other pages are a browser's, which downloads. */
const appWindows = new WeakMap<Page, Save>()

/** What is saved while `act` goes on, in whichever host the page is. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const save = appWindows.get(page)
  if (save !== undefined) return save(act)
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), path: await download.path() }
}

interface Saving {
  /** What the test's person answers the dialog of the system with, and what then became of it. */
  sidecheckSaved?: Promise<SavedFile & { size: number }>
}

/**
 * Answers the dialog of the desktop app for a person, who would take the name as it is, in a folder of the test's own. A dialog of
 * the system is a window of the desktop's that no test can reach.
 */
export function answerSaveDialogs(page: Page, app: ElectronApplication, home: string): void {
  appWindows.set(page, async (act) => {
    const folder = mkdtempSync(join(home, 'saved-'))
    await app.evaluate(({ dialog, session }, into) => {
      const saving = globalThis as Saving
      // The program asks as soon as it hears of the file, before anybody who listens after it.
      dialog.showSaveDialog = (...given: unknown[]) => {
        const { defaultPath = '' } = given.at(-1) as { defaultPath?: string }
        return Promise.resolve({ canceled: false, filePath: `${into}/${defaultPath.split('/').at(-1)}` })
      }
      saving.sidecheckSaved = new Promise((resolve, reject) => {
        session.defaultSession.once('will-download', (_event, item) => {
          const name = item.getFilename()
          const path = `${into}/${name}`
          item.once('done', (_done, state) => {
            if (state === 'completed') resolve({ name, path, size: item.getReceivedBytes() })
            else reject(new Error(`saving ended as ${state}`))
          })
        })
      })
    }, folder)
    await act()
    const saved = await app.evaluate(() => (globalThis as Saving).sidecheckSaved ?? Promise.reject(new Error('no save was awaited')))
    // The program has it before it is where the person said.
    await expect.poll(() => statSync(saved.path, { throwIfNoEntry: false })?.size).toBe(saved.size)
    return saved
  })
}
