import { describe, expect, it } from 'vitest'
import { joinOf } from './join.ts'

const domain = { of: 'domain', name: 'EXAMPLE' } as const
const workgroup = { of: 'workgroup', name: 'WORKGROUP' } as const

describe('how a Windows machine is joined', () => {
  it('is told by both answers together', () => {
    expect(joinOf({ member: domain, entra: false })).toEqual({ state: 'domain', domain: 'EXAMPLE' })
    expect(joinOf({ member: domain, entra: true })).toEqual({ state: 'entra-hybrid', domain: 'EXAMPLE' })
    expect(joinOf({ member: workgroup, entra: true })).toEqual({ state: 'entra' })
    expect(joinOf({ member: workgroup, entra: false })).toEqual({ state: 'workgroup' })
  })

  it('is a domain also where nobody knows of Entra ID, and open where only a workgroup is named', () => {
    expect(joinOf({ member: domain, entra: undefined })).toEqual({ state: 'domain', domain: 'EXAMPLE' })
    expect(joinOf({ member: workgroup, entra: undefined })).toBeUndefined()
    expect(joinOf({ member: undefined, entra: true })).toBeUndefined()
  })

  it('has no empty name for a domain', () => {
    expect(joinOf({ member: { of: 'domain', name: '' }, entra: false })).toEqual({ state: 'domain' })
  })
})
