import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { oneLine } from '../../../core/text/words.ts'
import { items, say, speakerFor } from '../../../core/words/index.ts'
import type { Words } from '../../../core/words/index.ts'
import { audioWorkerFile, forkAudio } from '../../audio/program/fork-audio.ts'
import { startApplication } from '../application.ts'
import { openAppWindow } from './app-window.ts'
import type { AppWindow } from './app-window.ts'
import { announceInstance, askRunningInstance, withdrawInstance } from './instance.ts'
import { startBrowserServer } from './server.ts'
import { showWindow, whyNot } from './show-window.ts'
import { settingsIn, usableFolder } from './usable-folder.ts'
import { createLog } from '../logging.ts'
import { removeOldMachines } from '../old-machines.ts'
import { speakerOf, usualSpeaker } from '../../commands/language.ts'
import { forkChannel } from '../../link/channel/fork-channel.ts'
import { forkDrive } from '../../link/drive/fork-drive.ts'
import { loadStaticFiles } from '../static-files.ts'
import {
  adminPolicies,
  findBrowsers,
  hasDisplay,
  historyFolder,
  logFolder,
  machineFolder,
  mustRunBrowserUnsandboxed,
  settingsFolder
} from '../../platform/index.ts'
import { withLanguage } from '../../policy/language.ts'
import { openSettings } from '../../services/settings-service.ts'
import { exitCodeOf, isUnknownOption, parseSideChoice, startWords } from '../../side-choice.ts'
import { processOutput } from '../../terminal.ts'
import { VERSION } from '../../version.ts'
import { LEAN, forkStarter } from '../../workers/fork.ts'

/**
 * The browser host: the application behind a loopback server, shown in Chromium's app mode, or, where there is no
 * display, announced with its address and a summary. Ends with the window, or with Ctrl-C.
 */

const output = processOutput()
/** Who speaks to the person at the terminal: in their language once that is known. */
let speak = speakerFor('en')
/** What a browser said stands under the line that names it. */
const tell = (words: Words, from: 'us' | 'browser' = 'us'): void => output.out(`${from === 'us' ? '' : '  '}${speak(words)}\n`)

/** No window although there is a display: told where it happened, and by the exit code when the program ends. */
const NO_WINDOW = 3
/** No browser that could show a window, and nothing but a window was asked for (`--window only`). */
const NO_BROWSER = 4
/** How long the ways to the other half may take to leave nothing behind, in milliseconds: a drive of a lost session hangs. */
const WAYS_END_MS = 1000
/** How long no window may be connected before the program ends with it: a reload takes less. In milliseconds. */
const RELOAD_MS = 3000
/** The same after the browser itself has ended: its connection ends in the same moment. */
const LAST_MS = 300
/** How long the program waits for its browser at the end, in milliseconds. */
const BROWSER_END_MS = 2000

