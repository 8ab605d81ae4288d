import { LINKS } from '../../../../capabilities/links.ts'
import type { LogEvent, Side } from '../../../../snapshot/schema.ts'
import { say } from '../../../../words/index.ts'
import { SIDES } from '../../../context.ts'
import type { Context } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import { linesSaying } from '../../../pasted.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'
import { NTE_BAD_PROV_TYPE } from '../codes.ts'
import { errorsWith } from '../facts.ts'

const PROVIDER_ERRORS: ReadonlySet<number> = new Set([NTE_BAD_PROV_TYPE])
const SAID: ReadonlySet<string> = new Set(['NTE_BAD_PROV_TYPE'])

/** Event 624 names a program that asks for the legacy provider. Other sources use the number for other things. */
const namesProgram = ({ id, channel, message }: LogEvent): boolean =>
  id === 624 && (/smart ?card/i.test(channel) || /smart ?card|CSP|KSP|provider/i.test(message ?? ''))

const seenOn = (context: Context, side: Side) => [
  ...errorsWith(context, PROVIDER_ERRORS, side).map((fact) => ({ fact, evidence: evidenceOf(fact) })),
  ...linesSaying(context, SAID, side),
  ...context.facts
    .all('event', side)
    .filter(({ value }) => namesProgram(value))
    .map((fact) => ({ fact, evidence: evidenceOf(fact) }))
]

export const kspForced: Rule = {
  id: 'smartcard/ksp-forced',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: [['native-error', 'message', 'event'], 'reader'],
  evaluate(context) {
    const seen = SIDES.flatMap((side) => seenOn(context, side))
    const readerIsSeen = SIDES.some((side) => (context.readers[side]?.length ?? 0) > 0)
    if (seen.length === 0 || !readerIsSeen) return undefined
    return {
      severity: 'warning',
      proof: seen.map(({ fact }) => fact),
      title: say('smartcard/ksp-forced.title'),
      cause: say('smartcard/ksp-forced.cause'),
      evidence: seen.map(({ evidence }) => evidence),
      fix: [
        helpdesk('smartcard/ksp-forced.fix.update'),
        administrator('smartcard/ksp-forced.fix.find', undefined, 'wevtutil qe System /q:"*[System[(EventID=624)]]" /f:text /c:20')
      ],
      links: [LINKS.smartCardPropagation]
    }
  }
}
