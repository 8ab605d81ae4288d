import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createDecoder } from './decode.ts'
import type { Decoder, Found } from './decode.ts'
import { loadScreens, screenObstacle } from './index.ts'
import { MAX_CODES, MAX_LISTED, MAX_TITLE } from './messages.ts'
import type { Answer, Ask, Target } from './messages.ts'
import { pictureHead } from './picture-file.ts'
import { ScreenRefused } from './screens.ts'
import type { Look, Picture, Screens } from './screens.ts'

/** Inside the process that takes pictures: takes one, finds the codes in it and forgets it. */

/** The decoder's WebAssembly stands beside the program's code. */
const WASM = 'zxing_reader.wasm'

/** A picture is black where no pixel but these of a thousand is brighter than that, of 255: a pointer may be in it. */
const BLACK = 16
const BRIGHT_PER_MILLE = 5

let decoder: Promise<Decoder> | undefined
let screens: Promise<Screens> | undefined

function theDecoder(): Promise<Decoder> {
  decoder ??= readFile(fileURLToPath(new URL(`./${WASM}`, import.meta.url))).then(createDecoder)
  return decoder
}

async function theScreens(): Promise<Screens> {
  const obstacle = screenObstacle(process.env)
  if (obstacle !== undefined) throw new ScreenRefused(obstacle, obstacle === 'wayland' ? 'WAYLAND_DISPLAY' : 'DISPLAY')
  screens ??= loadScreens(process.env)
  return screens
}

/** Answers one question. Never rejects. */
export async function answerScreen(ask: Ask): Promise<Answer> {
  try {
    switch (ask.what) {
      case 'list':
        return await list()
      case 'look':
        return await look(ask.target, ask.turn, ask.thorough)
      case 'file':
        return await readFileOf(Buffer.from(ask.base64, 'base64'))
      default:
        return ask satisfies never
    }
  } catch (error) {
    if (error instanceof ScreenRefused) return { is: 'refused', why: error.why, code: error.code.slice(0, 300) }
    return { is: 'failed', code: codeOf(error), message: String(error).slice(0, 2000) }
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code.slice(0, 100) : 'SCREEN_THREW'
}

async function list(): Promise<Answer> {
  const seeable = (await theScreens()).list().slice(0, MAX_LISTED)
  return { is: 'list', seeable: seeable.map((one) => ({ ...one, name: one.name.slice(0, MAX_TITLE) })) }
}

async function look(target: Target, turn: number, thorough: boolean): Promise<Answer> {
  const [all, decoder] = [await theScreens(), await theDecoder()]
  if (target.kind !== 'all') {
    const seen = target.kind === 'screen' ? all.screen(target.id) : all.window(target.id, turn)
    return seen.is === 'picture' ? answerOf([await inPicture(seen.picture)], undefined) : { is: seen.is }
  }
  // One after the other, so that only one picture is kept.
  const found = []
  for (const { kind, id } of all.list()) {
    const seen: Look = kind === 'screen' ? all.screen(id) : { is: 'gone' }
    if (seen.is === 'picture') found.push(await inPicture(seen.picture))
  }
  if (found.length === 0) return { is: 'gone' }
  const nothing = thorough && found.every(({ codes }) => codes.length === 0)
  return answerOf(found, nothing ? all.protectedWindow()?.slice(0, MAX_TITLE) : undefined)

  async function inPicture(picture: Picture): Promise<Found & { black: boolean }> {
    return { ...(await decoder.pixels(picture, thorough)), black: isBlack(picture) }
  }
}

function answerOf(found: readonly (Found & { black: boolean })[], title: string | undefined): Answer {
  const sum = (key: 'foreign' | 'unread'): number => found.reduce((total, one) => total + one[key], 0)
  return {
    is: 'seen',
    codes: found.flatMap(({ codes }) => codes.map((bytes) => Buffer.from(bytes).toString('base64'))).slice(0, MAX_CODES),
    foreign: sum('foreign'),
    unread: sum('unread'),
    black: found.every(({ black }) => black),
    ...(title === undefined ? {} : { protected: title })
  }
}

async function readFileOf(bytes: Uint8Array): Promise<Answer> {
  const head = pictureHead(bytes)
  if (head.is !== 'picture') return { is: 'no-picture', why: head.why }
  try {
    return answerOf([{ ...(await (await theDecoder()).file(bytes)), black: false }], undefined)
  } catch (error) {
    if (error instanceof Error) return { is: 'no-picture', why: 'damaged' }
    throw error
  }
}

/** Whether there is nothing to be seen in a picture: so it is where the system keeps a window out of pictures. */
export function isBlack({ width, height, data }: Picture): boolean {
  const most = (width * height * BRIGHT_PER_MILLE) / 1000
  let bright = 0
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) <= BLACK && (data[at + 1] ?? 0) <= BLACK && (data[at + 2] ?? 0) <= BLACK) continue
    bright += 1
    if (bright > most) return false
  }
  return true
}
