import { expect, it } from 'vitest'
import { nearOf } from '../../diagnose/case.ts'
import { findingsOf, workingLocal, workingSession } from '../../diagnose/testing.ts'
import { loadCases } from '../../../../testbed/rule-cases.ts'
import { hiddenSnapshot, hideNames } from './hide.ts'

/** Every name that the snapshots of the tests have, as real ones are. */
const PEOPLE = { 'LAPTOP-7': 'Zoë-Laptop.corp.example.com', 'HOST-1': 'CPC-zoe-4711' }
const peopled = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/LAPTOP-7|HOST-1/g, (name) => PEOPLE[name as keyof typeof PEOPLE])) as T

it('what is said of hidden halves is the same rules on every case, whether both are hidden at once or each alone', async () => {
  for (const [id, one] of Object.entries(await loadCases())) {
    for (const { local: here, session: there, ...more } of [one.fires, ...nearOf(one)]) {
      const open = [peopled(workingLocal(here)), peopled(workingSession(there))] as const
      const { extras, audioResults, pasted } = more
      const hidden = hideNames({
        snapshots: open,
        extras,
        ...(audioResults === undefined ? {} : { audioResults }),
        ...(pasted === undefined ? {} : { pasted })
      })
      const hiddenMore = {
        ...more,
        ...(extras === undefined ? {} : { extras: hidden.extras(extras) }),
        ...(audioResults === undefined ? {} : { audioResults: audioResults.map((one) => hidden.audioResult(one)) }),
        ...(pasted === undefined ? {} : { pasted: pasted.map((one) => hidden.brought(one)) })
      }
      const rules = (findings: ReturnType<typeof findingsOf>) => findings.map(({ rule, certainty }) => `${rule} ${certainty}`)
      const expected = rules(findingsOf(...open, more))
      // By their roles the two are told apart. Whoever hides both says that they are one machine; of halves hidden alone nobody can.
      const isOne = expected.some((rule) => rule.startsWith('pair/same-machine '))
      const together = { ...hiddenMore, ...(isOne ? { oneMachine: true } : {}) }
      expect({ id, rules: rules(findingsOf(hidden.snapshot(open[0]), hidden.snapshot(open[1]), together)) }).toEqual({
        id,
        rules: expected
      })
      if (isOne) continue
      const apart = rules(findingsOf(hiddenSnapshot(open[0]), hiddenSnapshot(open[1]), more))
      // Hidden apart, nobody can say any more which device the session was opened from.
      const ofClient = (rule: string): boolean => rule.startsWith('pair/other-client ')
      if (expected.some(ofClient)) expect(apart.filter(ofClient)).toEqual([])
      else expect({ id, rules: apart }).toEqual({ id, rules: expected })
    }
  }
})
