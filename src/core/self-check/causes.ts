import type { Finding, StepId } from '../diagnose/finding.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Check } from './types.ts'

/** Findings that name no cause. */
const NO_CAUSE: ReadonlySet<string> = new Set(['unexplained', 'needs-evidence', 'rule-failed'])

/**
 * What a person who administers nothing can do, of all that findings have for them: each names a thing that they can see and hold.
 * What needs a command, a registry or another's machine is the helpdesk's, whoever could type it.
 */
export const OWN_STEPS: ReadonlySet<StepId> = new Set<StepId>([
  'step.reconnect',
  'step.windows-app.device',
  'step.mstsc.smartcard',
  'step.mstsc.com',
  'step.mstsc.audioOut',
  'step.mstsc.audioIn',
  'step.client.switch',
  'went-away.fix.plug',
  'muted.fix.unmute',
  'consent-not-ticked.fix.tick',
  'smartcard/no-local-reader.fix.connect',
  'smartcard/card-differs.fix.insert-again',
  'smartcard/in-exclusive-use.fix.close',
  'com/busy-local.fix.close',
  'audio/volume-zero.fix.turn-up',
  'audio-in/privacy-denied.fix.allow',
  'audio-in/plugged-after-connect.fix.leave-plugged',
  'audio-in/silent.fix.mute-switch',
  'audio-in/clipping.fix.lower-volume',
  'audio-in/wrong-default.fix.choose',
  'default-other.fix.choose'
])

/** The causes that were found for what is checked, the gravest first: those that name its row, else those that name none. */
export function causesFor({ findings, about, topic }: Check, capability: Finding['capability']): Finding[] {
  const causes = findings.filter(
    (finding) =>
      finding.capability === capability &&
      (finding.severity === 'problem' || finding.severity === 'warning') &&
      !NO_CAUSE.has(finding.rule) &&
      topic !== 'sign-in'
  )
  const row = about?.row
  const naming = row === undefined ? [] : causes.filter(({ rows }) => rows?.includes(row.key) === true)
  return naming.length > 0 ? naming : causes.filter(({ rows }) => rows === undefined)
}

/**
 * What a person can do about a cause by themselves; undefined where that is nothing. Only the first step counts: what comes after
 * somebody else's work does not help before it.
 */
export function ownStep({ fix }: Pick<Finding, 'fix'>): Words | undefined {
  const [step] = fix
  return step?.who !== 'you' || !OWN_STEPS.has(step.step) ? undefined : say(step.step, step.params)
}
