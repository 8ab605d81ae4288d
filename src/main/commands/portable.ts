import { resolve } from 'node:path'
import { say } from '../../core/words/index.ts'
import type { Words } from '../../core/words/index.ts'
import type { PortableOffer } from '../../shared/portable.ts'
import { createPortable } from '../portable/portable.ts'
import type { Portable } from '../portable/portable.ts'
import { PortableError } from '../portable/write.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { SystemError } from './failure.ts'

/** `sidecheck portable FOLDER`: writes Sidecheck Portable for Windows below a folder, to start the other half from there. */
export async function portable(
  folder: string,
  options: { json?: boolean },
  terminal: Terminal,
  own: Portable = createPortable()
): Promise<ExitCode> {
  const offer = await own.offer(false)
  if (offer.state === 'absent') throw new UsageError(absentWords(offer.reason))
  try {
    const written = await own.write(resolve(folder), () => undefined)
    if (options.json === true) printJson(terminal, { folder: written })
    else printLines(terminal, [terminal.speak(say('cli.portable.written', { folder: written }))])
    return EXIT.fine
  } catch (error) {
    if (!(error instanceof PortableError)) throw error
    const words = faultWords(error, folder)
    throw error.fault === 'NO_SPACE' ? new SystemError(words) : new UsageError(words)
  }
}

const absentWords = (reason: Extract<PortableOffer, { state: 'absent' }>['reason']): Words =>
  reason === 'is-portable' ? say('cli.portable.itself') : say('cli.portable.absent')

function faultWords({ fault, detail }: PortableError, folder: string): Words {
  switch (fault) {
    case 'NO_FOLDER':
    case 'BAD_FOLDER':
      return say('cli.portable.no-folder', { folder })
    case 'NOT_WRITABLE':
      return say('cli.portable.not-writable', { folder, code: detail })
    case 'ALREADY_THERE':
      return say('cli.portable.there', { folder: detail })
    case 'NO_SPACE':
      return say('cli.portable.no-space', { folder })
    case 'DAMAGED':
      return say('cli.portable.damaged')
    case 'ABSENT':
      return say('cli.portable.absent')
    case 'IS_WRITING':
    case 'NOT_WRITTEN':
      return say('cli.portable.failed', { folder, code: detail })
  }
}
