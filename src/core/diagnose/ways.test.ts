import { describe, expect, it } from 'vitest'
import { CATALOGUES } from '../words/all-languages.testing.ts'
import { policySteps } from './steps.ts'
import { administrator, helpdesk, reconnect, you } from './steps.ts'
import type { StepId } from './finding.ts'
import { WHERE } from './where.ts'
import { besides, waysOf } from './ways.ts'

const STEPS = Object.keys(WHERE) as StepId[]

describe('the steps of a finding', () => {
  it.each([
    ['en', /^Or\b/],
    ['de', /^Oder\b/]
  ] as const)('are another way exactly where their sentence begins with "or" (%s)', (language, or) => {
    const catalogue = CATALOGUES[language]
    const saying = STEPS.filter((step) => or.test(catalogue[step]))
    expect(STEPS.filter((step) => besides({ step }) > 0).toSorted()).toEqual(saying.toSorted())
  })

  it('are one thing to do in two ways where a machine is managed with one of two tools', () => {
    const { todo } = waysOf(policySteps('com', 'cloudpc'))
    expect(todo[0]?.map((way) => way.map(({ step }) => step))).toEqual([['step.policy.intune'], ['step.policy.group']])
    expect(todo.slice(1).every((ways) => ways.length === 1 && ways[0]?.length === 1)).toBe(true)
  })

  it('are ways of several steps where the other way stands beside more than one', () => {
    const fix = [
      reconnect,
      helpdesk('com/number-clash.fix.rename'),
      you('com/number-clash.fix.choose'),
      helpdesk('com/number-clash.fix.renumber')
    ]
    expect(waysOf(fix).todo).toEqual([[[fix[0]]], [[fix[1], fix[2]], [fix[3]]]])
  })

  it('set apart what helps until others have mended it', () => {
    const library = administrator('smartcard/xrdp-listed-only.fix.library')
    const elsewhere = you('smartcard/xrdp-listed-only.fix.elsewhere')
    expect(waysOf([library, elsewhere])).toEqual({ todo: [[[library]]], meanwhile: [elsewhere] })
  })

  it('are to be done where nobody can mend more than that', () => {
    const elsewhere = you('smartcard/xrdp-listed-only.fix.elsewhere')
    expect(waysOf([elsewhere])).toEqual({ todo: [[[elsewhere]]], meanwhile: [] })
  })
})
