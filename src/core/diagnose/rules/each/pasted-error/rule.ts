import { aboutOf, codeWords, hintIn, hintOf, hintWords, writtenCode } from '../../../../codes/index.ts'
import type { About, Known } from '../../../../codes/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { items, say } from '../../../../words/index.ts'
import type { Words } from '../../../../words/index.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { FixStep } from '../../../finding.ts'
import { pastedCodes } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'

/** More than that explains nothing: what stands first in a text is what people ask about. */
const MAX_HINTS = 4
const MAX_EVIDENCE = 8

/** What a log says of a connection that works: no error. */
const FINE: ReadonlySet<string> = new Set([
  'FREERDP_DEVICE_PASSED',
  'SOUND_XRDP_SINK',
  'KDC_ERR_PREAUTH_REQUIRED',
  'ERRINFO_LOGOFF_BY_USER'
])
const isFine = ({ code }: Known): boolean => code !== undefined && FINE.has(code.name)

interface Told {
  fact: Fact<'message'>
  known: Known
}

/** What belongs to a code in its line and says less than another in the same line: the log's own words count more than a number. */
const isBeside = (told: Told, all: readonly Told[]): boolean =>
  told.known.kind !== 'message' &&
  hintIn(told.known) !== told.known.code?.hint &&
  all.some((other) => other.fact === told.fact && other.known.line === told.known.line && other.known.kind === 'message')

/** The codes and messages that no rule that fired has told already. */
function untold(all: readonly Told[], fired: readonly string[], about: About): Told[] {
  return all.filter((told) => {
    const { rules = [] } = hintOf(hintIn(told.known))
    return aboutOf(told.known) === about && !rules.some((rule) => fired.includes(rule)) && !isBeside(told, all)
  })
}

/** "SCARD_W_RESET_CARD (0x80100068): ...": a message without a code has only its meaning. */
function saidOf(known: Known): Words {
  const meaning = codeWords(known)
  const code = writtenCode(known)
  if (known.code === undefined) return say('pasted-error.code', { name: code ?? known.written, meaning })
  const { name, kind } = known.code
  if (kind === 'message') return meaning
  return say('pasted-error.code', { name: code === null || code === name ? name : `${name} (${code})`, meaning })
}

/** Each code with its meaning, and behind those that point to the same thing what that is, once. */
function causeOf(told: readonly Told[]): Words {
  const byHint = new Map<string, Known[]>()
  for (const { known } of told) byHint.set(hintIn(known), [...(byHint.get(hintIn(known)) ?? []), known])
  return items(
    'sentences',
    [...byHint.values()].slice(0, MAX_HINTS).flatMap((group) => {
      const first = group[0]
      return first === undefined ? [] : [...group.slice(0, MAX_HINTS).map(saidOf), hintWords(first)]
    })
  )
}

const LINK: Record<About, string> = {
  smartcard: LINKS.smartCardErrors,
  com: LINKS.redirectPorts,
  audioIn: LINKS.redirectAudio,
  audioOut: LINKS.redirectAudio,
  hello: LINKS.redirection
}

const ruleFor = (id: string, about: About): Rule => ({
  id,
  trust: 'inferred',
  capability: about,
  impact: 'note',
  needs: ['message'],
  followUp: true,
  evaluate(context, fired = []) {
    const all = pastedCodes(context)
    // A log shows what went well beside what did not: that is told only where nothing went wrong.
    const failing = new Set(all.filter(({ known }) => !isFine(known)).map(({ fact }) => fact))
    const told = untold(all, fired, about).filter(({ fact, known }) => !isFine(known) || !failing.has(fact))
    const [first] = told
    if (first === undefined) return undefined
    const wrong = told.filter(({ known }) => !isFine(known))
    const shown = wrong.length > 0 ? wrong : told
    const unread = SIDES.filter((side) => context.facts.snapshot(side) === undefined)
    const fix: FixStep[] = unread.map((side) => you('step.run-on', { side }))
    return {
      severity: wrong.length > 0 ? 'warning' : 'info',
      proof: [],
      title: say(wrong.length > 0 ? 'pasted-error.title' : 'pasted-error.title-fine', { about }),
      cause: causeOf(shown),
      evidence: shown.slice(0, MAX_EVIDENCE).map(({ fact, known }) => evidenceOf(fact, known.text)),
      fix: fix.length > 0 ? fix : [helpdesk('pasted-error.fix.again')],
      links: [LINK[about]]
    }
  }
})

/** What a pasted message or log says, where no rule tells it with what was read of both sides. */
export const pastedError: Rule[] = [
  ruleFor('smartcard/pasted-error', 'smartcard'),
  ruleFor('com/pasted-error', 'com'),
  ruleFor('audio-in/pasted-error', 'audioIn'),
  ruleFor('audio-out/pasted-error', 'audioOut'),
  ruleFor('whfb/pasted-error', 'hello')
]
