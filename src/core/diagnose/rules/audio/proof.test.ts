import { describe, expect, it } from 'vitest'
import type { PolicyValue } from '../../../snapshot/schema.ts'
import { english, speakerFor } from '../../../words/index.ts'
import { findingsOfPair, pastedText } from '../../case.ts'
import type { Pair } from '../../case.ts'
import type { Finding } from '../../finding.ts'
import { event, input, output, RDPCORETS, service } from '../../testing.ts'

const find = (pair: Pair, rule: string): Finding | undefined => findingsOfPair(pair).find((finding) => finding.rule === rule)
const certaintyOf = (pair: Pair, rule: string): string | undefined => find(pair, rule)?.certainty
const said = (pair: Pair, rule: string, speak = english): string[] =>
  (find(pair, rule)?.evidence ?? []).map(({ source, value }) => `${speak(source)}: ${speak(value)}`)

describe('what proves a cause of sound', () => {
  const marker: PolicyValue = {
    layer: 'other',
    key: 'HKLM\\SOFTWARE\\Microsoft\\Teams',
    name: 'IsWVDEnvironment',
    present: true,
    type: 'REG_DWORD',
    data: 1
  }

  it('is the value that says so, and not another one that was read', () => {
    const apps = { optimisedApps: [{ name: 'Teams', source: 'a person' }] }
    expect(certaintyOf({ session: { policyValues: [{ ...marker, data: 0 }] }, extras: apps }, 'audio/optimised-apps')).toBe('likely')
    expect(certaintyOf({ session: { policyValues: [marker] } }, 'audio/optimised-apps')).toBe('proved')
    expect(said({ session: { policyValues: [marker] } }, 'audio/optimised-apps')).toEqual([
      'HKLM\\SOFTWARE\\Microsoft\\Teams\\IsWVDEnvironment: 1'
    ])
  })

  it('is the sound module that the session lacks; a person knows better what is loaded', () => {
    const xrdp: Pair = { session: { os: 'linux', platform: 'xrdp', ports: [], readers: [], endpoints: [output('Dummy Output')] } }
    expect(certaintyOf(xrdp, 'audio/xrdp-module-missing')).toBe('likely')
    expect(certaintyOf({ ...xrdp, extras: { xrdp: { soundModule: false } } }, 'audio/xrdp-module-missing')).toBe('possible')
    expect(find({ ...xrdp, extras: { xrdp: { soundModule: true } } }, 'audio/xrdp-module-missing')).toBeUndefined()
    expect(find({ session: { ...xrdp.session, endpoints: [] } }, 'audio/xrdp-module-missing')).toBeDefined()
  })
})

describe('what is told of a microphone test', () => {
  const test = (device?: string, value?: number | string) => ({
    audioResults: [
      { side: 'local' as const, kind: 'mic-silent', ...(device === undefined ? {} : { device }), ...(value === undefined ? {} : { value }) }
    ]
  })

  it('is the device and the level, as far as they are known', () => {
    expect(said(test('Headset', -78.2), 'audio-in/silent')).toEqual(['microphone test of Headset: mic-silent, -78.2 dBFS'])
    expect(said(test('Headset', -78.2), 'audio-in/silent', speakerFor('de'))).toEqual(['Mikrofontest mit Headset: kein Ton, -78,2 dBFS'])
    expect(said(test(undefined, 'only hiss'), 'audio-in/silent')).toEqual(['microphone test: mic-silent, only hiss'])
    expect(said(test(), 'audio-in/silent')).toEqual(['microphone test: mic-silent'])
  })

  it('is not taken for another input: one that moves is not the silent one, and a test without a device was of the default one', () => {
    const inputs = [output('Speakers'), input('Headset'), input('Webcam', { isDefault: false })]
    const active = { side: 'local' as const, kind: 'mic-active', device: 'Webcam' }
    const pair = (device?: string): Pair => ({
      local: { endpoints: inputs },
      audioResults: [active, { side: 'local', kind: 'mic-silent', ...(device === undefined ? {} : { device }) }]
    })
    expect(english(find(pair(), 'audio-in/wrong-default')?.title ?? '')).toBe(
      'Your device listens to "Headset", but you are speaking into "Webcam".'
    )
    expect(find(pair('Webcam'), 'audio-in/wrong-default')).toBeUndefined()
  })
})

describe('UDP that is not there', () => {
  const many = Array.from({ length: 5 }, (_, index) => event(RDPCORETS, 138, undefined, `2026-11-20T09:0${index}:05.000Z`))

  it('is shown by three events of this session, and by the line of a pasted log', () => {
    expect(find({ session: { log: many } }, 'audio/udp-unavailable')?.evidence).toHaveLength(3)
    expect(said({ pasted: pastedText('RdpCoreTS event 138') }, 'audio/udp-unavailable')).toEqual([
      'text pasted 2026-11-20T09:40:00Z: RdpCoreTS event 138'
    ])
  })
})

describe('services that sound needs', () => {
  const stopped = [service('Audiosrv', 'stopped'), service('UmRdpService', 'stopped', 'disabled')]

  it('are told one by one, with what else they carry and how each is started again', () => {
    const finding = find({ session: { endpoints: [], serviceList: stopped } }, 'audio/service-stopped')
    expect(english(finding?.cause ?? '')).toBe(
      'Audiosrv on the session is stopped (start auto); UmRdpService on the session is stopped (start disabled). UmRdpService also carries COM ports and printers.'
    )
    expect(speakerFor('de')(finding?.cause ?? '')).toBe(
      'Audiosrv in der Sitzung: beendet (Starttyp: automatisch); UmRdpService in der Sitzung: beendet (Starttyp: deaktiviert). UmRdpService überträgt auch COM-Anschlüsse und Drucker.'
    )
    expect(finding?.fix.map(({ exact }) => exact)).toEqual([
      'net start Audiosrv',
      'sc config UmRdpService start= demand',
      'net start UmRdpService',
      undefined
    ])
  })

  it('are a warning where only the redirector stands still and nothing is missed, and the local redirector is none of them', () => {
    expect(find({ session: { serviceList: [service('UmRdpService', 'stopped', 'demand')] } }, 'audio/service-stopped')?.severity).toBe(
      'warning'
    )
    expect(find({ local: { serviceList: [service('UmRdpService', 'stopped', 'demand')] } }, 'audio/service-stopped')).toBeUndefined()
  })

  it.each(['constructor', 'toString', '__proto__'])('are not found by the name %s', (name) => {
    expect(find({ local: { serviceList: [service(name, 'stopped', 'disabled')] } }, 'audio/service-stopped')).toBeUndefined()
  })
})
