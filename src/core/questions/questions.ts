import { assess } from '../assess/assess.ts'
import type { Assessment, AssessOptions } from '../assess/assess.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Extras } from '../facts/answers.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { lookUp } from '../text/look-up.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** One answer, and what is known by it: the keys of a file of facts. Nothing for "I do not know". */
export interface Choice {
  id: string
  text: Text
  extras: Extras
}

/** Something that no probe can read and a person may know. */
export interface Question {
  id: string
  text: Text
  choices: readonly Choice[]
}

interface Asked extends Question {
  /** The keys that answer it already. */
  keys: readonly (keyof Extras)[]
  /** Whether it makes sense for what is known so far. */
  fits(known: Assessment): boolean
  /** Whether it takes an administrator's knowledge to answer. */
  helpdesk?: true
}

const UNKNOWN: Choice = { id: 'unknown', text: say('question.unknown'), extras: {} }

const client = (id: string, platform: NonNullable<Extras['client']>['platform'], name?: string): Choice => ({
  id,
  text: say(`question.client.${id}` as Text['id']),
  extras: { client: { platform, ...(name === undefined ? {} : { name }) } }
})

/** A device is missed, and nothing that was read says why for sure. */
const isMissed = ({ rows, findings }: Assessment): boolean => {
  const explained = new Set(findings.filter(isSure).map(({ capability }) => capability))
  return rows.some((row) => row.state === 'missing' && !explained.has(row.capability))
}

const isSure = ({ severity, certainty, rule }: Finding): boolean =>
  severity === 'problem' && certainty === 'proved' && rule !== 'unexplained'

/** In the order in which they are asked: what most people know comes first. */
const QUESTIONS: readonly Asked[] = [
  {
    id: 'client',
    text: say('question.client'),
    keys: ['client'],
    fits: (known) => known.local === undefined || isMissed(known),
    choices: [
      client('mstsc', 'windows', 'mstsc.exe'),
      client('windows-app', 'windows', 'WindowsApp.exe'),
      client('web', 'web'),
      client('mac', 'macos'),
      client('ios', 'ios'),
      client('android', 'android'),
      client('freerdp', 'linux', 'xfreerdp'),
      client('remmina', 'linux', 'remmina'),
      // Of which system it is nobody said.
      { id: 'other', text: say('question.client.other'), extras: {} },
      UNKNOWN
    ]
  },
  {
    id: 'consent',
    text: say('question.consent'),
    keys: ['consent'],
    fits: isMissed,
    choices: [
      { id: 'ticked', text: say('question.consent.ticked'), extras: { consent: 'granted' } },
      { id: 'not-ticked', text: say('question.consent.not-ticked'), extras: { consent: 'refused' } },
      { id: 'no-page', text: say('question.consent.no-page'), extras: {} },
      UNKNOWN
    ]
  },
  {
    id: 'gateway',
    text: say('question.gateway'),
    keys: ['worksWithoutGateway', 'gateway'],
    fits: isMissed,
    choices: [
      { id: 'works', text: say('question.gateway.works'), extras: { worksWithoutGateway: true } },
      { id: 'fails', text: say('question.gateway.fails'), extras: { worksWithoutGateway: false } },
      UNKNOWN
    ]
  },
  {
    id: 'kdc-root',
    helpdesk: true,
    text: say('question.kdc-root'),
    keys: ['kdcRootPresent'],
    fits: () => true,
    choices: [
      { id: 'yes', text: say('question.kdc-root.yes'), extras: { kdcRootPresent: true } },
      { id: 'no', text: say('question.kdc-root.no'), extras: { kdcRootPresent: false } },
      UNKNOWN
    ]
  },
  {
    id: 'dual-enrolment',
    helpdesk: true,
    text: say('question.dual-enrolment'),
    keys: ['dualEnrollment', 'biometricFails'],
    fits: ({ findings }) => findings.some(({ capability }) => capability === 'hello'),
    choices: [
      { id: 'yes', text: say('question.dual-enrolment.yes'), extras: { dualEnrollment: true, biometricFails: true } },
      { id: 'no', text: say('question.dual-enrolment.no'), extras: { dualEnrollment: false } },
      UNKNOWN
    ]
  }
]

/** Ids of the questions that an end user is not asked. */
export const HELPDESK_QUESTIONS: readonly string[] = QUESTIONS.filter(({ helpdesk }) => helpdesk).map(({ id }) => id)

/** The keys of a file of facts that questions answer. */
export const QUESTION_KEYS: ReadonlySet<string> = new Set(QUESTIONS.flatMap(({ keys }) => keys))

/** Which rules say something, how sure they are, and how grave it is. */
const said = ({ findings }: Assessment): string =>
  findings
    .filter(({ rule }) => rule !== 'needs-evidence')
    .map(({ rule, severity, certainty }) => `${rule} ${severity} ${certainty}`)
    .join('\n')

/** A person at the local device does not use a program of another system. */
function possible(question: Asked, local: Snapshot | undefined): readonly Choice[] {
  const system = local === undefined ? undefined : dataOf(local.machine)?.os.family
  if (question.id !== 'client' || system === undefined) return question.choices
  return question.choices.filter(
    ({ extras }) => extras.client === undefined || extras.client.platform === 'web' || extras.client.platform === system
  )
}

/**
 * The one question to ask now: the first that a rule waits for, so that an answer would change what is found. Nothing is asked whose
 * answer changes nothing, that was answered, or that a person has put aside.
 *
 * @param aside ids of questions that are not to be asked again
 */
export function openQuestion(
  local: Snapshot | undefined,
  session: Snapshot | undefined,
  options: AssessOptions,
  aside: ReadonlySet<string> = new Set()
): Question | undefined {
  const known = assess(local, session, options)
  const now = said(known)
  const { extras = {} } = options
  for (const question of QUESTIONS) {
    if (aside.has(question.id) || question.keys.some((key) => extras[key] !== undefined) || !question.fits(known)) continue
    const choices = possible(question, local)
    if (choices.some((choice) => said(assess(local, session, { ...options, extras: { ...extras, ...choice.extras } })) !== now)) {
      const { id, text } = question
      return { id, text, choices }
    }
  }
  return undefined
}

/** What is known by answers: question ids with the ids of their choices. Unknown ones say nothing. */
export function extrasOf(answers: Readonly<Record<string, string>>): Extras {
  return Object.assign(
    {},
    ...QUESTIONS.map(({ id, choices }) => choices.find((choice) => choice.id === lookUp(answers, id))?.extras ?? {})
  ) as Extras
}
