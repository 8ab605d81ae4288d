import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannelMain, app, ipcMain, nativeTheme, protocol, session, shell, systemPreferences, utilityProcess } from 'electron'
import { say } from '../core/words/index.ts'
import type { Speaker } from '../core/words/index.ts'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../shared/electron-protocol.ts'
import { startApplication } from './hosts/application.ts'
import type { Application } from './hosts/application.ts'
import { portChannel } from './hosts/electron/channel.ts'
import {
  APP_SCHEME,
  isOwnPage,
  mayConnect,
  mayNavigate,
  mayOpenOutside,
  mayOpenWindow,
  mayUsePermission
} from './hosts/electron/decisions.ts'
import { desktopHabits } from './hosts/electron/desktop.ts'
import type { DesktopHabits } from './hosts/electron/desktop.ts'
import { openMachineState } from './hosts/electron/machine-state.ts'
import { MainWindow } from './hosts/electron/main-window.ts'
import { filesIn } from './hosts/electron/opened-files.ts'
import { loadChoice, speakerOfChoice } from './hosts/electron/spoken.ts'
import { createSaves } from './hosts/electron/saves.ts'
import { SOFTWARE_SWITCH, drawsInSoftware, ownFolder } from './hosts/electron/start-up.ts'
import { utilityAudio, utilityChannel, utilityDrive, utilityStarter } from './hosts/electron/utility-worker.ts'
import type { ForkUtility } from './hosts/electron/utility-worker.ts'
import { watchOver } from './hosts/electron/watch-over.ts'
import { createLog } from './hosts/logging.ts'
import { removeOldMachines } from './hosts/old-machines.ts'
import { loadStaticFiles, securityHeaders } from './hosts/static-files.ts'
import { adminPolicies, historyFolder, logFolder, settingsFolder } from './platform/index.ts'
import { withLanguage } from './policy/language.ts'
import { openSettings } from './services/settings-service.ts'
import type { LanguageChoice, Settings } from '../shared/settings.ts'
import type { SettingsService } from './services/settings-service.ts'
import { exitCodeOf, sideIn, startWords } from './side-choice.ts'
import { processOutput } from './terminal.ts'
import { VERSION } from './version.ts'

/** The desktop app: what only Electron does. What is allowed is decided in hosts/electron/decisions.ts. */

const output = processOutput()
const log = createLog({ level: process.env['SIDECHECK_LOG'], folder: () => logFolder(process.env), err: output.err })
const fileHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// What Electron must know before it is ready: it does not wait for anything that is asked of the system here.
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
const own = ownFolder(process.env)
// Settings follow the user from machine to machine; the lock, caches and what else Chromium keeps must not.
app.setPath('userData', own.folder)
const state = openMachineState(own.folder, log)
if (drawsInSoftware(state.current.rendering, app.commandLine.hasSwitch(SOFTWARE_SWITCH), process.env)) {
  log.info('the window is drawn without the graphics card')
  app.disableHardwareAcceleration()
}

/** How long the ways to the other half may take to leave nothing behind, in milliseconds. */
const WAYS_END_MS = 1000

let application: Application | undefined
const saves = createSaves()
let habits: DesktopHabits | undefined
/** The language that holds: a person's choice, or a policy's. */
let language: LanguageChoice = 'system'
const speaker = (): Speaker => speakerOfChoice(language, app.getLocale())
/** Developer tools are for whoever asks for them. */
const DEBUG_SWITCH = 'debug-window'
const DARK = '#141415'
const LIGHT = '#f4f4f5'
const window = new MainWindow({
  preload: fileHere('../preload/index.cjs'),
  icon: fileHere('./icon.png'),
  state,
  log,
  speaker,
  background: () => (nativeTheme.shouldUseDarkColors ? DARK : LIGHT),
  forget: () => application?.forget(),
  quit: () => app.quit()
})
watchOver({ log, speaker, state })

async function serveFiles(): Promise<void> {
  const files = await loadStaticFiles(fileHere('../renderer'))
  const headers = securityHeaders()
  protocol.handle(APP_SCHEME, (request) => {
    const file = isOwnPage(request.url) ? files.get(new URL(request.url).pathname) : undefined
    if (file === undefined) return new Response('No such file', { status: 404, headers })
    return new Response(new Uint8Array(file.body), { headers: { ...headers, 'Content-Type': file.type } })
  })
}

const watches = (): boolean => application?.watchesClipboard === true

function denyByDefault(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUsePermission(permission, details.requestingUrl, watches()))
  )
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayUsePermission(permission, origin, watches()))
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!mayNavigate(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      if (mayOpenOutside(url)) shell.openExternal(url).catch((error: unknown) => log(`a link could not be opened: ${String(error)}`))
      return { action: mayOpenWindow() ? 'allow' : 'deny' }
    })
  })
}

function acceptConnections(started: Application): void {
  ipcMain.on(CONNECT_CHANNEL, (event) => {
    const frame = event.senderFrame
    if (!mayConnect(frame === null ? null : { url: frame.url, isTopFrame: frame.parent === null })) {
      log('a connection was refused')
      // Whoever asked would wait for ever. That it is not given anything is all that it learns.
      frame?.send(REFUSED_CHANNEL)
      return
    }
    const { port1, port2 } = new MessageChannelMain()
    started.attach(portChannel(port1, { silent: () => window.hangs(), heard: () => window.answers() }))
    event.sender.postMessage(PORT_CHANNEL, null, [port2])
  })
}

