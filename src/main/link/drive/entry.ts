import { isAbsolute } from 'node:path'
import * as v from 'valibot'
import { sendToProgram, serveProgram } from '../../processes/inside.ts'
import { faultOf } from './faults.ts'
import { systemPlaces } from './places/index.ts'
import type { Places } from './places/places.ts'
import { toDriveSchema } from './protocol.ts'
import type { FromDrive, ToDrive } from './protocol.ts'
import { Watcher } from './watcher.ts'

/**
 * The main file of the drive process. Calls to a redirected drive may hang for as long as its connection does, and then hold a thread
 * for good: the program ends the process with them.
 */

const send = (message: FromDrive): void => sendToProgram(message)
const log = (message: string): void => send({ type: 'log', message })

let watcher: Watcher | undefined

async function find(side: 'session' | 'local', folders: readonly string[]): Promise<Places> {
  const system = await systemPlaces()
  const found = await (side === 'session' ? system.inSession() : system.onDevice())
  return { ...found, roots: [...new Set([...folders.filter(isAbsolute), ...found.roots])] }
}

async function list(): Promise<void> {
  try {
    const { roots, code } = await find('session', [])
    send({ type: 'listed', roots, ...(code !== undefined && { code }) })
  } catch (error) {
    const { code } = faultOf(error)
    send({ type: 'listed', roots: [], ...(code !== undefined && { code }) })
  }
}

function receive(message: ToDrive): void {
  switch (message.type) {
    case 'list':
      void list()
      break
    case 'open': {
      const { side, folders } = message
      watcher = new Watcher({
        side,
        find: () => find(side, folders),
        half: (text, writtenAt) => send({ type: 'half', text, writtenAt }),
        state: (state) => send({ type: 'state', state }),
        log
      })
      watcher.open()
      break
    }
    case 'put':
      watcher?.put(message.copy, message.text)
      break
    case 'close':
      void (watcher?.close() ?? Promise.resolve()).then(() => send({ type: 'closed' }))
      break
    default:
      message satisfies never
  }
}

serveProgram((message) => receive(v.parse(toDriveSchema, message)))
