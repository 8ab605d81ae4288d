/** What can be looked at: a screen, or a program's window. */
export interface Seeable {
  kind: 'screen' | 'window'
  /** Means something to this system and until the program ends. */
  id: string
  /** The window's title; a screen's name as the system has it, or ''. */
  name: string
  width: number
  height: number
  /** Minimised, or on another desktop: it cannot be seen now. */
  hidden: boolean
}

/** Four bytes a pixel: three of colour, in whatever order the system has them, and one of no meaning. Row by row, without gaps. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/**
 * `hidden`: minimised, or nothing of it on a screen. `gone`: closed. `protected`: the system keeps it out of pictures because its
 * program asked for that.
 */
export type Look = { is: 'picture'; picture: Picture } | { is: 'hidden' } | { is: 'gone' } | { is: 'protected' }

/** Why no picture of the screen can be taken here at all. */
export const REFUSALS = ['wayland', 'no-display', 'no-library', 'denied', 'too-large', 'failed'] as const
export type Refusal = (typeof REFUSALS)[number]

/** No picture can be taken. `code`: what the system says, or what of it is missing. */
export class ScreenRefused extends Error {
  override name = 'ScreenRefused'

  constructor(
    readonly why: Refusal,
    readonly code: string
  ) {
    super(`no picture of the screen: ${why} (${code})`)
  }
}

/** More than that is no screen: 8K is 33 million. */
export const MAX_PIXELS = 64 * 1024 * 1024

/** Takes pictures of one system's screens. Everything throws ScreenRefused where the system refuses. */
export interface Screens {
  /** Screens first, then windows, the front one first as far as the system tells. */
  list(): Seeable[]
  screen(id: string): Look
  /**
   * @param turn counts the pictures of a reading: where a system has two ways to take a window's picture, they take turns.
   */
  window(id: string, turn: number): Look
  /** The title of a window that is on the screen and kept out of pictures, where the system tells. */
  protectedWindow(): string | undefined
}
