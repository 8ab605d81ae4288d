import * as v from 'valibot'
import { deviceTestSchema } from '../core/device-test/result.ts'
import { saidSchema, text } from '../core/snapshot/reading.ts'
import { snapshotSchema, TOPICS } from '../core/snapshot/schema.ts'
import { testRequestSchema } from './device-tests.ts'
import {
  CODE_SIZE_NAMES,
  askedSchema,
  codesSchema,
  doneSchema,
  givenHalfSchema,
  halfCodeSchema,
  heardHalfSchema,
  linkSchema,
  linkWaySchema,
  openWaySchema,
  peekRequestSchema,
  peekedHalfSchema,
  pictureReadSchema,
  screensSchema,
  sharedResultsSchema
} from './link.ts'
import { PEER_SOUND_MS, peerSoundSchema, peerTestSchema, stopSoundSchema } from './peer.ts'
import { historySchema, openedCheckSchema } from './history.ts'
import { checkIdSchema, MAX_CHECKS } from '../core/history/summary.ts'
import { LOCKS } from './policies.ts'
import { portableOfferSchema, portableProgressSchema, portableRequestSchema, portableWrittenSchema } from './portable.ts'
import { saveOutcomeSchema, savedFileSchema } from './saving.ts'
import { settingsSchema } from './settings.ts'
import { sideChoiceSchema } from './side-choice.ts'
import { levelSchema, soundOutcomeSchema, soundRequestSchema, soundRunSchema } from './sound.ts'

/**
 * Everything the window may ask of the process that owns the machine, and everything it is told. Hosts (Electron,
 * browser), the client in the window and the tests are derived from this declaration; nothing else crosses.
 */

const topic = v.picklist(TOPICS)

/** A page of the window by its id. */
const pageName = v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/))

/** The largest file that a host reads for the window, in bytes. */
export const MAX_OPENED_BYTES = 8 * 1024 * 1024

/** The longest picture that a window hands over, in base64. */
const MAX_PICTURE_LENGTH = 12 * 1024 * 1024

export const appInfoSchema = v.object({
  version: text,
  host: v.picklist(['electron', 'browser']),
  /** Which side this copy takes itself for, and whether a person decided that. */
  side: sideChoiceSchema,
  /** Topics whose probe runs right now. */
  running: v.array(topic),
  /** Set where names have to be hidden in all that leaves: a policy of this machine says so, or it could not be read. */
  namesHidden: v.exactOptional(v.picklist(LOCKS)),
  /** Set where nothing may be recorded. */
  recordingOff: v.exactOptional(v.picklist(LOCKS)),
  /** Set where no earlier checks may be kept. */
  historyOff: v.exactOptional(v.picklist(LOCKS)),
  /** Set where a policy decides the language: `settings.get` has it then, and what `settings.save` says of it is not kept. */
  languageFixed: v.exactOptional(v.literal(true)),
  /** The page that the window showed last, where the host remembers that. */
  page: v.exactOptional(pageName)
})

/** What the menu of the desktop app has the page do. */
export const commandSchema = v.picklist(['check', 'save', 'copy', 'example', 'help'])
export type Command = v.InferOutput<typeof commandSchema>

const call = <const A extends v.GenericSchema<unknown, readonly unknown[]>, const R extends v.GenericSchema>(
  args: A,
  result: R,
  withinMs?: number
) => ({ args, result, ...(withinMs === undefined ? {} : { withinMs }) })

/** A person may leave the system's dialog open for as long as this. */
const DIALOG_MS = 60 * 60_000

