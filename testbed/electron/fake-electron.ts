import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'

/**
 * Stands in for the `electron` module where its binary cannot run. It knows exactly what the shell uses and throws on
 * everything else, so that a call that is misspelt or new fails the tests instead of passing unseen.
 */

type Listener = (...args: never[]) => unknown

/** Makes access to anything that is not there an error. */
function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      // Awaiting or printing an object asks for these on anything.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in object) return Reflect.get(object, key, receiver)
      throw new Error(`fake electron: ${name}.${key} is not known`)
    }
  })
}

export interface FakeFrame {
  url: string
  parent: FakeFrame | null
}

export interface FakeWebContents extends EventEmitter {
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void
  postMessage(channel: string, message: unknown, ports: MessagePort[]): void
}

export interface FakeWindow {
  options: Record<string, unknown>
  url: string | undefined
  shown: boolean
  emit(event: string): void
  /** Events of its page. */
  contents: EventEmitter & { zoom: number }
}

/** A dialog of the system, with what it says and its buttons. */
export interface FakeDialog {
  message: string
  buttons: string[]
}

export interface FakeElectron {
  module: Record<string, unknown>
  /** What the shell did and what tests may trigger. */
  state: {
    schemes: { scheme: string; privileges: Record<string, boolean> }[]
    windows: FakeWindow[]
    protocolHandlers: Map<string, (request: { url: string }) => Response>
    permissionRequest: Listener | undefined
    permissionCheck: Listener | undefined
    opened: string[]
    posted: { channel: string; ports: MessagePort[] }[]
    /** Messages to frames that asked for a connection. */
    sent: string[]
    forks: { file: string; args: string[]; serviceName: string; pid: number | undefined }[]
    quits: number
    exits: number[]
    newContents(): FakeWebContents & { openHandler: ((details: { url: string }) => { action: string }) | undefined }
    connect(frame: FakeFrame | null): void
    emitApp(event: string, ...args: unknown[]): void
    paths: Record<string, string>
    software: boolean
    /** The titles of the menu. */
    menu: string[]
    dialogs: FakeDialog[]
    /** The button that the next dialogs are closed with. */
    press: number
  }
}

export interface FakeOptions {
  hasLock: boolean
  switches?: Record<string, string>
  /** When Electron is ready; at once where it is left out. */
  ready?: Promise<void>
}

const workerFile = fileURLToPath(new URL('../workers/scripted-worker.mjs', import.meta.url))

