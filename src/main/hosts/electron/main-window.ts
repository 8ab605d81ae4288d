import { BrowserWindow, dialog, screen } from 'electron'
import { say } from '../../../core/words/index.ts'
import type { Speaker, Text } from '../../../core/words/index.ts'
import type { Log } from '../logging.ts'
import { APP_URL, windowOptions } from './decisions.ts'
import { failurePage } from './failure-page.ts'
import type { Failure } from './failure-page.ts'
import type { MachineState } from './machine-state.ts'
import { LEAST, placeOn } from './placement.ts'

/** How long a window may take to have something to show, and its page to be loaded, in milliseconds. It takes a second together. */
export interface WindowTimes {
  show: number
  load: number
  /** A page that crashes sooner after it was loaded may do so because of what it was given back. */
  early: number
}
export const WINDOW_TIMES: WindowTimes = { show: 5000, load: 30_000, early: 30_000 }

export interface MainWindowOptions {
  preload: string
  icon: string
  state: MachineState
  log: Log
  /** The words of the language that is spoken now. */
  speaker(): Speaker
  /** The colour under a page that has not been drawn yet. */
  background(): string
  /** Drops what the page had brought in: it seems to crash of it. */
  forget(): void
  /** Ends the program. */
  quit(): void
  times?: WindowTimes
}

/** Electron's code for a load that another one has taken the place of. */
const ERR_ABORTED = -3

/**
 * The one window. It is shown whatever becomes of its page: after a while without one, and with a page that says why where the
 * page cannot be loaded or its process ends.
 */
export class MainWindow {
  readonly #options: MainWindowOptions
  readonly #times: WindowTimes
  #window: BrowserWindow | undefined
  #loadLimit: NodeJS.Timeout | undefined
  #loadedAt = Number.NEGATIVE_INFINITY
  #failing = false
  #crashes = 0
  /** Its process is ended because a person wants it loaded again. */
  #ending = false
  #asking: AbortController | undefined

  constructor(options: MainWindowOptions) {
    this.#options = options
    this.#times = options.times ?? WINDOW_TIMES
  }

