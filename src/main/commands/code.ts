import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { encodeCode } from '../../core/exchange/code.ts'
import type { TextDeflate } from '../../core/exchange/code.ts'
import { hiddenSnapshot } from '../../core/exchange/hide/hide.ts'
import { decodeAnyCode } from '../../core/link/code.ts'
import { decodeText } from '../../core/text/decode.ts'
import { items, say, sentences } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { fileWords, readInput, readSnapshotFile } from './files.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'

const deflate = promisify(deflateRaw)
const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)

export const zlib: TextDeflate = {
  deflate: (text) => deflate(text),
  inflate: async (data, maxBytes) => (await inflate(data, { maxOutputLength: maxBytes })).toString('utf8')
}

/** `sidecheck code encode SNAPSHOT`: the snapshot as text for copying by hand. */
export async function encode(file: string, options: NamesOptions, terminal: Terminal): Promise<ExitCode> {
  const snapshot = await readSnapshotFile(file, terminal)
  terminal.out(await encodeCode((await mustHide(options, terminal)) ? hiddenSnapshot(snapshot) : snapshot, zlib))
  return EXIT.fine
}

/** `sidecheck code decode [FILE|-]`: the snapshot out of a code, whatever text stands around it; of a half, that of its writer. */
export async function decode(file: string, options: NamesOptions, terminal: Terminal): Promise<ExitCode> {
  const result = await decodeAnyCode(decodeText(await readInput(file, terminal)).text, zlib)
  if (!result.ok) {
    const { what, where, todo } = result.error.words
    const reason = sentences(what, where === '' ? undefined : items('stops', [where, todo]), where === '' && todo)
    throw new UsageError(say('cli.in-file', { file: fileWords(file), reason }))
  }
  const snapshot = result.kind === 'half' ? result.half.snapshot : result.snapshot
  if (result.kind === 'half' && result.half.answer !== undefined) printMessage(terminal, terminal.speak(say('cli.code-answers')))
  printJson(terminal, (await mustHide(options, terminal)) ? hiddenSnapshot(snapshot) : snapshot)
  return EXIT.fine
}