/** Calls from the window: the schema of the argument list, and of the answer. */
export const calls = {
  'app.info': call(v.tuple([]), appInfoSchema),
  /** The newest snapshot of this machine; topics that have not answered yet say so in it. Null until the first ones have. */
  'snapshot.get': call(v.tuple([]), v.nullable(snapshotSchema)),
  /** Probes again: everything, or the given topics. Resolves when all of them have answered or run out of time. */
  'snapshot.scan': call(v.tuple([v.object({ only: v.optional(v.array(topic)) })]), snapshotSchema),
  /** Overrides the detected side ('auto' takes the override back) and answers with the relabelled snapshot. */
  'side.choose': call(v.tuple([sideChoiceSchema]), snapshotSchema),
  /** What a person chose for the window. */
  'settings.get': call(v.tuple([]), settingsSchema),
  /** Keeps a choice for this start and the next ones; `settings.changed` tells every window. Fails with NOT_SAVED where it cannot be kept. */
  'settings.save': call(v.tuple([settingsSchema]), v.null()),
  /** Begins a sound test; `sound.started` or `sound.ended` follows. A window's tests end with its connection. */
  'sound.start': call(v.tuple([soundRequestSchema]), v.object({ run: soundRunSchema })),
  /** Ends a test early; its outcome covers the time so far. Does nothing for one that has ended. */
  'sound.stop': call(v.tuple([v.object({ run: soundRunSchema })]), v.null()),
  /** Drops what a microphone test has kept in memory. */
  'sound.forget': call(v.tuple([]), v.null()),
  /**
   * Tests a port or a card that this machine's newest snapshot lists; NOT_LISTED for any other. One test runs at a time:
   * TEST_RUNNING meanwhile. What the test finds is its answer, a failed one too, and it comes within the test's limit.
   */
  'device.test': call(v.tuple([testRequestSchema]), deviceTestSchema),
  /** Hands over what a person has brought in, as the window's own text, for a page that comes after this one; null: nothing. Only in memory. */
  'brought.keep': call(v.tuple([v.nullable(v.string())]), v.null()),
  'brought.get': call(v.tuple([]), v.nullable(v.string())),
  /** The earlier checks that are kept. Fails with NO_HISTORY where their folder is not this user's own, or cannot be read. */
  'history.list': call(v.tuple([]), historySchema),
  /** One of them, or why it cannot be opened. Fails with NO_SUCH_CHECK, NO_HISTORY. */
  'history.open': call(v.tuple([v.object({ id: checkIdSchema })]), openedCheckSchema),
  /**
   * A check has ended, or a pair came together: keeps this side as the program has it, with the other side. Nothing is kept before the
   * person has said so, or against a policy. Fails with NOT_KEPT where it cannot be written.
   */
  'history.keep': call(v.tuple([v.object({ other: v.nullable(snapshotSchema) })]), v.object({ kept: v.boolean() })),
  /** Fails with NOT_DELETED, NO_HISTORY. */
  'history.delete': call(
    v.tuple([
      v.union([v.object({ all: v.literal(true) }), v.object({ ids: v.pipe(v.array(checkIdSchema), v.maxLength(2 * MAX_CHECKS)) })])
    ]),
    v.null()
  ),
  /** The window shows another page. */
  'page.went': call(v.tuple([pageName]), v.null()),
  /** The next file that a person opened from outside the window (a double click, the menu); null where none waits. */
  'opened.take': call(v.tuple([]), v.nullable(v.object({ name: text, base64: v.string() }))),
  /** What became of a file that the page offers as a download, once a person has answered the system's dialog. */
  'save.outcome': call(v.tuple([savedFileSchema]), saveOutcomeSchema, DIALOG_MS),
  /** Whether this copy has Sidecheck Portable with it, which starts the other half; else why not. */
  'portable.offer': call(v.tuple([]), portableOfferSchema),
  /** Writes it below a folder and never over anything; `portable.changed` tells how far it is. Fails with a code of PORTABLE_FAULTS. */
  'portable.write': call(v.tuple([portableRequestSchema]), portableWrittenSchema),
  /** The ways to the other half, and what comes by them. Nothing of the other half is asked for it. */
  'link.get': call(v.tuple([]), linkSchema),
  /** Opens a way; how it gets on comes by `link.changed`. Fails with FORBIDDEN where a policy does not allow it, NO_SUCH_WAY. */
  'link.open': call(v.tuple([openWaySchema]), v.null()),
  /** Closes a way; answers when nothing of it is left. */
  'link.close': call(v.tuple([v.object({ way: linkWaySchema })]), v.null()),
  /** What this window's tests have shown: it goes to the other half with the snapshot. */
  'link.share': call(v.tuple([sharedResultsSchema]), v.null()),
  /** The other half that is used now, for a page that comes after the one that heard it; null where there is none. */
  'link.other': call(v.tuple([]), v.nullable(heardHalfSchema)),
  /**
   * A half that the window itself was given: a pasted code, a file. It comes back by `link.half` where it is taken; the answer is why
   * it was not. Fails with FORBIDDEN where a policy does not allow the way.
   */
  'link.hear': call(v.tuple([givenHalfSchema]), v.nullable(saidSchema)),
  /** What a code on the clipboard holds, without taking it; null where it is none of a half. Fails with FORBIDDEN. */
  'link.peek': call(v.tuple([peekRequestSchema]), v.nullable(peekedHalfSchema)),
  /** Whether this window may read the clipboard by itself, until it closes: a person has switched that on. Fails with FORBIDDEN. */
  'link.watch': call(v.tuple([v.object({ on: v.boolean() })]), v.null()),
  /** Takes the other copy that came while one was there. */
  'link.accept': call(v.tuple([v.object({ copy: text })]), v.null()),
  /** Leaves that other copy alone. */
  'link.leave': call(v.tuple([]), v.null()),
  /** Forgets the other half; the next that answers is taken. */
  'link.forget': call(v.tuple([]), v.null()),
  /** This side as codes to show on the screen. Fails with FORBIDDEN, NOTHING_YET before the first reading, TOO_LARGE. */
  'link.codes': call(v.tuple([v.object({ size: v.picklist(CODE_SIZE_NAMES), hideNames: v.boolean() })]), codesSchema),
  /** What can be read off the screen here; no picture is taken for it. Fails with FORBIDDEN. */
  'link.screens': call(v.tuple([]), screensSchema),
  /** Reads the codes in a PNG or JPEG file that a person gave, beside those of earlier ones. Fails with FORBIDDEN. */
  'link.picture': call(v.tuple([v.object({ base64: v.pipe(v.string(), v.maxLength(MAX_PICTURE_LENGTH)) })]), pictureReadSchema),
  /** This side as a code for the clipboard. Fails as `link.codes` does. */
  'link.code': call(v.tuple([v.object({ hideNames: v.boolean() })]), halfCodeSchema),
  /** The following are done by the other half, over a live way; NOT_LIVE where none stands. It reads everything again. */
  'link.scan': call(v.tuple([]), v.null()),
  /** Plays or listens there; `link.sound.started` comes when its device is open, the answer when it has ended. */
  'link.sound': call(v.tuple([peerSoundSchema]), soundOutcomeSchema, PEER_SOUND_MS),
  'link.sound.stop': call(v.tuple([stopSoundSchema]), v.null()),
  'link.test': call(v.tuple([peerTestSchema]), deviceTestSchema)
} as const

