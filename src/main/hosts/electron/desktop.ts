import { homedir, userInfo } from 'node:os'
import { basename, dirname } from 'node:path'
import { BrowserWindow, Menu, app, clipboard, dialog, shell } from 'electron'
import { say } from '../../../core/words/index.ts'
import type { Speaker, Text } from '../../../core/words/index.ts'
import type { Snapshot } from '../../../core/snapshot/schema.ts'
import type { Command } from '../../../shared/contract.ts'
import { makeFolder } from '../../make-folder.ts'
import { menuStyle } from '../../platform/index.ts'
import type { Log } from '../logging.ts'
import { diagnosticsText, versionLines } from './diagnostics.ts'
import { saveDownloads, saveFolder } from './downloads.ts'
import type { MachineState } from './machine-state.ts'
import type { MainWindow } from './main-window.ts'
import { menuTemplate } from './menu.ts'
import { createOpenedFiles } from './opened-files.ts'
import type { OpenedFiles } from './opened-files.ts'
import type { Saves } from './saves.ts'

export interface DesktopOptions {
  version: string
  window: MainWindow
  state: MachineState
  log: Log
  /** A folder of the program's own. */
  folder: string
  saves: Saves
  /** Whether developer tools are in the menu. */
  debug: boolean
  speaker(): Speaker
  snapshot(): Snapshot | null
  command(command: Command): void
  opened(): void
}

/** What a person expects of a program on their desktop: menu, dialogs, files that open with it, and what helps who helps them. */
export interface DesktopHabits {
  readonly files: OpenedFiles
  /** Draws the menu anew, in the language that is spoken now. */
  drawMenu(): void
  /** Lets a person choose a folder; undefined where they choose none. */
  chooseFolder(): Promise<string | undefined>
}

const ZOOM_STEP = 0.5
const MAX_ZOOM = 4
/** Of the log, what a helper reads. */
const TAIL_BYTES = 32 * 1024
/** The kinds of files that the window reads. */
const READABLE = ['sidecheck', 'json', 'txt', 'log', 'rdp', 'reg', 'pol']

/** Sets up everything that needs Electron to be ready. */
export function desktopHabits(options: DesktopOptions): DesktopHabits {
  const { window, state, log, speaker } = options
  const told = (error: unknown): void => log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const tell = async (message: Text, detail?: Text, kind: 'info' | 'error' = 'info'): Promise<void> => {
    const speak = speaker()
    await dialog.showMessageBox({
      type: kind,
      title: 'Sidecheck',
      message: speak(message),
      ...(detail === undefined ? {} : { detail: speak(detail) }),
      buttons: [speak(say('shell.ok'))]
    })
  }
  const files = createOpenedFiles(options.opened, (path, error) => {
    const reason = error instanceof Error ? error.message : String(error)
    log(`a file could not be opened: ${reason}`)
    tell(say('shell.open.failed', { name: basename(path) }), say('shell.failed.reason', { reason }), 'error').catch(told)
  })
  const owned = <T>(alone: () => T, above: (owner: BrowserWindow) => T): T => (window.window === undefined ? alone() : above(window.window))
  const open = async (): Promise<void> => {
    const speak = speaker()
    const asked = {
      title: speak(say('shell.open.title')),
      defaultPath: saveFolder(state),
      properties: ['openFile' as const],
      filters: [
        { name: speak(say('shell.open.files')), extensions: READABLE },
        { name: speak(say('shell.open.all')), extensions: ['*'] }
      ]
    }
    const { filePaths } = await owned(
      () => dialog.showOpenDialog(asked),
      (owner) => dialog.showOpenDialog(owner, asked)
    )
    const [path] = filePaths
    if (path === undefined) return
    state.change({ saveFolder: dirname(path) })
    await files.add([path])
  }
  const zoom = (by: 'in' | 'out' | 'reset'): void => {
    const { zoom: level } = state.current
    const next = by === 'reset' ? 0 : Math.min(Math.max(level + (by === 'in' ? ZOOM_STEP : -ZOOM_STEP), -MAX_ZOOM), MAX_ZOOM)
    state.change({ zoom: next })
    window.window?.webContents.setZoomLevel(next)
  }
  const about = async (): Promise<void> => {
    const speak = speaker()
    const lines = versionLines(options.version)
    const { response } = await dialog.showMessageBox({
      type: 'info',
      title: speak(say('shell.menu.about')),
      message: lines[0] ?? '',
      detail: lines.slice(1).join('\n'),
      buttons: [speak(say('shell.ok')), speak(say('shell.menu.diagnostics')), speak(say('shell.menu.log-folder'))],
      defaultId: 0,
      cancelId: 0,
      noLink: true
    })
    if (response === 1) await copyDiagnostics()
    if (response === 2) await openLogFolder()
  }
  const copyDiagnostics = async (): Promise<void> => {
    const gpu = app.getGPUFeatureStatus()
    clipboard.writeText(
      diagnosticsText({
        program: options.version,
        facts: [`drawing: ${state.current.rendering}, ${gpu.gpu_compositing}`, `language: ${speaker().language}`],
        tail: log.tail(TAIL_BYTES),
        snapshot: options.snapshot(),
        user: { name: userInfo().username, home: homedir() }
      })
    )
    await tell(say('shell.about.copied'))
  }
  const openLogFolder = async (): Promise<void> => {
    const problem = log.folder === undefined ? '-' : await openFolder(log.folder)
    if (problem !== '') await tell(say('shell.about.no-log', { reason: problem }), undefined, 'error')
  }
  const drawMenu = (): void => {
    const template = menuTemplate({
      speaker: speaker(),
      software: state.current.rendering === 'software',
      debug: options.debug,
      style: menuStyle(),
      actions: {
        command: options.command,
        open: () => void open().catch(told),
        zoom,
        reload: () => window.load(),
        setSoftware: (on) => {
          state.change({ rendering: on ? 'software' : 'hardware' })
          tell(say(on ? 'shell.software.on' : 'shell.software.off')).catch(told)
        },
        openLogFolder: () => void openLogFolder().catch(told),
        copyDiagnostics: () => void copyDiagnostics().catch(told),
        about: () => void about().catch(told)
      }
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  saveDownloads({ window: () => window.window, speaker, state, folder: options.folder, saves: options.saves, log })
  app.on('web-contents-created', (_event, contents) => contents.on('zoom-changed', (_wheel, direction) => zoom(direction)))
  drawMenu()
  return {
    files,
    drawMenu,
    async chooseFolder() {
      const asked = {
        title: speaker()(say('shell.choose-folder')),
        defaultPath: saveFolder(state),
        properties: ['openDirectory' as const, 'createDirectory' as const]
      }
      const { filePaths } = await owned(
        () => dialog.showOpenDialog(asked),
        (owner) => dialog.showOpenDialog(owner, asked)
      )
      return filePaths[0]
    }
  }
}

/** Shows a folder in the system's own program for files; answers with why it could not, '' where it could. */
async function openFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder, 0o700)
    return await shell.openPath(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
