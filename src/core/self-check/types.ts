import type { Row } from '../compare/types.ts'
import type { DeviceTest } from '../device-test/result.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Capability, EffectiveCapability } from '../policy/layers.ts'
import type { ReadinessLine } from '../readiness/index.ts'
import type { Side, Snapshot, Topic } from '../snapshot/schema.ts'
import type { BothRecords, SoundTest } from '../sound/proofs.ts'
import type { Text, Words } from '../words/index.ts'

/** What may not work, in the order in which it is asked. */
export const CHECK_TOPICS = ['smartcard', 'microphone', 'speaker', 'serial', 'sign-in'] as const
export type CheckTopic = (typeof CHECK_TOPICS)[number]

/** What a topic is where its own side is fine: only what was used works, a port that is there was merely found. */
export const FINE = {
  smartcard: 'works',
  microphone: 'works',
  speaker: 'works',
  serial: 'found',
  'sign-in': 'ready'
} as const satisfies Record<CheckTopic, string>

/** What a person may choose: one of the topics, or all of them. */
export const CHECK_CHOICES = [...CHECK_TOPICS, 'not-sure'] as const
export type CheckChoice = (typeof CHECK_CHOICES)[number]

/**
 * ok: read or tested. failed: surely not so. waiting: something before it has to be so first, or the other side is not here yet.
 * unknown: nobody looked, or it could not be read; a device that is only listed is unknown until it is tested. testing: it goes on now.
 */
export type StepState = 'ok' | 'failed' | 'waiting' | 'unknown' | 'testing'

/** Where a step happens. */
export type StepSide = Side | 'both'

/** Pages of the system's settings that a person may be sent to. */
export type SettingsPage = 'sound' | 'microphone-privacy'

/** What is tested. card and port: the device in the session, or locally. hear-me, hear-this: this side alone. proof: whether sound crosses. */
export type CheckTest = 'card' | 'port' | 'hear-me' | 'hear-this' | 'proof'

/** The one button of a step. */
export type Action =
  /** Reads these topics again, on the side where the step happens. */
  | { kind: 'try-again'; topics: readonly Topic[]; side: StepSide }
  | { kind: 'open-settings'; page: SettingsPage }
  /** Hands what is known to the helpdesk. */
  | { kind: 'send' }
  /** Brings the other side here, or this one there. */
  | { kind: 'connect' }
  /** Asks the one question of the diagnosis. */
  | { kind: 'question' }
  /** device: its name, for sound the id of its endpoint on that side. */
  | { kind: 'test'; test: CheckTest; side: Side; device: string }
  | { kind: 'choose'; topic: CheckTopic }

/** What is known of one step. */
export interface Judged {
  state: StepState
  /** One sentence for a person who administers nothing. */
  sentence: Words
  /** What to do about it, where that is known. */
  advice?: Words
  /** Who can do it. */
  who?: 'you' | 'helpdesk'
  action?: Action
}

export interface Step extends Judged {
  /** Unique within its topic. */
  id: string
  side: StepSide
  title: Text
}

/** A device that the topic may be about. */
export interface CheckDevice {
  /** The same across scans. */
  id: string
  name: Words
}

export interface SelfCheck {
  topic: CheckChoice
  /** What it is about now; null where there is none. */
  device: CheckDevice | null
  devices: readonly CheckDevice[]
  steps: readonly Step[]
  /** Index of the step that is to be dealt with; null where all are ok. */
  open: number | null
  /** failed before testing before waiting before unknown; ok only where every step is. */
  result: StepState
  /** What the result comes to, in one sentence. */
  sentence: Text
}

/** Everything that steps are made from. */
export interface SelfCheckInput {
  local: Snapshot | null
  session: Snapshot | null
  /** Only where both sides are known. */
  rows: readonly Row[]
  findings: readonly Finding[]
  /** null where nothing that decides was read. */
  effective: Readonly<Record<Capability, EffectiveCapability>> | null
  tests: readonly DeviceTest[]
  sound: BothRecords
  soundTests: readonly SoundTest[]
  readiness: readonly ReadinessLine[]
  /** The side that this window runs on. */
  here: Side | null
  /** Whether the other side can be asked over a live way. */
  live: boolean
  /** Whether the diagnosis has a question for a person. */
  asks: boolean
  /** Ids of chosen devices by topic. */
  chosen: Readonly<Partial<Record<CheckTopic, string>>>
  /** `topic/step` of what a person has tried without success. */
  tried: ReadonlySet<string>
  /** `topic/step` of what goes on now. */
  busy: ReadonlySet<string>
}

/** A step as its topic declares it. */
export interface StepOf {
  id: string
  side: StepSide
  judge(check: Check): Judged
}

/** What a step may ask while it is judged. */
export interface Check extends SelfCheckInput {
  topic: CheckTopic
  /** What it is about: the device on each side, and its row where both are known. */
  about: About | null
  /** The state of an earlier step. */
  before(id: string): StepState | undefined
  /** Whether a person has tried this step. */
  hasTried(id: string): boolean
}

export interface About extends CheckDevice {
  local?: Row['local']
  session?: Row['session']
  row?: Row
}

/** A topic: what it is about, and the steps on its way. */
export interface TopicOf {
  topic: CheckTopic
  capability?: Capability
  devices(input: SelfCheckInput): About[]
  steps: readonly StepOf[]
}
