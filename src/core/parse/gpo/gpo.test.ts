import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_SETTINGS } from '../../capabilities/all.ts'
import { detectKinds, parse } from '../index.ts'
import type { ParsedPolicies } from '../types.ts'
import { parsePolicyRules } from '../policy-rules/rules.ts'
import { parseGpoReport } from '../gpo-report/report.ts'
import { runs } from '../../../../testbed/runs.ts'

function rules(text: string): ParsedPolicies {
  const result = parsePolicyRules(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
function report(text: string): ParsedPolicies {
  const result = parseGpoReport(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const TS = 'Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const KEY = `HKEY_LOCAL_MACHINE\\${TS}`
const POLICY_KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const config = (name: string, type: string, data: string, of = 'ComputerConfig'): string =>
  `<${of}><Key>${TS}</Key><Value>${name}</Value><RegType>${type}</RegType><RegData>${data}</RegData><SourceFile>c:\\x</SourceFile><PolicyName>Own rules</PolicyName></${of}>`
const RULES = `<PolicyRules>
${config('fDisableCcm', 'REG_DWORD', '1')}
${config('**del.fDisableCam', 'REG_SZ', ' ')}
${config('**delvals.', 'REG_SZ', ' ')}
${config('Banner', 'REG_SZ', 'R&amp;D &lt;only&gt;')}
${config('SCClipLevel', 'REG_DWORD', '0x2', 'UserConfig')}
<SecurityTemplate Section="System Access"><LineItem>MinimumPasswordLength = 14</LineItem></SecurityTemplate>
</PolicyRules>`
const VALUES = [
  { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
  { key: KEY, name: 'fDisableCam', type: 'REG_SZ', data: null, deleted: true },
  { key: KEY, name: '**delvals.', type: 'REG_SZ', data: null, deleted: true },
  { key: KEY, name: 'Banner', type: 'REG_SZ', data: 'R&D <only>' },
  { key: `HKEY_CURRENT_USER\\${TS}`, name: 'SCClipLevel', type: 'REG_DWORD', data: 2 }
]

describe('a .PolicyRules file', () => {
  it('gives the values of the computer and the user, and what is deleted', () => {
    expect(rules(RULES)).toEqual({ kind: 'policy-rules', values: VALUES, problems: [] })
    expect(detectKinds(RULES)).toEqual(['policy-rules'])
  })

  it.each<[string, (text: string) => string]>([
    ['as a part without its root', (text) => text.split('\n').slice(1, -1).join('\n')],
    ['on one line', (text) => text.replaceAll('\n', '')],
    ['indented, an element a line', (text) => text.replaceAll('><', '>\r\n    <')],
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['with a declaration and a comment', (text) => `<?xml version="1.0" encoding="utf-8"?>\n<!-- <ComputerConfig> -->\n${text}`]
  ])('reads the same %s', (_, change) => {
    expect(rules(change(RULES))).toEqual({ kind: 'policy-rules', values: VALUES, problems: [] })
  })

  it('is read in any encoding', () => {
    const wide = Buffer.from(`\ufeff${RULES}`, 'utf16le')
    for (const bytes of [Buffer.from(RULES), wide, Buffer.from(wide).swap16()])
      expect(parse('policy-rules', bytes)).toMatchObject({ ok: true, value: { values: VALUES } })
  })

  it('lists a number that is none and a value without its name, with their lines', () => {
    expect(
      rules(
        `<PolicyRules>\n${config('a', 'REG_DWORD', '0xXX')}\n<ComputerConfig><Key>${TS}</Key><RegType>REG_SZ</RegType></ComputerConfig>\n${config('b', 'REG_DWORD', '7')}</PolicyRules>`
      )
    ).toMatchObject({
      values: [{ name: 'b', data: 7 }],
      problems: [
        { line: 2, reason: 'the data is not a number' },
        { line: 3, reason: 'the key, the name or the type of a value is missing' }
      ]
    })
  })

  it('keeps what stands before the place where it was cut off', () => {
    for (let length = RULES.indexOf('</ComputerConfig>') + 17; length < RULES.length; length += 11) {
      const { values } = rules(RULES.slice(0, length))
      expect(values).toEqual(VALUES.slice(0, values.length))
      expect(values.length).toBeGreaterThan(0)
    }
  })

  it('takes no element for more than its name says', () => {
    const odd = config('a', 'constructor', 'toString').replace(
      '<Key>',
      '<constructor>x</constructor><__proto__><Key>y</Key></__proto__><Key>'
    )
    expect(rules(`<constructor><Key>a</Key><Value>b</Value><RegType>REG_SZ</RegType></constructor>${odd}`)).toEqual({
      kind: 'policy-rules',
      values: [{ key: KEY, name: 'a', type: 'CONSTRUCTOR', data: 'toString' }],
      problems: []
    })
  })

  it.each(['hello', '<html><body>ComputerConfig</body></html>', '<ComputerConfig></ComputerConfig>', ''])(
    'is refused without a value: %j',
    (text) => {
      expect(parsePolicyRules(text).ok).toBe(false)
    }
  )

  it('gives what was written of any values', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ._-]{0,30}[A-Za-z0-9]$/)
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, data: fc.nat({ max: 0xffffffff }), user: fc.boolean() }), { minLength: 1, maxLength: 20 }),
        (list) => {
          const text = `<PolicyRules>${list.map((each) => config(each.name, 'REG_DWORD', String(each.data), each.user ? 'UserConfig' : 'ComputerConfig')).join('\n')}</PolicyRules>`
          expect(rules(text).values).toEqual(
            list.map((each) => ({
              key: `${each.user ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE'}\\${TS}`,
              name: each.name,
              type: 'REG_DWORD',
              data: each.data
            }))
          )
        }
      ),
      runs()
    )
  })
})

