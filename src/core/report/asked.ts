import { readiness } from '../readiness/index.ts'
import { selfCheck } from '../self-check/self-check.ts'
import type { CheckChoice, SelfCheck } from '../self-check/types.ts'
import type { CaseFile, Judged } from './case-file.ts'

/** The self-check of what the person asked about, as the window has it: nobody is in front of it any more, so nothing is asked or tried. */
export function askedOf(topic: CheckChoice, { tests }: Pick<CaseFile, 'tests'>, { assessed, records, soundTests }: Judged): SelfCheck {
  const { local, session, rows, findings, effective, facts } = assessed
  return selfCheck(topic, {
    local: local ?? null,
    session: session ?? null,
    rows,
    findings,
    effective: session === undefined ? null : effective.capabilities,
    tests,
    sound: records,
    soundTests,
    readiness: readiness(facts, effective),
    here: local === undefined ? 'session' : 'local',
    live: false,
    asks: false,
    chosen: {},
    tried: new Set<string>(),
    busy: new Set<string>()
  })
}
