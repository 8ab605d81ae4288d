import { ipcRenderer } from 'electron'
import { CONNECT_CHANNEL, PORT_CHANNEL, REFUSED_CHANNEL } from '../shared/electron-protocol.ts'

/**
 * Hands one MessagePort from the shell to the page, or the word that there is none, and nothing else: the page asks with a
 * window message, the shell checks who asked, and the port passes through here because only a preload script can receive it.
 */
window.addEventListener('message', (event) => {
  if (event.source === window && event.data === CONNECT_CHANNEL) ipcRenderer.send(CONNECT_CHANNEL)
})

ipcRenderer.on(PORT_CHANNEL, (event) => {
  window.postMessage(PORT_CHANNEL, window.location.origin, event.ports)
})

ipcRenderer.on(REFUSED_CHANNEL, () => window.postMessage(REFUSED_CHANNEL, window.location.origin))
