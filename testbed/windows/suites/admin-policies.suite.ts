import { afterEach, describe, expect, it } from 'vitest'
import { adminPolicies } from '../../../src/main/platform/index.ts'
import { namesLock, recordingLock } from '../../../src/main/policy/policies.ts'
import { LINK_WAYS } from '../../../src/shared/policies.ts'
import { deleteKey, setAccess, setValues } from './arrange.ts'
import { inBed } from './bed.ts'

const KEY = 'SOFTWARE\\Policies\\Sidecheck'

describe('what an administrator sets for Sidecheck', () => {
  it('is read on every machine', async () => {
    expect(Object.keys((await adminPolicies()).settings)).toEqual(['Language', 'HideNames', 'History', 'LinkWays', 'Recording'])
  })

  describe.skipIf(!inBed)('in the registry', () => {
    afterEach(() => deleteKey('HKLM', KEY))

    it('is nothing where there is no key', async () => {
      const { settings } = await adminPolicies()
      expect(Object.values(settings).map(({ value, source }) => [value, source])).toEqual([
        [null, null],
        [false, null],
        [true, null],
        [LINK_WAYS, null],
        [true, null]
      ])
    })

    it('holds as Group Policy writes it: numbers, text and lines', async () => {
      setValues('HKLM', KEY, { Language: 'de', HideNames: 1, History: 0, LinkWays: ['file', 'screen'], Recording: 0 })
      const policies = await adminPolicies()
      expect(Object.values(policies.settings).map(({ value }) => value)).toEqual(['de', true, false, ['screen', 'file'], false])
      expect(policies.settings.HideNames.source).toBe(`HKLM\\${KEY}`)
    })

    it('locks to the safer value where it makes no sense or may not be read', async () => {
      setValues('HKLM', KEY, { HideNames: 'yes', Recording: 1 })
      const odd = await adminPolicies()
      expect([namesLock(odd), recordingLock(odd)]).toEqual(['unread-policy', null])
      setAccess('HKLM', KEY, 'D:P(A;;KWWD;;;WD)')
      try {
        const refused = await adminPolicies()
        expect([namesLock(refused), recordingLock(refused)]).toEqual(['unread-policy', 'unread-policy'])
        expect(refused.settings.History.fault).toContain('RegOpenKeyExW')
      } finally {
        setAccess('HKLM', KEY, 'D:P(A;;KA;;;WD)')
      }
    })
  })
})