/** Events to the window. They may be dropped or merged under back-pressure; replies never are. */
export const events = {
  /** The whole new snapshot: soon after each topic of a scan has answered, and after a device came, went or changed. */
  'snapshot.changed': snapshotSchema,
  /** A probe began or ended. */
  'probe.changed': v.object({ topic, running: v.boolean() }),
  /** A check was kept, or some were deleted. */
  'history.changed': v.object({}),
  /** A window saved another choice, this one or another. */
  'settings.changed': settingsSchema,
  /** The device of a sound test is open. `device` is the endpoint as the snapshot names it; isMonitor: what it plays is heard. */
  'sound.started': v.object({
    run: soundRunSchema,
    device: v.object({ id: text, name: text }),
    isMonitor: v.boolean(),
    sampleRate: v.number()
  }),
  /** About 20 a second while a microphone test runs. */
  'sound.level': v.object({ run: soundRunSchema, level: levelSchema }),
  'sound.ended': v.object({ run: soundRunSchema, outcome: soundOutcomeSchema }),
  /** A person chose something in a menu outside the page. */
  'app.command': v.object({ command: commandSchema }),
  /** A file waits for `opened.take`. */
  'app.opened': v.object({}),
  /** Told to the window that asked for it. */
  'portable.changed': portableProgressSchema,
  'link.changed': linkSchema,
  /** The other half as it now is. */
  'link.half': heardHalfSchema,
  /** The device of a sound test that the other half runs for this one is open there. */
  'link.sound.started': v.object({ device: v.object({ id: text, name: text }) }),
  /** The other half has this one play or listen, or that has ended: to be seen while it lasts. */
  'link.asked': v.object({ what: askedSchema, running: v.boolean() }),
  /** What came of a test that this half ran for the other: a result of this side. */
  'link.done': doneSchema
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type CallArgs<N extends CallName> = v.InferOutput<Calls[N]['args']>
export type CallResult<N extends CallName> = v.InferOutput<Calls[N]['result']>
export type Events = typeof events
export type EventName = keyof Events
export type EventData<N extends EventName> = v.InferOutput<Events[N]>

/** What a host implements: one function for each call. Throwing is a bug; `CallError` is an expected failure. */
export type Handlers = { [N in CallName]: (...args: CallArgs<N>) => Promise<CallResult<N>> | CallResult<N> }

/** An expected failure of a call; its code and message cross the wire, nothing else of it does. */
export class CallError extends Error {
  override name = 'CallError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
