import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { decodeAnyCode, encodeHalfCode, leftOutWords } from '../../core/link/code.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import type { Half } from '../../core/link/half.ts'
import { halfText, hiddenHalf } from '../../core/link/half.ts'
import type { TextDeflate } from '../../core/exchange/code.ts'
import { CallError } from '../../shared/contract.ts'
import type { Handlers } from '../../shared/contract.ts'
import type { PictureRead, Screens } from '../../shared/link.ts'
import type { LinkWay } from '../../shared/policies.ts'
import type { LinkService } from './link-service.ts'
import { TooMuchToShow, codesOf } from './screen/codes.ts'
import type { Pictures } from './screen/pictures.ts'
import type { ScreenReader } from './screen/screen-reader.ts'
import { reasonOf, saidOf, wordsAsText } from './told.ts'

/** Whether a window watches the clipboard is known where windows are. */
type LinkCall = Exclude<Extract<keyof Handlers, `link.${string}`>, 'link.watch'>

const deflate = promisify<string, Buffer>(deflateRaw)
const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)
const zlib: TextDeflate = {
  deflate: (text) => deflate(text),
  inflate: async (data, maxOutputLength) => (await inflate(data, { maxOutputLength })).toString()
}

/** The calls of a window that are about the link. */
export function linkHandlers(link: LinkService, screen: ScreenReader, pictures: Pictures): Pick<Handlers, LinkCall> {
  /** This side as it is handed over by a way that is allowed. */
  const leaving = async (way: LinkWay, hideNames: boolean): Promise<Half> => {
    await link.allow(way)
    const half = link.half()
    if (half === undefined) throw new CallError('NOTHING_YET', 'Nothing has been read yet')
    return hideNames ? hiddenHalf(half) : half
  }
  return {
    'link.get': () => link.state(),
    'link.open': async (request) => {
      await link.open(request)
      return null
    },
    'link.close': async ({ way }) => {
      await link.close(way)
      return null
    },
    'link.share': (results) => {
      link.share(results)
      return null
    },
    'link.other': () => link.other,
    'link.hear': async ({ way, text }) => {
      await link.allow(way)
      if (text.trimStart().startsWith('{')) return link.given(way, text) ?? null
      const read = await decodeAnyCode(text, zlib)
      if (!read.ok) return saidOf(wordsAsText(read.error.words.what))
      if (read.kind === 'half') return link.given(way, halfText(read.half)) ?? null
      throw new CallError('NO_HALF', 'This is the code of a snapshot')
    },
    'link.peek': async ({ text }) => {
      await link.allow('clipboard')
      const read = await decodeAnyCode(text, zlib)
      if (!read.ok || read.kind !== 'half') return null
      const { side, takenAt, machine } = read.half.snapshot
      return { side, takenAt, machine: dataOf(machine)?.name ?? '' }
    },
    'link.accept': ({ copy }) => {
      link.accept(copy)
      return null
    },
    'link.leave': () => {
      link.leave()
      return null
    },
    'link.forget': () => {
      link.forget()
      return null
    },
    'link.codes': async ({ size, hideNames }) => {
      try {
        return { codes: await codesOf(halfText(await leaving('screen', hideNames)), size) }
      } catch (error) {
        throw error instanceof TooMuchToShow ? new CallError('TOO_LARGE', error.message) : error
      }
    },
    'link.screens': async (): Promise<Screens> => {
      await link.allow('screen')
      const listed = await screen.list()
      return listed.ok ? listed : { ok: false, why: saidOf(listed.fault.why), ...reasonOf(listed.fault) }
    },
    'link.picture': async ({ base64 }): Promise<PictureRead> => {
      await link.allow('screen')
      const read = await pictures.add(Buffer.from(base64, 'base64'))
      if (read.is === 'more') return { is: 'more', why: saidOf(read.why) }
      if (read.is === 'refused') return { is: 'refused', why: saidOf(read.why), ...reasonOf(read) }
      const why = link.given('screen', read.text)
      return why === undefined ? { is: 'taken' } : { is: 'refused', why }
    },
    'link.code': async ({ hideNames }) => {
      const coded = await encodeHalfCode(await leaving('clipboard', hideNames), zlib)
      if (!coded.ok) throw new CallError('TOO_LARGE', coded.error.what)
      return { code: coded.code, ...(coded.left.length === 0 ? {} : { left: saidOf(leftOutWords(coded.left)) }) }
    },
    'link.scan': () => link.scan(),
    'link.sound': (request) => link.sound(request),
    'link.sound.stop': (how) => link.stopSound(how),
    'link.test': (request) => link.test(request)
  }
}
