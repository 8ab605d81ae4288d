import { describe, expect, it } from 'vitest'
import { failed, localSnapshot } from '../../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { ReadinessPage } from './readiness-page.tsx'

const states = (markup: string): string[] =>
  [...markup.matchAll(/data-requirement="[^"]*" data-state="(\w+)"/g)].map(([, state]) => state ?? '')

describe('the page about signing in', () => {
  it('says in one line on top whether it will work', () => {
    const linux = drawn(storesWith(localSnapshot({ os: 'linux', smartcard: failed('0x8010001D', 'no service') })), <ReadinessPage />)
    expect(linux).toContain('data-answer="problem"')
    expect(linux.indexOf('data-answer')).toBeLessThan(linux.indexOf('data-requirement'))
  })

  it('has what is in the way first, of each way of signing in', () => {
    const markup = drawn(storesWith(localSnapshot({ os: 'linux' })), <ReadinessPage />)
    for (const topic of markup.split('data-readiness=').slice(1)) {
      const found = states(topic)
      expect(found).toEqual(found.toSorted((a, b) => ['problem', 'unknown', 'ok'].indexOf(a) - ['problem', 'unknown', 'ok'].indexOf(b)))
    }
    expect(states(markup)).toContain('problem')
  })
})
