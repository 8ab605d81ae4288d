/** What Electron's shell, the preload script and the window agree on before the contract begins. */

/** The page asks for a connection: window message to the preload script, IPC message to the shell. */
export const CONNECT_CHANNEL = 'sidecheck-connect'

/** The shell gives whoever asked no connection: IPC message to the preload script, window message to the page. */
export const REFUSED_CHANNEL = 'sidecheck-refused'

/** A MessagePort is handed to the page: IPC message to the preload script, window message to the page. */
export const PORT_CHANNEL = 'sidecheck-port'

/**
 * Beside the texts of the contract the shell asks through the port how far the page has read, in UTF-16 units since the beginning; the
 * page gives the question back when it has come to it.
 */
export interface Probe {
  probe: number
}

export const isProbe = (data: unknown): data is Probe =>
  typeof data === 'object' && data !== null && 'probe' in data && typeof data.probe === 'number'
