import type { Fact, Source } from '../facts/fact.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import type { Side, Snapshot, Topic } from '../snapshot/schema.ts'
import type { PolicyValue } from '../snapshot/schema.ts'
import type { Encoding } from '../text/decode.ts'
import type { Speaker, Text, Words } from '../words/index.ts'

/** Something that could not be read. The reason never quotes the line, which may hold a secret. */
export interface Problem {
  /** 1-based, in the decoded text. */
  line: number
  /** English; the same as data beside it. */
  reason: string
  text: Text
}

/** What every kind's parser gives: its kind, what it read, and what it could not read. */
export interface Read<Id extends string = string> {
  kind: Id
  problems: Problem[]
}

/** `ok: false` only where the input is not of the kind at all, or too large to be read. */
export type ParseResult<P extends Read = Read> = { ok: true; value: P } | { ok: false; reason: string; text: Text; line?: number }

/**
 * How sure a kind is that a text is its own. sure: something in it stands in no other kind. possible: it may be this kind
 * or another one. The surest win; where several are as sure as each other, a person is asked.
 */
export type Sureness = 'sure' | 'possible' | 'no'

/** Where a text came from: whose it is, and the ISO time at which it was brought. */
export interface Place {
  side: Side
  at: string
}

/** What a text says to the engines. */
export interface Brings {
  /** What stands beside the lists: properties, messages, error codes. */
  facts?: Fact[]
  /** Certificates count only where the store itself did not show more of them. */
  certificates?: Fact<'certificate'>[]
  /** Lists that stand in for a probe that did not answer. */
  lists?: Partial<Pick<Snapshot, Topic>>
  /** Values that decide redirection. partial: a value that is not among them may be set elsewhere. */
  policies?: { values: PolicyValue[]; partial: boolean }
}

/**
 * A kind of text or file that the program reads: everything that is known of it stands in its folder, and `kinds.ts` has one
 * line for it. Its name is the catalogue's entry `kind.<id>`, what to bring is `kind.<id>.bring`.
 *
 * Id: what the command line calls it; never changed. P: what its parser gives, as `sidecheck parse` prints it. C: what is
 * kept of it as evidence.
 */
export interface Kind<Id extends string = string, P extends Read<Id> = Read<Id>, C = unknown> {
  readonly id: Id
  /** XML is no prose: its explanations hold keys and values of other kinds. */
  readonly form: 'lines' | 'xml' | 'any'
  /** The list that it stands in for or adds to. */
  readonly topic?: Topic
  /** Its list says less than another kind's: it counts only where nothing better was brought. */
  readonly coarse?: true
  /** It says more than the list it stands in for, so it also counts where the program read the list itself. */
  readonly adds?: true
  /** Several can be true at once, since each covers other values. Else a later text replaces the one before. */
  readonly gathered?: true
  /** Any text may quote one: it is asked only where no other kind claims the text. */
  readonly lastResort?: true
  /** It describes the connection, which belongs to neither side. */
  readonly connection?: true
  /** A form of it that is no text. */
  readonly binary?: { is(bytes: Uint8Array): boolean; parse(bytes: Uint8Array, path: string): ParseResult<P> }
  detect(text: string): Sureness
  parse(text: string, encoding: Encoding | undefined): ParseResult<P>
  /** What is kept as evidence, or why nothing in it can be judged. */
  content(parsed: P): { ok: true; content: C } | { ok: false; error: ReadError }
  /** The devices and certificates of what is kept: their number and length are bounded. */
  entries(content: C): readonly object[]
  /** How much it holds, for people: "3 COM ports"; undefined where that says nothing. */
  held(content: C): Words | undefined
  /** What a person has to know about how it was read. */
  remark?(content: C): Words | undefined
  toFacts(content: C, place: Place): Brings
  /** What was read, line by line, for people. */
  print(parsed: P, speak: Speaker): string[]
}

/** The source of a fact that a text of a kind brought. */
export const pastedSource = (kind: string, { at }: Place): Source => ({ by: 'paste', of: kind, at })

/** Sure where a parser takes the text for its own. */
export const sureIf = (result: ParseResult): Sureness => (result.ok ? 'sure' : 'no')

export const kept = <C>(content: C): { ok: true; content: C } => ({ ok: true, content })
