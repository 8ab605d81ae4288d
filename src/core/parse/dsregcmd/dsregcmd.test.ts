import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { parse } from '../index.ts'

const text = (entra: string, domain: string): string => `  AzureAdJoined : ${entra}\n  EnterpriseJoined : NO\n  DomainJoined : ${domain}\n`

describe('dsregcmd /status', () => {
  it('tells how a side is joined', () => {
    expect(readWhole('dsregcmd', 'hybrid')).toEqual({
      kind: 'dsregcmd',
      state: 'entra-hybrid',
      domain: 'CORP',
      ngcSet: false,
      problems: []
    })
  })

  it.each([
    ['YES', 'NO', 'entra'],
    ['NO', 'YES', 'domain'],
    ['NO', 'NO', 'workgroup']
  ])('with Entra ID %s and a domain %s is %s', (entra, domain, state) => {
    expect(parse('dsregcmd', text(entra, domain))).toMatchObject({ ok: true, value: { state } })
  })

  it.each(['', 'AzureAdJoined : YES', text('MAYBE', 'NO')])('is not %j', (other) => {
    expect(parse('dsregcmd', other).ok).toBe(false)
  })
})
