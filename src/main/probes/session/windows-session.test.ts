import { describe, expect, it } from 'vitest'
import { seenWords } from '../../../core/snapshot/reading-words.ts'
import { speakerFor } from '../../../core/words/index.ts'
import { describeSession, isRemote, platformOf, type SessionFacts } from './windows-session.ts'

const avd: SessionFacts = {
  isRemoteSession: true,
  protocolType: 2,
  avdRegistered: 1,
  reverseListener: 'rdp-sxs240705700',
  stationName: 'RDP-Sxs240705700#0'
}

describe('isRemote', () => {
  it('takes one yes, because SM_REMOTESESSION misses sessions with a virtual GPU', () => {
    expect(isRemote({ isRemoteSession: false, protocolType: 2, remoteMetric: false })).toBe(true)
    expect(isRemote({ isRemoteSession: true, protocolType: 0, remoteMetric: false })).toBe(true)
    expect(isRemote({ remoteMetric: true })).toBe(true)
  })

  it('says no at the console, also after fast user switching', () => {
    expect(isRemote({ isRemoteSession: false, protocolType: 0, remoteMetric: false, sessionId: 2, glassSessionId: 3 })).toBe(false)
  })

  it('asks which session the own screen shows where nothing else answered', () => {
    expect(isRemote({ sessionId: 2, glassSessionId: 1 })).toBe(true)
    expect(isRemote({ sessionId: 1, glassSessionId: 1 })).toBe(false)
    expect(isRemote({ sessionId: 0, glassSessionId: 1 })).toBe(false)
    expect(isRemote({})).toBe(false)
  })
})

describe('platformOf', () => {
  it('names Azure Virtual Desktop by its agent and listener', () => {
    expect(platformOf(avd, true)).toEqual({ platform: 'avd' })
  })

  it('names Windows 365 only where both of its marks are there, because a client has the key too', () => {
    expect(platformOf({ ...avd, windows365Key: true, cloudPcService: true }, true).platform).toBe('windows365')
    expect(platformOf({ ...avd, windows365Key: true, cloudPcService: false }, true)).toEqual({ platform: 'avd' })
    expect(platformOf({ stationName: 'RDP-Tcp#1', windows365Key: true }, true)).toEqual({ platform: 'rdp' })
  })

  it('leaves a dev box possible, which has the same marks, until the model of the machine tells', () => {
    const marked = { ...avd, windows365Key: true, cloudPcService: true }
    const both = { platform: 'windows365', orPlatform: 'devbox' }
    expect(platformOf(marked, true)).toEqual(both)
    expect(platformOf({ ...marked, model: 'Virtual Machine' }, true)).toEqual(both)
    expect(platformOf({ ...marked, model: 'Cloud PC Enterprise 2vCPU/8GB/128GB' }, true)).toEqual({ platform: 'windows365' })
    expect(platformOf({ ...marked, model: 'Microsoft Dev Box 8vCPU/32GB/256GB' }, true)).toEqual({ platform: 'devbox' })
    expect(platformOf({ ...avd, model: 'Microsoft Dev Box 8vCPU/32GB/256GB' }, true)).toEqual({ platform: 'avd' })
  })

  it('does not call a session through the standard listener brokered', () => {
    expect(platformOf({ ...avd, stationName: 'RDP-Tcp#12' }, true)).toEqual({ platform: 'rdp' })
    expect(platformOf({ ...avd, stationName: 'RDP-Tcp#12', sessionHostRole: 1 }, true)).toEqual({ platform: 'rds' })
  })

  it('names the RD Session Host role and plain Remote Desktop', () => {
    expect(platformOf({ stationName: 'RDP-Tcp#1', sessionHostRole: 1 }, true)).toEqual({ platform: 'rds' })
    expect(platformOf({ stationName: 'RDP-Tcp#1', sessionHostRole: 0 }, true)).toEqual({ platform: 'rdp' })
  })

  it('calls every session at the machine itself a console', () => {
    expect(platformOf(avd, false)).toEqual({ platform: 'console' })
  })
})

describe('describeSession', () => {
  it('starts at the last connection, else at the logon', () => {
    expect(describeSession({ ...avd, connectedAt: '2026-11-20T08:00:00.000Z', loggedOnAt: '2026-11-19T08:00:00.000Z' }).startedAt).toBe(
      '2026-11-20T08:00:00.000Z'
    )
    expect(describeSession({ ...avd, connectedAt: null, loggedOnAt: '2026-11-19T08:00:00.000Z' }).startedAt).toBe(
      '2026-11-19T08:00:00.000Z'
    )
  })

  it('names every fact and every refusal that led to the answer', () => {
    const { reasons } = describeSession({ isRemoteSession: true, sessionId: 3 }, ['WTSClientName: denied'])
    expect(reasons).toEqual(['WTSIsRemoteSession: true', 'session id: 3', 'WTSClientName: denied'])
  })

  it('says the same in German, where Windows and its codes keep their names', () => {
    const session = describeSession({ isRemoteSession: true, sessionId: 3, cloudPcService: false }, ['WTSClientName: denied'])
    expect(seenWords(session).map(speakerFor('de'))).toEqual([
      'WTSIsRemoteSession: ja',
      'Sitzungsnummer: 3',
      'Dienst CloudManagedDesktopExtension: nein',
      'WTSClientName: denied'
    ])
    // A file whose data does not belong to its lines: the lines stand.
    expect(seenWords({ ...session, reasonTexts: [] })).toEqual(session.reasons)
  })

  it('gives no client at the console, whatever Windows left there', () => {
    expect(describeSession({ isRemoteSession: false, protocolType: 0, clientName: 'OLD', clientBuild: 1 })).toMatchObject({
      remote: false,
      protocol: 'console',
      clientName: null,
      clientBuild: null,
      platform: 'console'
    })
  })
})
