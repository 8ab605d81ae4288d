import { app, dialog } from 'electron'
import type { MessageBoxOptions } from 'electron'
import { say } from '../../../core/words/index.ts'
import type { Speaker } from '../../../core/words/index.ts'
import type { Log } from '../logging.ts'
import type { MachineState } from './machine-state.ts'

/** So many crashes of the process that draws are its driver's fault. Chromium starts it again after each. */
const GRAPHICS_CRASHES = 2

export interface WatchOptions {
  log: Log
  speaker(): Speaker
  state: MachineState
}

/** Hears of what nobody else has caught, here and in Chromium's processes, and says it once; the log has every time. */
export function watchOver({ log, speaker, state }: WatchOptions): void {
  let told = false
  const fault = (error: unknown): void => {
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    if (told || !app.isReady()) return
    told = true
    void tellFault()
  }
  const show = async (options: MessageBoxOptions): Promise<number> => {
    try {
      return (await dialog.showMessageBox({ title: 'Sidecheck', defaultId: 0, cancelId: 0, noLink: true, ...options })).response
    } catch (failure) {
      log.error(String(failure))
      return 0
    }
  }
  const tellFault = async (): Promise<void> => {
    const speak = speaker()
    const message = speak(say('shell.fault'))
    const detail = speak(say('shell.fault.detail'))
    if ((await show({ type: 'error', message, detail, buttons: [speak(say('shell.go-on')), speak(say('shell.end'))] })) === 1) app.quit()
  }
  process.on('uncaughtException', fault)
  process.on('unhandledRejection', fault)
  let graphics = 0
  app.on('child-process-gone', (_event, { type, reason, exitCode, name, serviceName }) => {
    if (reason === 'clean-exit') return
    log(`a process of Chromium has ended: ${type} ${name ?? serviceName ?? ''}: ${reason}, ${exitCode}`)
    if (type !== 'GPU' || ++graphics !== GRAPHICS_CRASHES || state.current.rendering === 'software') return
    state.change({ rendering: 'software' })
    const speak = speaker()
    void show({
      type: 'warning',
      message: speak(say('shell.graphics')),
      detail: speak(say('shell.graphics.detail')),
      buttons: [speak(say('shell.ok'))]
    })
  })
}
