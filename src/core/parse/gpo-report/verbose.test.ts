import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds, parse } from '../index.ts'

const KEY = 'Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const entry = (name: string, value: string): string => `  KeyName:   ${KEY}\\${name}\n  Value:     ${value}\n  State:     Enabled\n`

describe('gpresult /v', () => {
  it('gives the registry values of both halves, in any language', () => {
    expect(readWhole('gpo-report', 'verbose')).toEqual({
      kind: 'gpo-report',
      values: [
        { key: `HKEY_LOCAL_MACHINE\\${KEY}`, name: 'fEnableSmartCard', type: 'REG_DWORD', data: 0 },
        { key: `HKEY_LOCAL_MACHINE\\${KEY}`, name: 'SessionName', type: 'REG_SZ', data: 'Ab' },
        { key: `HKEY_CURRENT_USER\\${KEY}`, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 }
      ],
      resultant: true,
      problems: []
    })
  })

  it('is known by its paths and bytes, and tells of deletions and of data that is none', () => {
    const text = entry('fDisableCcm', '1, 0, 0, 0') + entry('**del.fDisableCam', '0') + entry('x', 'Not available')
    expect(detectKinds(text)).toEqual(['gpo-report'])
    expect(parse('gpo-report', text)).toMatchObject({
      ok: true,
      value: {
        values: [
          { name: 'fDisableCcm', data: 1 },
          { name: 'fDisableCam', deleted: true }
        ],
        problems: [{ line: 8 }]
      }
    })
  })

  const WHOLE = [
    'Microsoft (R) Windows (R) Operating System Group Policy Result tool v2.0\n',
    'COMPUTER SETTINGS\n-----------------\n',
    entry('fDisableCcm', '1, 0, 0, 0'),
    'USER SETTINGS\n-------------\n'
  ]

  it('is the whole result of a computer only with title, both headings and nothing cut out', () => {
    const resultant = (text: string): boolean => {
      const result = parse('gpo-report', text)
      return result.ok && result.value.resultant === true
    }
    expect(resultant(WHOLE.join(''))).toBe(true)
    for (const left of [0, 1, 3]) expect(resultant(WHOLE.filter((_, at) => at !== left).join(''))).toBe(false)
    expect(resultant(WHOLE.join('[...]\n'))).toBe(false)
  })

  // French: outputs that courses on Active Directory show; Spanish and Brazilian: headings that instructions name. The labels of a
  // policy were found in none, and none is needed.
  it.each([
    [
      'French',
      'Outil de résultat du système d’exploitation Microsoft (R) Windows (R) v2.0',
      'PARAMÈTRES DE L’ORDINATEUR',
      'PARAMÈTRES UTILISATEURS'
    ],
    ['Spanish', 'Microsoft (R) Windows (R) v2.0', 'CONFIGURACIÓN DE EQUIPO', 'CONFIGURACIÓN DE USUARIO'],
    ['Brazilian', 'Microsoft (R) Windows (R) v2.0', 'CONFIGURAÇÕES DO COMPUTADOR', 'CONFIGURAÇÕES DO USUÁRIO']
  ])('has its two halves on a %s machine', (_, title, computer, user) => {
    const text = `${title}\n\n${computer}\n-----------------\n${entry('fDisableCcm', '1, 0, 0, 0')}\n${user}\n-------------\n${entry('fDisableCam', '0, 0, 0, 0')}`
    expect(detectKinds(text)).toEqual(['gpo-report'])
    expect(parse('gpo-report', text)).toMatchObject({
      ok: true,
      value: {
        values: [
          { key: `HKEY_LOCAL_MACHINE\\${KEY}`, name: 'fDisableCcm', data: 1 },
          { key: `HKEY_CURRENT_USER\\${KEY}`, name: 'fDisableCam', data: 0 }
        ],
        resultant: true,
        problems: []
      }
    })
  })

  it('in a language that is not known has its values, and is not the whole result', () => {
    const text = `Microsoft (R) Windows (R) v2.0\nSZÁMÍTÓGÉP\n----------\n${entry('fDisableCcm', '1, 0, 0, 0')}FELHASZNÁLÓ\n-----------\n`
    const result = parse('gpo-report', text)
    expect(result).toMatchObject({ ok: true, value: { values: [{ name: 'fDisableCcm', data: 1 }] } })
    expect(result.ok && result.value.resultant).toBeFalsy()
  })

  it('is cut where a policy has no data or a half is missing, and then no whole result', () => {
    const path = `  KeyName:   ${KEY}\\fDisableCam\n`
    const read = (text: string) => {
      const result = parse('gpo-report', text)
      if (!result.ok) throw new Error(result.reason)
      return result.value
    }
    for (const at of [2, 3]) {
      const { problems, ...value } = read(WHOLE.toSpliced(at, 0, path).join(''))
      expect(value).not.toHaveProperty('resultant')
      expect(problems.map(({ text }) => text.id)).toEqual(['parse.problem.cut-off'])
    }
    expect(read(WHOLE.slice(0, 3).join('')).problems.map(({ text }) => text.id)).toEqual(['parse.problem.half-missing'])
    expect(read(WHOLE.join('')).problems).toEqual([])
  })

  it('is read where the edge of a window broke the paths', () => {
    const path = (head: string, rest: string): string =>
      `                Folder Id: ${head}\r\n${rest}\r\n                Value:       1, 0, 0, 0\r\n`
    const [title = '', computer = '', , user = ''] = WHOLE
    for (const quote of ['', '> ']) {
      const text = [
        title,
        computer,
        path('Software\\Policies\\Microsoft\\Windows NT\\Terminal Servi', 'ces\\fDisableCam'),
        path(`${KEY}\\fDisable`, 'Ccm'),
        user
      ].join('')
      const quoted = text
        .split('\n')
        .map((line) => `${quote}${line}`)
        .join('\n')
      expect(parse('gpo-report', quoted)).toMatchObject({
        ok: true,
        value: {
          values: [
            { key: `HKEY_LOCAL_MACHINE\\${KEY}`, name: 'fDisableCam', data: 1 },
            { name: 'fDisableCcm', data: 1 }
          ],
          resultant: true,
          problems: []
        }
      })
    }
  })

  it('is no whole result where the data of a policy cannot be read', () => {
    const result = parse('gpo-report', WHOLE.toSpliced(3, 0, entry('fDisableCam', 'Not available')).join(''))
    expect(result).toMatchObject({ ok: true, value: { problems: [{ line: expect.any(Number) as number }] } })
    expect(result.ok && result.value.resultant).toBeFalsy()
  })

  it.each(['', 'KeyName: Software\\a\\b\n', 'Value: 1, 0, 0, 0\n', entry('a', '1, 0, 0, 999')])('is not %j', (text) => {
    expect(parse('gpo-report', text).ok).toBe(false)
  })
})
