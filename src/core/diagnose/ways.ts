import type { FixStep, StepId } from './finding.ts'

/**
 * Steps that are another way to what the steps before them do, with how many of those they stand beside. Their sentences say "or" too:
 * a test holds both.
 */
const OTHER_WAYS: Readonly<Partial<Record<StepId, number>>> = {
  'step.paste-output': 1,
  'pair/other-client.fix.open-here': 1,
  'com/above-9.fix.renumber': 1,
  'com/number-clash.fix.renumber': 2,
  'com/xrdp-none.fix.network': 1,
  'audio-out/quality-limited.fix.intune': 1,
  'smartcard/certificate-unusable.fix.policy': 1,
  'smartcard/upn-unresolvable.fix.hint': 1,
  'whfb/no-certificate.fix.enrol-one-active-directory': 1,
  'sign-in.fix.deploy-by-ad-cs': 1,
  'sign-in.fix.allow-key-kind': 1,
  'sign-in.fix.username-hint': 1
}

/** What helps a person while others mend the cause: it mends nothing. */
const MEANWHILE: ReadonlySet<StepId> = new Set<StepId>([
  'smartcard/polkit-refused.fix.screen',
  'smartcard/xrdp-listed-only.fix.elsewhere',
  'whfb/tls13-client-auth.fix.open-page-own-device'
])

/** How many of the steps before it a step stands beside as another way; 0 where it is simply the next one. */
export const besides = ({ step, params }: Pick<FixStep, 'step' | 'params'>): number =>
  params?.['order'] === 'or' ? 1 : (OTHER_WAYS[step] ?? 0)

/** What is to be done, one after the other: each in one way or in several, each way in steps. */
export interface Ways {
  todo: FixStep[][][]
  /** What helps until then. */
  meanwhile: FixStep[]
}

/** The steps of a finding by what they are to each other. */
export function waysOf(fix: readonly FixStep[]): Ways {
  const todo: FixStep[][][] = []
  const meanwhile = fix.filter(({ step }) => MEANWHILE.has(step))
  // What helps meanwhile is all there is where nobody mends anything.
  const rest = meanwhile.length === fix.length ? fix : fix.filter(({ step }) => !MEANWHILE.has(step))
  for (const step of rest) {
    const before = besides(step)
    const last = todo.at(-1)
    if (before === 0 || last === undefined) todo.push([[step]])
    // A third way beside two others, or one beside what took several steps.
    else if (before === 1) last.push([step])
    else todo.push([todo.splice(-before).flatMap((ways) => ways.flat()), [step]])
  }
  return { todo, meanwhile: meanwhile.length === fix.length ? [] : meanwhile }
}
