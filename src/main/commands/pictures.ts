import { readHalf } from '../../core/link/half.ts'
import { hiddenSnapshot } from '../../core/exchange/hide/hide.ts'
import { say, sentences } from '../../core/words/index.ts'
import { createScreenReader } from '../link/screen/screen-reader.ts'
import { MAX_FILE } from '../screen/messages.ts'
import { forkStarter } from '../workers/fork.ts'
import { EXIT, UsageError, printJson, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { fileWords, readInput, unreadable } from './files.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { withoutChatter } from './workers.ts'

/**
 * `sidecheck code read PICTURE...`: the snapshot out of pictures of the codes on a screen, in any order.
 * @throws UsageError where a file is no picture with a code, or codes are missing
 */
export async function readCodes(files: readonly string[], options: NamesOptions, terminal: Terminal): Promise<ExitCode> {
  const start = forkStarter((worker, text) => {
    const said = withoutChatter(text)
    if (said !== '') printMessage(terminal, `${worker}: ${said}`)
  })
  const reader = createScreenReader({ start: () => start('screen', {}), log: () => undefined })
  try {
    const pictures = reader.pictures()
    let missing = say('screen.file.none')
    for (const file of files) {
      const read = await pictures.add(await readInput(file, terminal, MAX_FILE))
      if (read.is === 'half') return await print(file, read.text, options, terminal)
      if (read.is === 'refused')
        throw new UsageError(say('cli.in-file', { file: fileWords(file), reason: sentences(read.why, read.todo, read.code) }))
      missing = read.why
    }
    throw new UsageError(missing)
  } finally {
    reader.close()
  }
}

async function print(file: string, text: string, options: NamesOptions, terminal: Terminal): Promise<ExitCode> {
  const half = readHalf(text)
  if (!half.ok) throw unreadable(file, half.error)
  const { snapshot } = half.half
  printJson(terminal, (await mustHide(options, terminal)) ? hiddenSnapshot(snapshot) : snapshot)
  return EXIT.fine
}
