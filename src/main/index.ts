import { fileURLToPath } from 'node:url'
import { BrowserWindow, MessageChannelMain, app, ipcMain, protocol, session, shell, systemPreferences, utilityProcess } from 'electron'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../shared/electron-protocol.ts'
import { startApplication } from './hosts/application.ts'
import type { Application } from './hosts/application.ts'
import { portChannel } from './hosts/electron/channel.ts'
import {
  APP_SCHEME,
  APP_URL,
  isOwnPage,
  mayConnect,
  mayNavigate,
  mayOpenOutside,
  mayOpenWindow,
  mayUsePermission,
  windowOptions
} from './hosts/electron/decisions.ts'
import { utilityAudio, utilityStarter } from './hosts/electron/utility-worker.ts'
import type { ForkUtility } from './hosts/electron/utility-worker.ts'
import { createLog } from './hosts/logging.ts'
import { loadStaticFiles, securityHeaders } from './hosts/static-files.ts'
import { logFolder, settingsFolder } from './platform/index.ts'
import { openSettings } from './services/settings-service.ts'
import { parseSideChoice } from './side-choice.ts'
import { processOutput } from './terminal.ts'
import { VERSION } from './version.ts'

/** The desktop app: what only Electron does. What is allowed is decided in hosts/electron/decisions.ts. */

const output = processOutput()
const log = createLog({ level: process.env['SIDECHECK_LOG'], folder: () => logFolder(process.env), err: output.err })
const fileHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])

let application: Application | undefined
let window: BrowserWindow | undefined

function openWindow(): void {
  const opened = new BrowserWindow(windowOptions(fileHere('../preload/index.cjs')))
  window = opened
  opened.once('ready-to-show', () => opened.show())
  opened.once('closed', () => {
    window = undefined
  })
  opened.loadURL(APP_URL).catch((error: unknown) => log(`the window could not be loaded: ${String(error)}`))
}

async function serveFiles(): Promise<void> {
  const files = await loadStaticFiles(fileHere('../renderer'))
  const headers = securityHeaders()
  protocol.handle(APP_SCHEME, (request) => {
    const file = isOwnPage(request.url) ? files.get(new URL(request.url).pathname) : undefined
    if (file === undefined) return new Response('No such file', { status: 404, headers })
    return new Response(new Uint8Array(file.body), { headers: { ...headers, 'Content-Type': file.type } })
  })
}

function denyByDefault(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(mayUsePermission(permission, details.requestingUrl))
  )
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayUsePermission(permission, origin))
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
    started.attach(portChannel(port1))
    event.sender.postMessage(PORT_CHANNEL, null, [port2])
  })
}

async function main(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => {
    if (window === undefined) openWindow()
    else {
      if (window.isMinimized()) window.restore()
      window.focus()
    }
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => application?.close())
  await app.whenReady()
  denyByDefault()
  await serveFiles()
  const side = parseSideChoice(app.commandLine.getSwitchValue('side') || 'auto')
  const fork: ForkUtility = (file, args, options) => utilityProcess.fork(file, args, options)
  application = startApplication({
    version: VERSION,
    host: 'electron',
    side,
    settings: await openSettings(settingsFolder(process.env), log),
    startWorker: utilityStarter(fork, fileHere('./worker.js'), (worker, text) => log(`${worker}: ${text.trimEnd()}`)),
    startAudio: () => utilityAudio(fork, fileHere('./audio-worker.js')),
    // Only macOS asks the person once for each program; elsewhere the function does not exist.
    ...(typeof systemPreferences.askForMediaAccess === 'function'
      ? { mayRecord: () => systemPreferences.askForMediaAccess('microphone') }
      : {}),
    log
  })
  acceptConnections(application)
  openWindow()
}

main().catch((error: unknown) => {
  output.err(`Sidecheck could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  app.exit(1)
})