export function createFakeElectron(options: FakeOptions): FakeElectron {
  let isQuitting = false
  const appEvents = new EventEmitter()
  const ipcEvents = new EventEmitter()

  const state: FakeElectron['state'] = {
    schemes: [],
    windows: [],
    protocolHandlers: new Map(),
    permissionRequest: undefined,
    permissionCheck: undefined,
    opened: [],
    posted: [],
    sent: [],
    forks: [],
    quits: 0,
    exits: [],
    newContents: () => {
      const contents = Object.assign(new EventEmitter(), {
        openHandler: undefined as ((details: { url: string }) => { action: string }) | undefined,
        setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
          contents.openHandler = handler
        },
        postMessage(channel: string, _message: unknown, ports: MessagePort[]) {
          state.posted.push({ channel, ports })
        }
      })
      appEvents.emit('web-contents-created', {}, contents)
      return contents
    },
    connect: (frame) => {
      const senderFrame =
        frame === null ? null : strict('WebFrameMain', { ...frame, send: (channel: string) => void state.sent.push(channel) })
      ipcEvents.emit('sidecheck-connect', { senderFrame, sender: state.newContents() })
    },
    emitApp: (event, ...args) => {
      // As Electron does: while it is quitting it hears no second wish to, and what promises begin with is still within the event.
      if (event === 'will-quit') {
        isQuitting = true
        setImmediate(() => (isQuitting = false))
      }
      appEvents.emit(event, ...(args.length > 0 ? args : [{ preventDefault: () => undefined }]))
    },
    paths: {},
    software: false,
    menu: [],
    dialogs: [],
    press: 0
  }

  class BrowserWindow extends EventEmitter {
    // Not private fields: the strict proxy stands between the shell and this object.
    readonly entry: FakeWindow
    readonly webContents
    constructor(windowOptions: Record<string, unknown>) {
      super()
      const contents = Object.assign(new EventEmitter(), { zoom: 0 })
      this.entry = { options: windowOptions, url: undefined, shown: false, emit: (event) => void this.emit(event), contents }
      this.webContents = strict('WebContents', {
        on: (event: string, listener: Listener) => contents.on(event, listener as () => void),
        setZoomLevel: (level: number) => void (contents.zoom = level),
        forcefullyCrashRenderer: () => void contents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
      })
      state.windows.push(this.entry)
      return strict('BrowserWindow', this)
    }
    async loadURL(url: string): Promise<void> {
      this.entry.url = url
    }
    show(): void {
      this.entry.shown = true
    }
    isVisible(): boolean {
      return this.entry.shown
    }
    isDestroyed(): boolean {
      return false
    }
    isMinimized(): boolean {
      return false
    }
    isMaximized(): boolean {
      return false
    }
    getNormalBounds(): object {
      return { x: 10, y: 20, width: 800, height: 600 }
    }
    restore(): void {}
    focus(): void {
      this.entry.shown = true
    }
  }

  class MessageChannelMain {
    readonly port1
    readonly port2
    constructor() {
      const { port1, port2 } = new MessageChannel()
      this.port1 = strict('MessagePortMain', {
        postMessage: (message: unknown) => port1.postMessage(message),
        on: (event: string, listener: (event: { data: unknown }) => void) =>
          event === 'message'
            ? port1.on('message', (data: unknown) => listener({ data }))
            : port1.on('close', () => listener({ data: undefined })),
        start: () => port1.start(),
        close: () => port1.close()
      })
      this.port2 = port2
    }
  }

  const module: FakeElectron['module'] = {
    app: strict('app', {
      requestSingleInstanceLock: () => options.hasLock,
      whenReady: () => options.ready ?? Promise.resolve(),
      isReady: () => true,
      getLocale: () => 'en-US',
      setPath: (name: string, path: string) => void (state.paths[name] = path),
      disableHardwareAcceleration: () => void (state.software = true),
      on: (event: string, listener: Listener) => appEvents.on(event, listener as () => void),
      removeAllListeners: (event: string) => appEvents.removeAllListeners(event),
      quit: () => {
        if (!isQuitting) state.quits += 1
      },
      exit: (code: number) => void state.exits.push(code),
      commandLine: strict('app.commandLine', {
        getSwitchValue: (name: string) => options.switches?.[name] ?? '',
        hasSwitch: (name: string) => options.switches?.[name] !== undefined
      })
    }),
    dialog: strict('dialog', {
      showMessageBox: async (...args: unknown[]) => {
        state.dialogs.push(args.at(-1) as FakeDialog)
        return { response: state.press }
      }
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template: { label?: string }[]) => template,
      setApplicationMenu: (template: { label?: string }[]) => void (state.menu = template.map(({ label }) => label ?? ''))
    }),
    clipboard: strict('clipboard', {}),
    nativeTheme: strict('nativeTheme', { themeSource: 'system', shouldUseDarkColors: false }),
    screen: strict('screen', {
      getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: FakeElectron['state']['schemes']) => void state.schemes.push(...schemes),
      handle: (scheme: string, handler: (request: { url: string }) => Response) => void state.protocolHandlers.set(scheme, handler)
    }),
    session: strict('session', {
      defaultSession: strict('session.defaultSession', {
        setPermissionRequestHandler: (handler: Listener) => {
          state.permissionRequest = handler
        },
        on: (event: string, listener: Listener) => appEvents.on(`session ${event}`, listener as () => void),
        setPermissionCheckHandler: (handler: Listener) => {
          state.permissionCheck = handler
        }
      })
    }),
    // As on Linux and Windows, where a program is not asked about before it records.
    systemPreferences: strict('systemPreferences', { askForMediaAccess: undefined }),
    shell: strict('shell', {
      openExternal: async (url: string) => void state.opened.push(url)
    }),
    ipcMain: strict('ipcMain', { on: (channel: string, listener: Listener) => ipcEvents.on(channel, listener as () => void) }),
    utilityProcess: strict('utilityProcess', {
      fork: (file: string, args: string[], forkOptions: { env: NodeJS.ProcessEnv; serviceName: string }) => {
        const child = fork(workerFile, args, { env: forkOptions.env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
        // Sending to a child that has just been killed is an error here; Electron's utility process drops the message.
        child.on('error', () => undefined)
        state.forks.push({ file, args, serviceName: forkOptions.serviceName, pid: child.pid })
        return strict('UtilityProcess', {
          pid: child.pid,
          stderr: child.stderr,
          postMessage: (message: object) => void (child.connected && child.send(message)),
          on: (event: string, listener: (value: unknown) => void) => child.on(event, listener),
          kill: () => child.kill()
        })
      }
    }),
    BrowserWindow,
    MessageChannelMain
  }
  return { module: strict('electron', module), state }
}
