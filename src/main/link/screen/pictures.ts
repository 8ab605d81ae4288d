import { PartJoiner } from '../../../core/link/screen/joiner.ts'
import { MAX_FILE } from '../../screen/messages.ts'
import { unpacked } from './codes.ts'
import { FAULTS, NOT_A_PICTURE, noCodeFault, refusedFault } from './faults.ts'
import type { Fault } from './faults.ts'
import type { Eyes } from './reading.ts'
import { say } from '../../../core/words/index.ts'
import type { Text } from '../../../core/words/index.ts'

/**
 * What a picture has added. `half`: all codes are there, and this is the text, which nobody has read as a half yet. `more`: so many of
 * all codes, in words as well. `refused`: nothing of it can be used.
 */
export type PictureRead = { is: 'half'; text: string } | { is: 'more'; read: number; all: number; why: Text } | ({ is: 'refused' } & Fault)

/** Pictures that a person gives one after another, each with one code of a hand-over or several. */
export class Pictures {
  readonly #eyes: Eyes
  readonly #joiner = new PartJoiner()

  constructor(eyes: Eyes) {
    this.#eyes = eyes
  }

  /** Reads a PNG or JPEG file. Never rejects. */
  async add(bytes: Uint8Array): Promise<PictureRead> {
    if (bytes.length > MAX_FILE) return { is: 'refused', ...NOT_A_PICTURE['too-large'] }
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    const answer = await this.#eyes.ask({ what: 'file', base64 })
    // A damaged file may have left anything in the process; after a whole one it waits a while for the next.
    if (answer.is !== 'seen') this.#eyes.forget()
    if (answer.is === 'no-picture') return { is: 'refused', ...NOT_A_PICTURE[answer.why] }
    if (answer.is !== 'seen') return { is: 'refused', ...refusedFault('failed', 'code' in answer ? answer.code : undefined) }
    const added = answer.codes.map((code) => this.#joiner.add(Buffer.from(code, 'base64')))
    const whole = added.find((one) => one.is === 'complete')
    if (whole !== undefined) {
      this.#eyes.forget()
      const text = await unpacked(whole.data)
      if (text !== undefined) return { is: 'half', text }
      this.#joiner.clear()
      return { is: 'refused', ...FAULTS.damaged }
    }
    const part = added.findLast((one) => one.is === 'part')
    if (part !== undefined)
      return { is: 'more', read: part.read, all: part.all, why: say('screen.file.more', { read: part.read, all: part.all }) }
    const first = added.find(({ is }) => is === 'newer') ?? added.find(({ is }) => is === 'damaged')
    if (first !== undefined) return { is: 'refused', ...(first.is === 'newer' ? FAULTS.newer : FAULTS.damaged) }
    return { is: 'refused', ...noCodeFault(answer) }
  }
}
