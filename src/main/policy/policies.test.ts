import { describe, expect, it } from 'vitest'
import { LINK_WAYS } from '../../shared/policies.ts'
import { choiceToKeep, withLanguage } from './language.ts'
import { namesLock, policiesOf, policyFaults, recordingLock } from './policies.ts'
import type { PlaceReading } from './policies.ts'
import { recordingOff } from './recording.ts'

const set = (values: Record<string, unknown>, place = 'a'): PlaceReading => ({ place, values: new Map(Object.entries(values)) })
const unread = (place = 'b'): PlaceReading => ({ place, fault: 'EACCES' })

describe('what an administrator sets', () => {
  it('is nothing where nothing is set', () => {
    const { settings, unknown } = policiesOf([set({})])
    expect(Object.values(settings).map(({ name, value, source }) => [name, value, source])).toEqual([
      ['Language', null, null],
      ['HideNames', false, null],
      ['History', true, null],
      ['LinkWays', LINK_WAYS, null],
      ['Recording', true, null]
    ])
    expect(unknown).toEqual([])
  })

  it('holds with the place that says so, whatever the case of its name', () => {
    const { settings } = policiesOf([set({ hidenames: true, RECORDING: 0, Language: 'de-CH', LinkWays: ['file'], History: false })])
    expect(Object.values(settings).map(({ value, source }) => [value, source])).toEqual([
      ['de', 'a'],
      [true, 'a'],
      [false, 'a'],
      [['file'], 'a'],
      [false, 'a']
    ])
  })

  it('locks to the safer value where its place cannot be read, and leaves the language alone', () => {
    const { settings } = policiesOf([unread()])
    expect(Object.values(settings).map(({ value, fault }) => [value, fault])).toEqual([
      [null, 'EACCES'],
      [true, 'EACCES'],
      [false, 'EACCES'],
      [[], 'EACCES'],
      [false, 'EACCES']
    ])
  })

  it('locks only the one whose value makes no sense, is refused or stands there twice', () => {
    const { settings } = policiesOf([set({ HideNames: 'yes', History: true })])
    expect(settings.HideNames).toMatchObject({ value: true, fault: '"yes"' })
    expect(settings.History).toMatchObject({ value: true })
    const refused: PlaceReading = { place: 'a', values: new Map(), refused: new Map([['Recording', 'ERROR_ACCESS_DENIED']]) }
    expect(policiesOf([refused]).settings.Recording).toMatchObject({ value: false, fault: 'ERROR_ACCESS_DENIED' })
    expect(policiesOf([set({ Recording: true, recording: true })]).settings.Recording).toMatchObject({ value: false })
  })

  it('shows little of a value that makes no sense', () => {
    expect(policiesOf([set({ HideNames: 'x'.repeat(5000) })]).settings.HideNames.fault?.length).toBeLessThan(100)
  })

  it('is the stricter one of two places, by the one that could be read', () => {
    const both = policiesOf([
      set({ HideNames: false, LinkWays: ['file', 'screen'] }),
      set({ HideNames: true, LinkWays: ['file', 'drive'] }, 'c')
    ])
    expect(both.settings.HideNames).toMatchObject({ value: true, source: 'c' })
    expect(both.settings.LinkWays.value).toEqual(['file'])
    for (const readings of [
      [unread(), set({ HideNames: true })],
      [set({ HideNames: true }), unread()]
    ])
      expect(policiesOf(readings).settings.HideNames).toEqual({ name: 'HideNames', value: true, source: 'a' })
    expect(policiesOf([set({ Recording: true }), unread()]).settings.Recording).toMatchObject({
      value: false,
      source: 'b',
      fault: 'EACCES'
    })
  })

  it('names what no policy is called: a slip of the pen holds nothing back', () => {
    const policies = policiesOf([set({ HideName: true })])
    expect(policies.unknown).toEqual([{ name: 'HideName', place: 'a' }])
    expect(policyFaults(policies)).toEqual(['No policy has this name: HideName in a'])
    expect(policyFaults(policiesOf([set({ HideNames: 3 })]))).toEqual(['The policy HideNames could not be read: a: 3'])
  })
})

describe('what policies lock', () => {
  it('is said with its reason', () => {
    const free = policiesOf([])
    expect([namesLock(free), recordingLock(free), recordingOff(free)]).toEqual([null, null, undefined])
    const locked = policiesOf([set({ HideNames: true, Recording: false })])
    expect([namesLock(locked), recordingLock(locked)]).toEqual(['policy', 'policy'])
    expect(recordingOff(locked)?.error).toMatchObject({ kind: 'privacy', code: 'FORBIDDEN' })
    const guess = policiesOf([unread()])
    expect([namesLock(guess), recordingLock(guess)]).toEqual(['unread-policy', 'unread-policy'])
    expect(recordingOff(guess)?.message).toContain('could not be read')
  })

  it("takes the language from the window's choice and keeps the person's own", () => {
    const own = { theme: 'dark', helpdesk: true, language: 'en' } as const
    const german = policiesOf([set({ Language: 'de' })])
    expect(withLanguage(own, german)).toEqual({ ...own, language: 'de' })
    expect(withLanguage(own, policiesOf([]))).toEqual(own)
    expect(choiceToKeep({ ...own, theme: 'light', language: 'de' }, own, german)).toEqual({ ...own, theme: 'light' })
    expect(choiceToKeep({ ...own, language: 'de' }, own, policiesOf([]))).toEqual({ ...own, language: 'de' })
  })
})
