import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Finding, FixStep, StepId } from './finding.ts'

/** What has steps: a finding, or something that is about no capability. */
type Fixable = Pick<Finding, 'fix'> & Partial<Pick<Finding, 'capability'>>

/**
 * What a person who administers nothing can do, of all that findings have for them: each names a thing that they can see and hold.
 * What needs a command, a registry or another's machine is the helpdesk's, whoever could type it.
 */
export const OWN_STEPS: ReadonlySet<StepId> = new Set<StepId>([
  'step.reconnect',
  'step.run-on',
  'step.windows-app.device',
  'step.mstsc.smartcard',
  'step.mstsc.com',
  'step.mstsc.audioOut',
  'step.mstsc.audioIn',
  'step.client.switch',
  'went-away.fix.plug',
  'muted.fix.unmute',
  'consent-not-ticked.fix.tick',
  'client-unsupported.fix.other-device',
  'smartcard/no-local-reader.fix.connect',
  'smartcard/no-card.fix.insert',
  'smartcard/no-card.fix.wipe',
  'smartcard/card-differs.fix.insert-again',
  'smartcard/in-exclusive-use.fix.close',
  'smartcard/nested-session.fix.directly',
  'smartcard/reader-on-host.fix.plug-in',
  'smartcard/xrdp-not-offered.fix.wait',
  'com/busy-local.fix.close',
  'audio/volume-zero.fix.turn-up',
  'audio-in/privacy-denied.fix.allow',
  'audio-in/plugged-after-connect.fix.leave-plugged',
  'audio-in/silent.fix.mute-switch',
  'audio-in/clipping.fix.lower-volume',
  'audio-in/wrong-default.fix.choose',
  'default-other.fix.choose',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint',
  'whfb/tls13-client-auth.fix.open-page-own-device'
])

/**
 * The step that a person can take about a finding by themselves; undefined where that is nothing. Only the first step counts: what comes
 * after somebody else's work does not help before it.
 */
export function ownStepOf({ capability, fix }: Fixable): FixStep | undefined {
  const [step] = fix
  if (step?.who !== 'you') return undefined
  // That the two results are no pair is mended by whoever takes them.
  return capability === 'pair' || OWN_STEPS.has(step.step) ? step : undefined
}

/** The same in words. */
export function ownStep(finding: Fixable): Words | undefined {
  const step = ownStepOf(finding)
  return step === undefined ? undefined : say(step.step, step.params)
}
