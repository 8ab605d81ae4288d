import { open } from 'node:fs/promises'
import { decodeText } from '../../core/text/decode.ts'
import { readFactsText } from '../../core/evidence/facts-file.ts'
import type { FileFacts } from '../../core/evidence/facts-file.ts'
import { readSnapshotText } from '../../core/snapshot/read.ts'
import type { ReadError } from '../../core/snapshot/refusal.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { readSoundText } from '../../core/sound/read.ts'
import type { SoundResults } from '../../core/sound/results.ts'
import { say } from '../../core/words/index.ts'
import type { Words } from '../../core/words/index.ts'
import { UsageError, printMessage } from './context.ts'
import type { Terminal } from './context.ts'
import { SystemError, codeOf, ranOut, seenName } from './failure.ts'

const MEBIBYTE = 1024 * 1024

/** Input over this size is refused, in bytes: real snapshots and pasted texts are a thousand times smaller. */
export const MAX_INPUT = 8 * MEBIBYTE

/** What a file is called in a message. */
export const fileWords = (file: string): Words => (file === '-' ? say('cli.standard-input') : seenName(file))

const tooLarge = (file: string, most: number): UsageError =>
  new UsageError(say('cli.too-large', { file: fileWords(file), mebibytes: most / MEBIBYTE }))

/**
 * Reads a file, or standard input for "-": a person at a terminal is told that it is waited for. Whatever size it says it has, reading ends at the limit: a device or a pipe says 0.
 *
 * @param most bytes
 * @throws UsageError naming the file and the reason, SystemError where the system has run out of something
 */
export async function readInput(file: string, terminal: Terminal, most = MAX_INPUT): Promise<Uint8Array> {
  try {
    return await (file === '-' ? readStandardInput(terminal, most) : readFile(file, most))
  } catch (error) {
    if (error instanceof UsageError) throw error
    const scarce = ranOut(codeOf(error))
    if (scarce !== undefined) throw new SystemError(say('cli.in-file', { file: fileWords(file), reason: scarce }))
    throw new UsageError(say('cli.not-read', { file: fileWords(file), code: codeOf(error) }))
  }
}

function readStandardInput(terminal: Terminal, most: number): Promise<Uint8Array> {
  if (process.stdin.isTTY) printMessage(terminal, `sidecheck: ${terminal.speak(say('cli.waiting'))}`)
  return readLimited('-', process.stdin, most)
}

async function readFile(file: string, most: number): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    if ((await handle.stat()).size > most) throw tooLarge(file, most)
    return await readLimited(file, handle.createReadStream({ autoClose: false }), most)
  } finally {
    await handle.close()
  }
}

async function readLimited(file: string, stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).length
    if (size > most) throw tooLarge(file, most)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** Reads and checks a snapshot file. @throws UsageError naming the file, the place in it and the reason. */
export const readSnapshotFile = async (file: string, terminal: Terminal): Promise<Snapshot> =>
  snapshotIn(await readInput(file, terminal), file)

/** The snapshot in what was read of a file. @throws UsageError as above */
export function snapshotIn(input: Uint8Array, file: string): Snapshot {
  const result = readSnapshotText(decodeText(input).text)
  if (result.ok) return result.snapshot
  throw unreadable(file, result.error)
}

/** Reads and checks a file of sound results. @throws UsageError naming the file, the place in it and the reason. */
export async function readSoundFile(file: string, terminal: Terminal): Promise<SoundResults> {
  const result = readSoundText(decodeText(await readInput(file, terminal)).text)
  if (result.ok) return result.results
  throw unreadable(file, result.error)
}

/** That a file was refused: where, what is wrong, and what to do. */
export const unreadable = (file: string, { words: { what, where, todo } }: ReadError): UsageError =>
  new UsageError(
    where === ''
      ? say('cli.refused', { file: fileWords(file), what, todo })
      : say('cli.refused-at', { file: fileWords(file), where, what, todo })
  )

/** Reads and checks a file of facts. @throws UsageError naming the file, the place in it and the reason. */
export async function readFactsFile(file: string, terminal: Terminal): Promise<FileFacts> {
  const result = readFactsText(decodeText(await readInput(file, terminal)).text)
  if (result.ok) return result.facts
  throw unreadable(file, result.error)
}