/** Menus, dialogs and what the system draws of the window follow what a person chose for the page, or a policy for them. */
async function followSettings(from: SettingsService): Promise<void> {
  const follow = async (next: Settings): Promise<void> => {
    nativeTheme.themeSource = next.theme
    language = withLanguage(next, await adminPolicies()).language
    await loadChoice(language, app.getLocale())
    habits?.drawMenu()
  }
  from.listen((next) => void follow(next).catch((error: unknown) => log(String(error))))
  await follow(from.current)
}

/** Files that were opened before there was anybody to read them: macOS tells of them even before it is ready. */
const early: string[] = filesIn(process.argv.slice(1), process.cwd())
const openFiles = (paths: readonly string[]): void => {
  if (habits === undefined) early.push(...paths)
  else void habits.files.add(paths)
}

/** Whether a second start may bring the window to the front: before, it would open one without a page. */
let isReady = false

async function main(): Promise<void> {
  await loadChoice(language, app.getLocale())
  if (!app.requestSingleInstanceLock()) {
    output.err(`${speaker()(say('shell.running'))}\n`)
    log.info('another copy runs, and is shown')
    app.quit()
    return
  }
  log.info(`Sidecheck ${VERSION} starts in Electron ${process.versions['electron'] ?? ''}`)
  if (own.instead !== undefined) {
    output.err(`${speaker()(say('shell.temporary', { reason: own.instead }))}\n`)
    log(`files of its own are in ${own.folder}: ${own.instead}`)
    process.on('exit', () => rmSync(own.folder, { recursive: true, force: true }))
  }
  app.on('second-instance', (_event, args, folder) => {
    openFiles(filesIn(args.slice(1), folder))
    if (isReady) window.show()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles([path])
    if (isReady) window.show()
  })
  app.on('window-all-closed', () => app.quit())
  let left = false
  app.on('will-quit', (event) => {
    if (left || application === undefined) return
    // The ways to the other half remove what they wrote; a drive of a lost session may hang.
    event.preventDefault()
    left = true
    // Electron is quitting still until this event is over, and hears no second wish before: where nothing has to be waited for, the
    // promise is kept within the event.
    const again = (): void => void setImmediate(() => app.quit())
    void Promise.race([application.close(), new Promise((resolve) => setTimeout(resolve, WAYS_END_MS))]).finally(again)
  })
  await app.whenReady()
  const settings = await openSettings(settingsFolder(process.env), log)
  await followSettings(settings)
  denyByDefault()
  await serveFiles()
  const side = sideIn(process.argv.slice(1))
  const fork: ForkUtility = (file, args, options) => utilityProcess.fork(file, args, options)
  application = startApplication({
    version: VERSION,
    host: 'electron',
    side,
    settings,
    startWorker: utilityStarter(fork, fileHere('./worker.js'), (worker, text) => log(`${worker}: ${text.trimEnd()}`)),
    startAudio: () => utilityAudio(fork, fileHere('./audio-worker.js')),
    startChannel: () => utilityChannel(fork, fileHere('./channel-worker.js')),
    startDrive: () => utilityDrive(fork, fileHere('./drive-worker.js')),
    folder: own.folder,
    historyFolder: historyFolder(process.env),
    // Only macOS asks the person once for each program; elsewhere the function does not exist.
    ...(typeof systemPreferences.askForMediaAccess === 'function'
      ? { mayRecord: () => systemPreferences.askForMediaAccess('microphone') }
      : {}),
    chooseFolder: () => habits?.chooseFolder() ?? Promise.resolve(undefined),
    desktop: {
      get page() {
        return state.current.page
      },
      went: (page) => state.change({ page }),
      take: () => habits?.files.take() ?? null,
      outcomeOf: (url) => saves.outcomeOf(url)
    },
    log
  })
  const { snapshots, tell, first } = application
  // Nobody waits for it, and the first list comes before it.
  if (own.instead === undefined) first.then(() => removeOldMachines(own.folder, log)).catch((error: unknown) => log(String(error)))
  habits = desktopHabits({
    version: VERSION,
    window,
    state,
    log,
    folder: own.folder,
    saves,
    debug: app.commandLine.hasSwitch(DEBUG_SWITCH),
    speaker,
    snapshot: () => snapshots.latest,
    command: (command) => tell('app.command', { command }),
    opened: () => tell('app.opened', {})
  })
  acceptConnections(application)
  openFiles(early.splice(0))
  isReady = true
  window.show()
}

main().catch((error: unknown) => {
  const reason = speaker()(startWords(error))
  log.error(error instanceof Error ? (error.stack ?? reason) : reason)
  output.err(`${speaker()(say('start.failed', { reason }))}\n`)
  // Whoever started it by an icon sees no standard error.
  app.removeAllListeners('window-all-closed')
  const code = exitCodeOf(error)
  app.on('window-all-closed', () => app.exit(code))
  try {
    window.fail({ what: say('shell.failed.start'), reason, todo: say('shell.failed.close'), reload: false })
  } catch (fault) {
    log.error(String(fault))
    app.exit(code)
  }
})
