import type { TextId } from './en/index.ts'

/**
 * What the program says, as data: the id of a catalogue entry and what is put into it. Engines make these; only a
 * renderer makes words of them, so that one engine serves every language.
 */
export interface Text {
  readonly id: TextId
  readonly params?: Params
}

/** What a catalogue entry takes. A string stands as it is: names of devices, values of settings, commands. */
export type Param = string | number | Text | Items
export type Params = Readonly<Record<string, Param>>

export const JOINS = ['and', 'or', 'comma', 'semicolon', 'sentences', 'stops', 'clause'] as const

/**
 * Several params as one. and, or: an enumeration in the language's own way. comma, semicolon: parts of one sentence.
 * sentences: whole sentences, one behind the other; stops: sentences without their full stops. clause: a sentence as a part of
 * another one, without the full stop at its end.
 */
export interface Items {
  readonly items: readonly Param[]
  readonly as: (typeof JOINS)[number]
}

/** The words of the program, or a string that a machine gave and that stands as it is in every language. */
export type Words = Text | Items | string

export const say = (id: TextId, params?: Params): Text => (params === undefined ? { id } : { id, params })

export const items = (as: Items['as'], list: readonly Param[]): Items => ({ items: list, as })

/** The sentences that there are, one behind the other. */
export const sentences = (...list: readonly (Words | undefined | false)[]): Items =>
  items(
    'sentences',
    list.filter((words): words is Words => words !== undefined && words !== false && words !== '')
  )

export const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'id' in value
