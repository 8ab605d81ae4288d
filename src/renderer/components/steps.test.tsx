import { describe, expect, it } from 'vitest'
import { administrator, policySteps, reconnect, you } from '../../core/diagnose/steps.ts'
import type { FixStep } from '../../core/diagnose/finding.ts'
import { localSnapshot, sessionSnapshot } from '../../core/diagnose/testing.ts'
import { drawn, storesWith } from '../drawn.testing.tsx'
import { Steps } from './steps.tsx'

const shown = (steps: FixStep[], stores = storesWith(localSnapshot())): string => drawn(stores, <Steps steps={steps} />)
const count = (markup: string, part: string): number => markup.split(part).length - 1

describe('the steps of a finding', () => {
  it('show two ways to the same as one thing to do', () => {
    const markup = shown([...policySteps('com', 'cloudpc')])
    const [, ways = ''] = /data-ways="true">(.*?)<\/ul>/.exec(markup) ?? []
    expect(count(ways, '<li>')).toBe(2)
    expect(markup).toContain('One of these:')
  })

  it('set apart what helps until others have mended it', () => {
    const markup = shown([administrator('smartcard/xrdp-listed-only.fix.library'), you('smartcard/xrdp-listed-only.fix.elsewhere')])
    const [todo = '', meanwhile = ''] = markup.split('data-meanwhile')
    expect(todo).toContain('libpcsclite')
    expect(todo).not.toContain('remote desktop of Windows')
    expect(meanwhile).toMatch(/Until then:.*Use the card in a remote desktop of Windows/)
  })

  it('have a button that copies each exact value', () => {
    const markup = shown([...policySteps('com', 'cloudpc')])
    expect(count(markup, '<code')).toBeGreaterThan(2)
    expect(count(markup, 'aria-label="Copy ')).toBe(count(markup, '<code'))
  })
})

describe('the button that opens a page of the settings', () => {
  const allow = (place: 'local' | 'session'): FixStep[] => [
    you('audio-in/privacy-denied.fix.allow', { place: { id: `place.${place}` } }, { id: 'audio-in/privacy-denied.page' }),
    reconnect
  ]
  const page = 'href="ms-settings:privacy-microphone"'

  it('stands at the step that names the page, in the window of the machine on which it is done', () => {
    expect(count(shown(allow('local')), page)).toBe(1)
    expect(count(shown(allow('session')), page)).toBe(0)
    expect(count(shown(allow('session'), storesWith(sessionSnapshot())), page)).toBe(1)
  })

  it('stands nowhere on another system, nor in the example', () => {
    expect(count(shown(allow('local'), storesWith(localSnapshot({ os: 'macos' }))), page)).toBe(0)
    const stores = storesWith(localSnapshot(), { example: [localSnapshot(), sessionSnapshot()] })
    expect(count(shown(allow('local'), stores), page)).toBe(0)
  })
})
