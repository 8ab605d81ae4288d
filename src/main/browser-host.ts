import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { summaryLines } from '../core/report/console/summary.ts'
import { audioWorkerFile, forkAudio } from './audio/program/fork-audio.ts'
import { startApplication } from './hosts/application.ts'
import { openAppWindow, profileFolder } from './hosts/browser/app-window.ts'
import type { AppWindow } from './hosts/browser/app-window.ts'
import { announceInstance, askRunningInstance, withdrawInstance } from './hosts/browser/instance.ts'
import { startBrowserServer } from './hosts/browser/server.ts'
import { createLog } from './hosts/logging.ts'
import { loadStaticFiles } from './hosts/static-files.ts'
import { dataFolder, findBrowser, hasDisplay, mustRunBrowserUnsandboxed, settingsFolder } from './platform/index.ts'
import { openSettings } from './services/settings-service.ts'
import { parseSideChoice } from './side-choice.ts'
import { processOutput } from './terminal.ts'
import { VERSION } from './version.ts'
import { forkStarter } from './workers/fork.ts'

/**
 * The browser host: the application behind a loopback server, shown in Chromium's app mode, or, where there is no
 * display, announced with its address and a summary. Ends with the window, or with Ctrl-C.
 */

const output = processOutput()
const say = (line: string): void => output.out(`${line}\n`)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { side: { type: 'string', default: 'auto' }, window: { type: 'string', default: 'auto' } } })
  const side = parseSideChoice(values.side)
  const log = createLog(process.env['SIDECHECK_LOG'])
  const folder = dataFolder(process.env)
  const browser = values.window !== 'none' && hasDisplay(process.env) ? findBrowser(process.env) : undefined
  const open = (address: string): AppWindow | undefined => {
    if (browser === undefined) return undefined
    return openAppWindow(browser, address, profileFolder(folder), mustRunBrowserUnsandboxed())
  }

  const running = await askRunningInstance(folder, log)
  if (running !== undefined) {
    say('Sidecheck is already running.')
    const window = open(running)
    if (window === undefined) say(`Open this address in a browser on this machine: ${running}`)
    else await window.closed
    return
  }

  const files = await loadStaticFiles(fileURLToPath(new URL('../renderer', import.meta.url)))
  const startWorker = forkStarter((worker, text) => log(`${worker}: ${text.trimEnd()}`))
  const settings = await openSettings(settingsFolder(process.env), log)
  const application = startApplication({
    version: VERSION,
    host: 'browser',
    side,
    settings,
    startWorker,
    startAudio: () => forkAudio(audioWorkerFile()),
    log
  })
  const server = await startBrowserServer({ files, attach: (channel) => application.attach(channel), log })
  const instance = { port: server.port, secret: server.secret }
  await announceInstance(folder, instance)

  let window: AppWindow | undefined
  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    window?.close()
    application.close()
    await withdrawInstance(folder, instance)
    await server.close()
  }
  const endAndReport = (): void => {
    end().catch((error: unknown) => {
      log(String(error))
      process.exitCode = 1
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endAndReport)

  window = open(server.address())
  if (window === undefined) {
    say(`Sidecheck is running. Open this address in a browser on this machine: ${server.address()}`)
    const snapshot = await application.first
    say('')
    for (const line of summaryLines(snapshot)) say(line)
    say('')
    say('Press Ctrl-C to end Sidecheck.')
  } else {
    say('Sidecheck is running in its own window. Close the window or press Ctrl-C to end it.')
    await window.closed
    await end()
  }
}

main().catch((error: unknown) => {
  output.err(`Sidecheck could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
