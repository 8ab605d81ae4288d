import { describe, expect, it } from 'vitest'
import type { PastedEvidence } from '../parse/index.ts'
import type { FactBase } from '../facts/base.ts'
import { effective } from '../policy/effective.ts'
import { sinceStart } from '../policy/session.ts'
import { event, localSnapshot, policy, present, remoteAudio, sessionSnapshot, unsupported, workingSession } from '../diagnose/testing.ts'
import { factsOf } from './gather.ts'
import { policiesOfReg } from '../parse/reg/policies.ts'

const running = (...programs: string[]) =>
  present({ running: programs.map((program, index) => ({ program, processId: index + 1 })), savedFiles: [] })
const clientOf = (facts: FactBase) => facts.all('client')[0]?.value
const POLICY_KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'

describe('the facts of a pair', () => {
  it('come from every topic of both sides, with their place, their source and their time', () => {
    const facts = factsOf({ local: localSnapshot({ os: 'macos' }), session: workingSession({ platform: 'avd', log: [event('App', 7)] }) })
    expect(clientOf(facts)).toEqual({ platform: 'macos' })
    expect(facts.all('reader', 'session')).toHaveLength(1)
    expect(facts.all('service', 'session').length).toBeGreaterThan(0)
    expect(facts.all('microphone-consent', 'session')).toHaveLength(3)
    expect(facts.all('event', 'session')[0]).toMatchObject({ locator: 'App', value: { id: 7 } })
    expect(facts.all('registry-value', 'session')[0]?.source).toEqual({ by: 'probe', of: 'policies', at: '2026-11-20T09:30:00.000Z' })
  })

  it('leave a list that was not read apart from an empty one', () => {
    const session = sessionSnapshot({
      policies: { status: 'denied', tookMs: 1, reason: 'access denied' },
      services: unsupported(),
      smartcard: { status: 'not-asked', tookMs: 0, reason: 'not asked for' },
      serial: { status: 'absent', tookMs: 0, reason: 'none' }
    })
    const facts = factsOf({ session })
    expect(facts.list('registry-value', 'session')).toBeUndefined()
    expect(facts.list('service', 'session')).toBeUndefined()
    expect(facts.list('reader', 'session')).toBeUndefined()
    expect(facts.list('reader', 'local')).toBeUndefined()
    expect(facts.list('port', 'session')).toEqual([])
    expect(facts.all('list-read', 'session').map(({ value }) => value.topic)).not.toContain('smartcard')
    expect(facts.all('list-read', 'session').find(({ value }) => value.topic === 'serial')?.value.count).toBe(0)
    expect(effective(facts).capabilities.smartcard.result).toBe('unknown')
  })

  it('tell what was pasted from what was measured, and replace nothing that was', () => {
    const pasted: PastedEvidence[] = [
      {
        side: 'session',
        kind: 'reg',
        at: '2026-11-20T10:00:00Z',
        value: {
          values: [
            { key: POLICY_KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
            { key: POLICY_KEY, name: 'fDisableCpm', type: 'REG_DWORD', data: 1 }
          ]
        }
      }
    ]
    const values = factsOf({ session: workingSession({ policyValues: [policy('fDisableCcm', 0)] }), pasted }).all(
      'registry-value',
      'session'
    )
    expect(values.filter(({ value }) => value.name === 'fDisableCcm')).toMatchObject([{ value: { data: 0 }, source: { by: 'probe' } }])
    expect(values.find(({ value }) => value.name === 'fDisableCpm')).toMatchObject({ value: { data: 1 }, source: { by: 'paste' } })
  })

  it("let a person's answer about the client stand in for what was found running", () => {
    expect(clientOf(factsOf({ local: localSnapshot(), extras: { client: { platform: 'web' } } }))).toEqual({ platform: 'web' })
  })

  it('name the program that redirects most where several run', () => {
    const client = (...programs: string[]) => clientOf(factsOf({ local: localSnapshot({ os: 'linux', clients: running(...programs) }) }))
    expect(client('rdesktop', 'xfreerdp3')).toEqual({ platform: 'linux', name: 'xfreerdp3' })
    expect(client('mstsc.exe')).toEqual({ platform: 'linux', name: 'mstsc.exe' })
    expect(client()).toEqual({ platform: 'linux' })
    expect(clientOf(factsOf({}))).toBeUndefined()
  })

  it("see xrdp's sound module in the session's endpoints", () => {
    const endpoints = [{ ...remoteAudio(), id: 'xrdp-sink', name: 'xrdp sink' }]
    const session = sessionSnapshot({ os: 'linux', platform: 'xrdp', endpoints })
    const facts = factsOf({ session, extras: { xrdp: { rdpsnd: false } } })
    expect(facts.all('xrdp-sound-module').map(({ value }) => value)).toEqual([true])
    expect(facts.all('xrdp-channel').map(({ value }) => value)).toEqual([{ name: 'rdpsnd', on: false }])
    expect(factsOf({ session, extras: { xrdp: { soundModule: false } } }).all('xrdp-sound-module')[0]?.value).toBe(false)
  })

  it('know which events belong to the session', () => {
    const facts = factsOf({ session: workingSession() })
    expect(sinceStart(facts, '2026-11-20T09:00:00.000Z')).toBe(true)
    expect(sinceStart(facts, '2026-11-20T08:59:59.000Z')).toBe(false)
    expect(sinceStart(factsOf({}), '2020-01-01T00:00:00.000Z')).toBe(true)
  })
})

describe('registry exports as policy values', () => {
  const POL = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
  const TS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server'

  it('knows the policy key, the Terminal Server key and the listeners, whatever the case', () => {
    const values = policiesOfReg([
      { key: POL.toUpperCase(), name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
      { key: TS.replace('CurrentControlSet', 'ControlSet001'), name: 'fEnableSmartCard', type: 'REG_DWORD', data: 0 },
      { key: `${TS}\\WinStations\\RDP-Tcp`, name: 'fDisableCam', type: 'REG_DWORD', data: 0 }
    ])
    expect(values?.map((value) => value.layer)).toEqual(['policy', 'host', 'listener:RDP-Tcp'])
  })

  it('takes lines without a key for the policy key, and a deletion for "not set"', () => {
    expect(policiesOfReg([{ key: null, name: 'fDisableCcm', data: 1 }])?.[0]).toMatchObject({ layer: 'policy', present: true, data: 1 })
    expect(policiesOfReg([{ key: POL, name: 'fDisableCcm', deleted: true, data: null }])?.[0]).toEqual({
      layer: 'policy',
      key: POL,
      name: 'fDisableCcm',
      present: false
    })
  })

  it('says nothing for an export of other keys', () => {
    expect(
      policiesOfReg([
        { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso', name: 'fDisableCcm', data: 1 },
        { key: `${TS}\\WinStations\\RDP-Tcp\\UserOverride`, name: 'fDisableCcm', data: 1 }
      ])
    ).toBeUndefined()
    expect(policiesOfReg([])).toBeUndefined()
  })
})