  /** The window where there is one. */
  get window(): BrowserWindow | undefined {
    return this.#window
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window === undefined) {
      this.#open()
      this.load()
      return
    }
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.show()
    this.#window.focus()
  }

  /** Loads the page, anew where there is one. */
  load(): void {
    const window = this.#window
    if (window === undefined) return this.show()
    this.#failing = false
    window.loadURL(APP_URL).catch((error: unknown) => this.#options.log(`the window could not be loaded: ${String(error)}`))
  }

  /** Shows why there is no page, in a window that is opened for it where there is none. */
  fail(failure: Failure): void {
    if (this.#window === undefined) this.#open()
    const window = this.#window
    if (window === undefined) return
    const { log, speaker } = this.#options
    log.error(`the window shows why it has no page: ${failure.what.id}${failure.reason === undefined ? '' : `: ${failure.reason}`}`)
    this.#failing = true
    clearTimeout(this.#loadLimit)
    if (!window.isVisible()) window.show()
    window
      .loadURL(failurePage(speaker(), { logFolder: log.folder, ...failure }))
      .catch((error: unknown) => log.error(`not even that page could be loaded: ${String(error)}`))
  }

  /** The page does not answer: asks the person what to do. Chromium tells it where an input waits, the channel without one. */
  hangs(): void {
    if (this.#window !== undefined && !this.#failing) void this.#askWhetherToWait(this.#window)
  }

  /** It does again: then nothing is to be decided. */
  answers(): void {
    this.#asking?.abort()
  }

  #open(): void {
    const { preload, icon, state, log, background } = this.#options
    const place = placeOn(
      // The first one is where a window without a place comes up.
      [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea),
      state.current.bounds
    )
    const window = new BrowserWindow({
      ...windowOptions(preload),
      ...place,
      minWidth: Math.min(LEAST.width, place.width),
      minHeight: Math.min(LEAST.height, place.height),
      backgroundColor: background(),
      icon
    })
    this.#window = window
    if (state.current.maximized) window.maximize()
    const showLimit = setTimeout(() => {
      log(`the window had nothing to show within ${this.#times.show} ms, and is shown as it is`)
      window.show()
    }, this.#times.show)
    window.once('ready-to-show', () => {
      clearTimeout(showLimit)
      window.show()
    })
    const keepPlace = (): void => state.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
    window.on('close', keepPlace)
    // Where a person signs out of Windows, nothing is closed first.
    window.on('session-end', keepPlace)
    window.once('closed', () => {
      clearTimeout(showLimit)
      clearTimeout(this.#loadLimit)
      this.#asking?.abort()
      this.#window = undefined
    })
    window.on('unresponsive', () => this.hangs())
    window.on('responsive', () => this.answers())
    const { webContents } = window
    webContents.on('did-start-navigation', (_event, url, inPlace, isMainFrame) => {
      if (!isMainFrame || inPlace || !url.startsWith(APP_URL)) return
      this.#failing = false
      clearTimeout(this.#loadLimit)
      const seconds = this.#times.load / 1000
      this.#loadLimit = setTimeout(() => this.fail({ what: say('shell.failed.slow', { seconds }), reload: true }), this.#times.load)
    })
    webContents.on('did-finish-load', () => {
      if (this.#failing) return
      clearTimeout(this.#loadLimit)
      this.#loadedAt = performance.now()
      webContents.setZoomLevel(state.current.zoom)
      log.info('the window is loaded')
    })
    webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
      if (!isMainFrame || code === ERR_ABORTED || this.#failing) return
      this.fail({ what: say('shell.failed.load'), reason: `${description || 'error'} (${code}) ${url.slice(0, 200)}`, reload: true })
    })
    webContents.on('render-process-gone', (_event, { reason, exitCode }) => this.#gone(reason, exitCode))
  }

  /** The process of the page has ended. What a person brought in is kept by the program, unless the page seems to end of that. */
  #gone(reason: string, exitCode: number): void {
    const { log, forget } = this.#options
    if (reason === 'clean-exit') return
    log.error(`the process of the window has ended: ${reason}, ${exitCode}`)
    if (this.#ending) {
      this.#ending = false
      return this.load()
    }
    if (this.#failing) return void this.#askWhetherToEnd()
    const isEarly = performance.now() - this.#loadedAt < this.#times.early && this.#crashes > 0
    this.#crashes += 1
    if (isEarly) forget()
    const what: Text = say(reason === 'oom' ? 'shell.failed.memory' : 'shell.failed.crashed')
    this.fail({
      what,
      reason: `${reason} (${exitCode})`,
      todo: say(isEarly ? 'shell.failed.dropped' : 'shell.failed.kept'),
      reload: true
    })
  }

  async #askWhetherToWait(window: BrowserWindow): Promise<void> {
    if (this.#asking !== undefined || window.isDestroyed()) return
    const { log, speaker } = this.#options
    const speak = speaker()
    log('the window does not answer')
    const asking = new AbortController()
    this.#asking = asking
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'Sidecheck',
        message: speak(say('shell.hangs')),
        detail: speak(say('shell.hangs.detail')),
        buttons: [speak(say('shell.hangs.wait')), speak(say('shell.failed.reload'))],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: asking.signal
      })
      // It answers again, or is gone: then nothing is to be done, whatever the dialog's end says.
      if (asking.signal.aborted || response !== 1) return
      log('the window is loaded again, because a person wants it')
      this.#ending = true
      window.webContents.forcefullyCrashRenderer()
    } catch (error) {
      log.error(String(error))
    } finally {
      this.#asking = undefined
    }
  }

  /** Not even the page that says why lives: only the system's own dialog is left. */
  async #askWhetherToEnd(): Promise<void> {
    const { log, speaker, quit } = this.#options
    const speak = speaker()
    try {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        title: 'Sidecheck',
        message: speak(say('shell.failed.crashed')),
        ...(log.folder === undefined ? {} : { detail: speak(say('shell.failed.log', { folder: log.folder })) }),
        buttons: [speak(say('shell.failed.reload')), speak(say('shell.end'))],
        defaultId: 0,
        cancelId: 1,
        noLink: true
      })
      if (response === 0) this.load()
      else quit()
    } catch (error) {
      log.error(String(error))
      quit()
    }
  }
}
