import { describe, expect, it } from 'vitest'
import { isSameDomain } from './domains.ts'

describe('names of domains', () => {
  it('are compared without case and without a dot at the end', () => {
    expect(isSameDomain('CORP', 'corp')).toBe(true)
    expect(isSameDomain('corp.example.', ' Corp.Example')).toBe(true)
    expect(isSameDomain('CORP', 'FABRIKAM')).toBe(false)
    expect(isSameDomain('corp.example', 'fabrikam.example')).toBe(false)
  })

  it('tell nothing where one is short and the other has dots', () => {
    expect(isSameDomain('CORP', 'corp.example')).toBeUndefined()
    expect(isSameDomain('contoso.example', 'FABRIKAM')).toBeUndefined()
  })
})
