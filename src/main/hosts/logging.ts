import { join } from 'node:path'
import { visible } from '../../core/text/visible.ts'
import type { Output } from '../terminal.ts'
import { rotatingFile } from './log/rotating-file.ts'

/** How much is said, the most talkative first. "trace" and "fatal" are names that other programs have for the ends. */
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type Level = (typeof LEVELS)[number]

/** What the program writes about itself. Called like a function it warns. */
export interface Log {
  (message: string): void
  /** What belongs to an ordinary run: which version began, and when it ended. */
  info(message: string): void
  /** What ends the program, or a part of it. */
  error(message: string): void
  /** The folder of the file; undefined where the system cannot say where that is. */
  readonly folder: string | undefined
  /** The newest lines of the file, the newest last, at most so many bytes. */
  tail(maxBytes: number): string
}

export interface LogOptions {
  /** The variable SIDECHECK_LOG. */
  level: string | undefined
  /** Where the file stands. May throw: then there is none. */
  folder: () => string
  /** Standard error, for whoever started the program from a terminal. */
  err: Output['err']
  now?: () => Date
}

/** Two files of this size at the most. */
const MAX_BYTES = 1024 * 1024
/** A line of a library that talks without end is cut here, in characters. */
const MAX_LINE = 16 * 1024

const isLevel = (text: string): text is Level => (LEVELS as readonly string[]).includes(text)
const reaches = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least)

/**
 * Opens the program's log: a file in a folder of its own, and standard error where there is one. No failure of either ends or
 * stops anything: a packaged program on Windows has no standard error at all, disks fill up, and readers go.
 */
export function createLog({ level, folder, err, now = () => new Date() }: LogOptions): Log {
  const wanted = level === undefined || level === '' ? undefined : level.toLowerCase()
  const known = wanted === undefined || isLevel(wanted) ? wanted : undefined
  const place = placeOf(folder)
  const file = place.folder === undefined ? undefined : rotatingFile(join(place.folder, 'sidecheck.log'), MAX_BYTES)
  let told = false
  const write = (of: Level, message: string): void => {
    const text = visible(message.length > MAX_LINE ? `${message.slice(0, MAX_LINE)} …` : message).trimEnd()
    const line = `${now().toISOString()} ${of} ${text.replaceAll('\n', '\n  ')}\n`
    if (reaches(of, known ?? 'warn')) err(line)
    if (!reaches(of, known ?? 'info')) return
    file?.append(line)
    if (told || file?.fault === undefined) return
    told = true
    if (known !== 'silent') err(`${now().toISOString()} warn The log cannot be written: ${visible(file.fault)}\n`)
  }
  const log = Object.assign((message: string) => write('warn', message), {
    info: (message: string) => write('info', message),
    error: (message: string) => write('error', message),
    folder: place.folder,
    tail: (maxBytes: number) => file?.tail(maxBytes) ?? ''
  })
  if (wanted !== known) log(`SIDECHECK_LOG is none of ${LEVELS.join(', ')}: "warn" is used`)
  if (place.why !== undefined) log(`There is no folder for the log: ${place.why}`)
  return log
}

function placeOf(folder: () => string): { folder?: string; why?: string } {
  try {
    return { folder: folder() }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}
