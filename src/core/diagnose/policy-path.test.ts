import { describe, expect, it } from 'vitest'
import { settingsOf } from '../capabilities/all.ts'
import { speakerFor } from '../words/index.ts'
import { inPolicyEditor } from './policy-path.ts'

const spoken = (language: 'en' | 'de', exact: string): string => speakerFor(language)(inPolicyEditor(exact))

describe('a path in the policy editor', () => {
  const { groupPolicyPath, intunePath, displayName } = settingsOf('com').setting.policy
  const path = `${groupPolicyPath} > ${displayName}`

  it('is the one that a German editor shows, up to the policy’s own name', () => {
    expect(spoken('de', path)).toBe(
      'Computerkonfiguration > Richtlinien > Administrative Vorlagen > Windows-Komponenten > Remotedesktopdienste > Remotedesktop-Sitzungshost > Geräte- und Ressourcenumleitung > Do not allow COM port redirection'
    )
  })

  it.each([
    path,
    'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Session Host > Printer Redirection > Any',
    'Computer Configuration > Policies > Administrative Templates > Windows Components > Smart Card > Allow user name hint (X509HintsNeeded = 1)',
    'Computer Configuration > Policies > Administrative Templates > System > Credentials Delegation > Any'
  ])('stays as it is in English: %s', (english) => {
    expect(spoken('en', english)).toBe(english)
    expect(spoken('de', english)).toMatch(/^Computerkonfiguration > Richtlinien > Administrative Vorlagen > /)
  })

  it('is all that is changed: commands and Intune’s paths are the same in every language', () => {
    for (const other of ['reg query "HKLM\\SOFTWARE"', intunePath]) expect(spoken('de', other)).toBe(other)
  })
})