const CATEGORY = 'Windows Components/Remote Desktop Services/Remote Desktop Session Host/Device and Resource Redirection'
const policy = (name: string, state: string, more = '', category = CATEGORY): string =>
  `<q1:Policy>\r\n  <q1:Name>${name}</q1:Name>\r\n  <q1:State>${state}</q1:State>\r\n  <q1:Explain>If you enable this &lt;policy&gt;:\r\n\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Wrong</q1:Explain>\r\n  <q1:Supported>At least Windows Vista</q1:Supported>\r\n  <q1:Category>${category}</q1:Category>\r\n${more}</q1:Policy>`
const setting = (name: string, element: string, data: string, key = TS): string =>
  `<q2:RegistrySetting><q2:KeyPath>${key}</q2:KeyPath><q2:AdmSetting>false</q2:AdmSetting><q2:Value><q2:Name>${name}</q2:Name><q2:${element}>${data}</q2:${element}></q2:Value></q2:RegistrySetting>`
const GPO = (computer: string, user = ''): string => `<?xml version="1.0" encoding="utf-16"?>
<GPO xmlns="http://www.microsoft.com/GroupPolicy/Settings"><Name>Session hosts</Name>
<Computer><Enabled>true</Enabled><ExtensionData><Extension xsi:type="q1:RegistrySettings">${computer}</Extension></ExtensionData></Computer>
<User><ExtensionData><Extension>${user}</Extension></ExtensionData></User></GPO>`
const dword = (name: string, data: number): object => ({ key: POLICY_KEY, name, type: 'REG_DWORD', data })

