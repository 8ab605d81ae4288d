import { say } from '../../../../words/index.ts'
import { you } from '../../../steps.ts'
import { doubtRule, sideEvidence } from '../doubt.ts'

export const pairHoursApart = doubtRule('hours-apart', ({ hours, older, newer }, context) => {
  const span = hours < 48 ? say('pair.hours', { count: hours }) : say('pair.days', { count: Math.floor(hours / 24) })
  return {
    // The devices may all be the same: it is no problem by itself.
    severity: 'info',
    title: say('pair/hours-apart.title', { span }),
    cause: say('pair/hours-apart.cause', { span, side: older.side, older: older.takenAt, newer: newer.takenAt }),
    evidence: sideEvidence(context, (place) => context.facts.snapshot(place)?.takenAt ?? ''),
    fix: [you('pair/hours-apart.fix.again', { side: older.side })]
  }
})
