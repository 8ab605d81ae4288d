import { describe, expect, it } from 'vitest'
import type { AssessOptions } from '../assess/assess.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Platform } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import type { Finding, Subject } from './finding.ts'
import {
  CAPTURE,
  failed,
  findingsOf,
  PLAYBACK,
  pool,
  policy,
  present,
  rdp,
  remoteAudio,
  remoteMicrophone,
  unsupported,
  workingLocal,
  workingSession
} from './testing.ts'
import type { SnapshotParts } from './testing.ts'

const need = (of: Subject, local: SnapshotParts, session: SnapshotParts, more: AssessOptions = {}): Finding | undefined =>
  findingsOf(workingLocal(local), workingSession(session), more).find(
    ({ rule, capability }) => rule === 'needs-evidence' && capability === of
  )
const steps = (finding: Finding | undefined): string[] =>
  (finding?.fix ?? []).map(({ who, step, exact }) => `${who}: ${step}${exact === undefined ? '' : ` [${english(exact)}]`}`)

const unread = (status: 'denied' | 'not-asked'): Reading<never> => ({ status, tookMs: 1, reason: 'Nobody looked.' })
const PASTE = 'helpdesk: step.paste-output [certutil -scinfo]'
const FILE = 'helpdesk: step.drop-rdp-file'
const POLICIES = 'helpdesk: step.paste-policies [reg query "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services"]'

describe('what would decide a capability', () => {
  it.each<[string, Reading<never>, string[]]>([
    ['denied', unread('denied'), ['helpdesk: step.find-out-why', PASTE]],
    ['not asked for', unread('not-asked'), ['you: step.read-all', PASTE]],
    ['not supported', unsupported(), []],
    ['not run', failed('NOT_RUN', 'Nobody looked.'), ['you: step.run-on', PASTE]],
    ['failed', failed('TIMEOUT', 'no answer'), ['helpdesk: step.find-out-why', PASTE]]
  ])('is the list of a side that was %s, where that can be had', (_, smartcard, asked) => {
    const finding = need('smartcard', {}, { smartcard })
    expect(steps(finding)).toEqual([...asked, FILE])
    for (const { params } of finding?.fix.slice(0, asked.length) ?? []) expect(params).toMatchObject({ side: 'session' })
    expect(finding).toMatchObject({
      severity: 'info',
      certainty: 'proved',
      title: { id: 'needs-evidence.title', params: { devices: { id: 'capability.smartcard.object' } } },
      cause: { id: 'needs-evidence.cause' },
      evidence: [{ side: 'session', source: { id: 'needs-evidence.settings' } }]
    })
    expect(finding?.links).toHaveLength(1)
    expect(steps(need('smartcard', { smartcard }, {}))).toEqual([])
  })

  it('has no command where no text shows the list', () => {
    expect(steps(need('audioOut', {}, { audio: unread('denied') }))).toEqual(['helpdesk: step.find-out-why', FILE])
  })

  it('is the local list first', () => {
    const finding = need('smartcard', { smartcard: unread('not-asked') }, { smartcard: unread('denied') })
    expect(finding?.fix.map(({ params }) => params?.side)).toEqual(['local', 'local', 'session', 'session', undefined])
  })

  it.each<[Platform, string[]]>([
    ['rdp', [FILE]],
    ['rds', [FILE]],
    ['avd', ['helpdesk: step.paste-host-pool']],
    ['windows365', []],
    ['console', []]
  ])('are on %s the properties, unless a file or string of them was brought', (platform, asked) => {
    expect(steps(need('com', {}, { platform, ports: [] }))).toEqual(asked)
    const given = platform === 'avd' ? pool('redirectcomports:i:1') : rdp('redirectcomports:i:1')
    expect(steps(need('com', {}, { platform, ports: [] }, { extras: given }))).toEqual([])
  })

  it('are the policies that could not be read', () => {
    const given = rdp('redirectsmartcards:i:1')
    expect(steps(need('smartcard', {}, { readers: [], policies: unread('denied') }, { extras: given }))).toEqual([POLICIES])
    expect(steps(need('smartcard', {}, { os: 'linux', platform: 'xrdp', readers: [], policies: unread('denied') }))).not.toContain(POLICIES)
  })

  it('is the log of sound that is off or denied, but no other', () => {
    const channels = [
      { channel: CAPTURE, state: 'off' as const },
      { channel: PLAYBACK, state: 'denied' as const },
      { channel: 'System', state: 'denied' as const }
    ]
    const session = { platform: 'windows365' as const, endpoints: [remoteMicrophone()], events: present({ channels, events: [] }) }
    const read = (channel: string): string => `helpdesk: step.read-log [wevtutil qe "${channel}" /f:text /rd:true /c:5]`
    expect(steps(need('audioOut', {}, session))).toEqual([
      expect.stringContaining(`: step.switch-on-log [wevtutil sl "${CAPTURE}"`),
      read(CAPTURE),
      read(PLAYBACK)
    ])
    expect(steps(need('smartcard', {}, { ...session, readers: [] }))).toEqual([])
    const all = present({ channels: channels.map((one) => ({ ...one, state: 'read' as const })), events: [] })
    expect(steps(need('audioOut', {}, { ...session, events: all }))).toEqual([])
  })

  it('is asked for nothing that arrived, that is not there, or whose cause was proved', () => {
    expect(need('com', {}, {})).toBeUndefined()
    expect(need('com', { ports: [] }, { ports: [] })).toBeUndefined()
    expect(need('com', {}, { ports: [], policyValues: [policy('fDisableCcm', 1)] })).toBeUndefined()
    expect(need('audioIn', {}, { endpoints: [remoteAudio()] })).toBeDefined()
  })

  it('of Windows Hello is what its rules ask, without settings', () => {
    const finding = need('hello', { certificates: unsupported() }, {}, { extras: { wantsHello: true } })
    expect(finding).toMatchObject({ title: { id: 'needs-evidence.title-hello' }, evidence: [] })
    expect(finding?.links).toEqual([
      'https://learn.microsoft.com/en-us/windows/security/identity-protection/hello-for-business/rdp-sign-in'
    ])
    expect(steps(finding)).toEqual(['helpdesk: whfb/no-certificate.fix.local-device-run-paste [certutil -store -user my]'])
  })
})