async function main(): Promise<void> {
  speak = await usualSpeaker()
  const { values } = parseArgs({ options: { side: { type: 'string', default: 'auto' }, window: { type: 'string', default: 'auto' } } })
  const side = parseSideChoice(values.side)
  const log = createLog({ level: process.env['SIDECHECK_LOG'], folder: () => logFolder(process.env), err: output.err })
  const { folder, instead } = await usableFolder(() => machineFolder(process.env))
  if (instead !== undefined) {
    tell(say('shell.temporary', { reason: oneLine(instead) }))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  }
  const browsers = values.window !== 'none' && hasDisplay(process.env) ? findBrowsers(process.env) : []
  // Started where nobody reads what is printed: without a window the program ends, and its starter tells why.
  const isOnlyWindow = values.window === 'only'
  const unsandboxed = mustRunBrowserUnsandboxed()
  if (unsandboxed && browsers.length > 0) tell(say('start.unsandboxed'))
  const open = (browser: string, address: string): Promise<AppWindow> => openAppWindow({ browser, address, folder, unsandboxed })

  /** What a second start does: it opens the window of the copy that runs. */
  const openRunning = async (address: string): Promise<void> => {
    tell(say('start.running'))
    const [browser] = browsers
    if (browser === undefined && isOnlyWindow) {
      process.exitCode = NO_BROWSER
      return
    }
    const end = browser === undefined ? undefined : await (await open(browser, address)).ended
    if (end?.code === 0) return
    if (browser !== undefined && end !== undefined) {
      tell(say('start.no-window', { browser }))
      for (const words of whyNot(end)) tell(words, 'browser')
      process.exitCode = NO_WINDOW
    }
    tell(say('start.address', { address }))
  }

  const running = await askRunningInstance(folder, log)
  if (running !== undefined) return openRunning(running)
  if (browsers.length === 0 && isOnlyWindow) {
    process.exitCode = NO_BROWSER
    return
  }

  const files = await loadStaticFiles(fileURLToPath(new URL('../renderer', import.meta.url)))
  const startWorker = forkStarter((worker, text) => log(`${worker}: ${text.trimEnd()}`), undefined, LEAN)
  const settings = await openSettings(
    settingsIn(() => settingsFolder(process.env), folder, log),
    log
  )
  const { language } = withLanguage(settings.current, await adminPolicies())
  if (language !== 'system') speak = await speakerOf(language)
  const application = startApplication({
    version: VERSION,
    host: 'browser',
    side,
    settings,
    startWorker,
    startAudio: () => forkAudio(audioWorkerFile()),
    startChannel: () => forkChannel(),
    startDrive: () => forkDrive(),
    folder,
    historyFolder: settingsIn(() => historyFolder(process.env), join(folder, 'history'), log),
    log
  })
  const server = await startBrowserServer({ files, attach: (channel) => application.attach(channel), log })
  const instance = { port: server.port, secret: server.secret }

  let window: AppWindow | undefined
  let ending: Promise<void> | undefined
  const end = (): Promise<void> =>
    (ending ??= (async () => {
      window?.close()
      const left = application.close()
      // It writes to its profile until it is gone.
      await Promise.race([window?.ended, new Promise((resolve) => setTimeout(resolve, BROWSER_END_MS).unref())])
      await Promise.race([left, new Promise((resolve) => setTimeout(resolve, WAYS_END_MS).unref())])
      await withdrawInstance(folder, instance).catch((error: unknown) => log(String(error)))
      await server.close()
    })())
  const other = await announceInstance(folder, instance, log).catch((error: unknown) => {
    tell(say('start.copy', { reason: oneLine(String(error)) }))
    return undefined
  })
  if (other !== undefined) {
    await end()
    return openRunning(other)
  }
  const endAndReport = (): void => {
    end().catch((error: unknown) => {
      log(String(error))
      process.exitCode = 1
    })
  }
  // Nobody waits for it, and the first list comes before it.
  if (instead === undefined) application.first.then(() => removeOldMachines(folder, log)).catch((error: unknown) => log(String(error)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAndReport)

  if (browsers.length > 0) {
    process.exitCode = NO_WINDOW
    const { windows, address } = server
    const opened = await showWindow({
      browsers,
      open: async (browser) => {
        window = await open(browser, address())
        // Asked to end while the browser was being started.
        if (ending !== undefined) window.close()
        return window
      },
      windows,
      tell,
      address,
      isEnding: () => ending !== undefined
    })
    if (ending !== undefined) return ending
    if (windows.seen) process.exitCode = 0
    else void windows.came().then(() => (process.exitCode = 0))
    if (opened !== undefined) {
      tell(say('start.window'))
      // A browser that left the window to an older process of its own has ended by now: then the connection alone tells.
      const isElsewhere = (await Promise.race([opened.ended, Promise.resolve(undefined)])) !== undefined
      await opened.ended
      await windows.none(isElsewhere ? RELOAD_MS : LAST_MS)
      return end()
    }
    if (isOnlyWindow) return end()
  }
  tell(say('start.no-display', { address: server.address() }))
  const snapshot = await application.first
  tell('')
  // The words for it are most of the program; a window has its own.
  const { summaryLines } = await import('../../../core/report/console/summary.ts')
  for (const line of summaryLines(snapshot, speak)) tell(line)
  tell('')
  tell(say('start.end'))
}

main().catch((error: unknown) => {
  const why = speak(startWords(error))
  const reason = isUnknownOption(error) ? speak(items('sentences', [`${why}.`, say('start.takes')])) : why
  output.err(`${speak(say('start.failed', { reason }))}\n`)
  process.exit(exitCodeOf(error))
})
