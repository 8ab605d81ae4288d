import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import * as v from 'valibot'
import { nextLine, sendLine } from './lines.ts'
import { announce, announced, newPlace, withdraw } from './place.ts'
import type { Place } from './place.ts'
import { answerSchema, challengeSchema, isProof, knockSchema, newNonce, proofOf } from './proof.ts'

/** How long either end of the handshake waits for the other, in milliseconds. */
const HANDSHAKE_MS = 2000
/** Whoever has not proved anything yet; more than this are turned away. */
const MAX_UNPROVED = 8

export interface Door {
  /** Resolves when nothing of it is left. Pipes that were handed out stay as they are. */
  close(): Promise<void>
}

/** Another copy of this user has the place. */
export class TakenError extends Error {
  override readonly name = 'TakenError'
}

/**
 * Waits for bridges in the machine's folder, until it is closed. `joined` gets the socket of each that has proved that it could
 * read the user's own files. Rejects with TakenError, ForeignError, and with what the system says.
 */
export async function openDoor(machine: string, joined: (socket: Socket) => void, log: (message: string) => void): Promise<Door> {
  const before = await announced(machine)
  if (before !== undefined && (await answers(before))) throw new TakenError('another copy has the place')
  const { remove, ...place } = await newPlace(machine)
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: false }, (socket) => {
    socket.on('error', (error) => log(`a bridge: ${error.message}`))
    if (sockets.size >= MAX_UNPROVED) return void socket.destroy()
    sockets.add(socket)
    const forget = (): void => void sockets.delete(socket)
    socket.once('close', forget)
    challenge(socket, place.secret)
      .then(() => joined(socket))
      .catch((error: unknown) => {
        log(`whoever knocked is no bridge of this user: ${String(error)}`)
        socket.destroy()
      })
      .finally(forget)
      .catch((error: unknown) => log(String(error)))
  })
  await listening(server, place.path)
  try {
    await announce(machine, place)
  } catch (error) {
    closed(server, sockets)
    await remove()
    throw error
  }
  return {
    async close() {
      await withdraw(machine, place)
      closed(server, sockets)
      await remove()
    }
  }
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ path, readableAll: false, writableAll: false }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Bridges that were handed out are not waited for. */
function closed(server: Server, sockets: ReadonlySet<Socket>): void {
  for (const socket of sockets) socket.destroy()
  server.close()
}

/** The copy's end of the handshake. Rejects where the other end knows no secret. */
async function challenge(socket: Socket, secret: string): Promise<void> {
  const { nonce } = v.parse(knockSchema, await nextLine(socket, HANDSHAKE_MS))
  const own = newNonce()
  sendLine(socket, { nonce: own, proof: proofOf(secret, 'copy', nonce, own) })
  const { proof } = v.parse(answerSchema, await nextLine(socket, HANDSHAKE_MS))
  if (!isProof(proof, proofOf(secret, 'bridge', nonce, own))) throw new Error('it knows another secret')
}

/** A socket to whoever waits at a place, which has proved that it knows the secret, and what this end has to prove next. */
async function asked({ path, secret }: Place): Promise<{ socket: Socket; proof: string }> {
  const socket = connect({ path })
  // Whoever waits hears of it by the line that does not come.
  socket.on('error', () => undefined)
  try {
    const nonce = newNonce()
    sendLine(socket, { nonce })
    const answer = v.parse(challengeSchema, await nextLine(socket, HANDSHAKE_MS))
    if (!isProof(answer.proof, proofOf(secret, 'copy', nonce, answer.nonce))) throw new Error('it is another program')
    return { socket, proof: proofOf(secret, 'bridge', nonce, answer.nonce) }
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** A socket to the copy that waits at a place. Rejects where none does, or it does not prove that it knows the secret. */
export async function knock(place: Place): Promise<Socket> {
  const { socket, proof } = await asked(place)
  sendLine(socket, { proof })
  return socket
}

/** Whether a copy still waits at a place. It is not joined for that. */
async function answers(place: Place): Promise<boolean> {
  try {
    const { socket } = await asked(place)
    socket.destroy()
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}