describe('a report of Group Policy', () => {
  it.each(ALL_SETTINGS.map(({ policy: facts }) => facts))(
    'gives the value that "$displayName" sets',
    ({ displayName, valueName, blocks, blockingState }) => {
      const blocking = dword(valueName, blocks === 'zero' ? 0 : 1)
      const allowing = dword(valueName, blocks === 'zero' ? 1 : 0)
      const other = blockingState === 'Enabled' ? 'Disabled' : 'Enabled'
      expect(report(GPO(policy(displayName, blockingState))).values).toEqual([blocking])
      expect(report(GPO(policy(displayName, other))).values).toEqual([allowing])
    }
  )

  it('has the sense of each policy as its template does', () => {
    const all = [
      'Do not allow smart card device redirection',
      'Do not allow COM port redirection',
      'Allow audio and video playback redirection',
      'Allow audio recording redirection'
    ]
    expect(report(GPO(all.map((name) => policy(name, 'Enabled')).join(''))).values).toEqual([
      dword('fEnableSmartCard', 0),
      dword('fDisableCcm', 1),
      dword('fDisableCam', 0),
      dword('fDisableAudioCapture', 0)
    ])
  })

  it('gives the quality that was chosen', () => {
    const choice = (word: string): string =>
      `<q1:DropDownList><q1:Name>Audio Quality</q1:Name><q1:State>Enabled</q1:State><q1:Value><q1:Name>${word}</q1:Name></q1:Value></q1:DropDownList>`
    const quality = (word: string): unknown => report(GPO(policy('Limit audio playback quality', 'Enabled', choice(word)))).values
    expect([quality('Dynamic'), quality('Medium'), quality('High'), quality('Odd')]).toEqual([
      [dword('AllowedAudioQualityMode', 1)],
      [dword('AllowedAudioQualityMode', 3)],
      [dword('AllowedAudioQualityMode', 7)],
      []
    ])
    expect(report(GPO(policy('Limit audio playback quality', 'Disabled'))).values).toEqual([
      { key: POLICY_KEY, name: 'AllowedAudioQualityMode', type: 'REG_DWORD', data: null, deleted: true }
    ])
  })

  it('gives registry settings that have no template, of the computer and the user', () => {
    expect(
      report(GPO(setting('fDisableCcm', 'Number', '1') + setting('Note', 'String', 'a &amp; b'), setting('SCClipLevel', 'Number', '0')))
        .values
    ).toEqual([
      { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
      { key: KEY, name: 'Note', type: 'REG_SZ', data: 'a & b' },
      { key: `HKEY_CURRENT_USER\\${TS}`, name: 'SCClipLevel', type: 'REG_DWORD', data: 0 }
    ])
  })

  it("leaves out what decides nothing here: other policies, the user's, and what is not configured", () => {
    const text = GPO(
      policy('Turn off Windows Error Reporting', 'Enabled') + policy('Do not allow COM port redirection', 'Not configured'),
      policy('Do not allow COM port redirection', 'Enabled')
    )
    expect(report(text)).toEqual({ kind: 'gpo-report', values: [], oneObject: true, problems: [] })
  })

  it('is the result of all policies where gpresult wrote it for the computer, and the winning one counts', () => {
    const won = policy(
      'Do not allow COM port redirection',
      'Disabled',
      '<q1:GPO><q1:Name>Hosts</q1:Name></q1:GPO><q1:Precedence>1</q1:Precedence>'
    )
    const lost = policy('Do not allow COM port redirection', 'Enabled', '<q1:Precedence>2</q1:Precedence>')
    expect(report(`<Rsop xmlns="x"><ComputerResults><GPO><Name>Hosts</Name></GPO>${lost}${won}</ComputerResults></Rsop>`)).toEqual({
      kind: 'gpo-report',
      values: [dword('fDisableCcm', 0)],
      resultant: true,
      problems: []
    })
    expect(report('<Rsop><UserResults><Name>a</Name></UserResults></Rsop>')).toEqual({ kind: 'gpo-report', values: [], problems: [] })
  })

  it('takes of several registry settings of one value the one that won, in either order', () => {
    const ranked = (data: string, precedence: number): string =>
      setting('fDisableCcm', 'Number', data).replace('<q2:KeyPath>', `<Precedence xmlns="y">${precedence}</Precedence><q2:KeyPath>`)
    const won = ranked('0', 1)
    const lost = ranked('1', 2)
    for (const both of [won + lost, lost + won]) {
      expect(report(`<Rsop><ComputerResults>${both}</ComputerResults></Rsop>`).values).toEqual([
        { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 0 }
      ])
    }
  })

  it('leaves out the half that is turned off, and says so', () => {
    const both = policy('Do not allow COM port redirection', 'Enabled') + setting('fDisableCcm', 'Number', '1')
    const off = GPO(both, setting('SCClipLevel', 'Number', '0')).replace('<Enabled>true', '<Enabled>false')
    expect(report(off)).toMatchObject({
      values: [{ name: 'SCClipLevel' }],
      problems: [{ line: 3, reason: 'the settings of the computer are turned off in this policy object' }]
    })
    expect(report(off.replace('<User>', '<User><Enabled>false</Enabled>'))).toMatchObject({
      values: [],
      problems: [{}, { reason: 'the settings of the user are turned off in this policy object' }]
    })
  })

  it('takes a user among the preferences of the computer for no half of its own', () => {
    const preferences =
      '<q3:LocalUsersAndGroups><q3:User name="helper"><q3:Properties action="U"/></q3:User><q3:Computer/></q3:LocalUsersAndGroups>'
    const com = policy('Do not allow COM port redirection', 'Enabled')
    expect(report(GPO(preferences + com)).values).toEqual([dword('fDisableCcm', 1)])
    expect(report(GPO('', preferences + com)).values).toEqual([])
  })

  it.each([
    ['German', 'Windows-Komponenten/Remotedesktopdienste', 'COM-Anschlussumleitung nicht zulassen', 'Umleitung der Audioaufnahme zulassen'],
    [
      'French',
      'Composants Windows/Services Bureau à distance',
      'Ne pas autoriser la redirection de port COM',
      'Autoriser la redirection de l’enregistrement audio'
    ],
    [
      'Spanish',
      'Componentes de Windows/Servicios de Escritorio remoto',
      'No permitir redirección de puertos COM',
      'Permitir la redirección de la grabación de audio'
    ],
    [
      'Japanese',
      'Windows コンポーネント/リモート デスクトップ サービス',
      'COM ポートのリダイレクトを許可しない',
      'オーディオ録音リダイレクトを許可する'
    ]
  ])('knows the policies by their %s names, and takes none for the whole result', (_, category, com, microphone) => {
    const policies =
      policy(com, 'Enabled', '', category) + policy(microphone, 'Disabled', '', category) + policy('Xyz', 'Enabled', '', category)
    expect(report(`<Rsop xmlns="x"><ComputerResults>${policies}</ComputerResults></Rsop>`)).toEqual({
      kind: 'gpo-report',
      values: [dword('fDisableCcm', 1), dword('fDisableAudioCapture', 1)],
      problems: []
    })
  })

  it.each([
    ['Qualität der Audiowiedergabe beschränken', 'Mittel'],
    ['Limiter la qualité de la lecture audio', 'Moyenne'],
    ['Limitar la calidad de la reproducción de audio', 'Media'],
    ['オーディオ再生の品質を制限する', '中']
  ])('knows the mode that %s chooses', (name, mode) => {
    const chosen = policy(name, 'Enabled', `<q1:DropDownList><q1:Value><q1:Name>${mode}</q1:Name></q1:Value></q1:DropDownList>`)
    expect(report(GPO(chosen)).values).toEqual([dword('AllowedAudioQualityMode', 3)])
  })

  it('says when its names are of another language', () => {
    const brazilian = policy('Não permitir redirecionamento de porta COM', 'Enabled', '', 'Componentes do Windows/Serviços')
    expect(report(GPO(brazilian))).toMatchObject({
      values: [],
      otherLanguage: true,
      problems: [{ line: 3, reason: 'the policies have no English names, so they are not known' }]
    })
    expect(report(GPO(brazilian + setting('fDisableCcm', 'Number', '1'))).values).toHaveLength(1)
  })

  it('is read of one policy alone, of a file in UTF-16, and before the keys in its explanations', () => {
    const part = policy('Do not allow COM port redirection', 'Enabled')
    for (const text of [part, GPO(part), part.replaceAll('q1:', ''), part.replace(/\s*\r\n\s*/g, ' ')]) {
      expect(detectKinds(text)).toEqual(['gpo-report'])
      expect(report(text).values).toEqual([dword('fDisableCcm', 1)])
    }
    expect(parse('gpo-report', Buffer.from(`\ufeff${GPO(part)}`, 'utf16le'))).toMatchObject({
      ok: true,
      value: { values: [dword('fDisableCcm', 1)] }
    })
  })

  it.each(['hello', '<html><policy></policy></html>', '<Policy>x', '<RegistrySetting><KeyPath>a</KeyPath></RegistrySetting>', ''])(
    'is refused without a policy: %j',
    (text) => {
      expect(parseGpoReport(text).ok).toBe(false)
    }
  )
})
