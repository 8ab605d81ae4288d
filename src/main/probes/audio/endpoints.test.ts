import { describe, expect, it } from 'vitest'
import type { PulseDevice } from '../../native/pulse/client.ts'
import { fromPortAudio, fromPulse } from './endpoints.ts'

const device = (change: Partial<PulseDevice>): PulseDevice => ({
  name: 'alsa_output.pci',
  description: 'Built-in Audio',
  volume: 40,
  muted: false,
  state: 0,
  isMonitor: false,
  unplugged: false,
  formFactor: null,
  alsaCard: null,
  ...change
})
const nobody = { defaultSink: null, defaultSource: null, hostName: null }

describe('endpoints from a sound server', () => {
  it('are the sinks, then the sources, each with its default marked', () => {
    const found = fromPulse(
      { ...nobody, defaultSink: 'b', defaultSource: 'c' },
      [device({ name: 'a' }), device({ name: 'b' })],
      [device({ name: 'c' })]
    )
    expect(found.map(({ id, direction, isDefault }) => [id, direction, isDefault])).toEqual([
      ['a', 'output', false],
      ['b', 'output', true],
      ['c', 'input', true]
    ])
  })

  it('leave out the monitors of sinks, which are no devices', () => {
    expect(fromPulse(nobody, [], [device({ name: 'a.monitor', isMonitor: true })])).toEqual([])
  })

  it('name the state of each', () => {
    const states = [0, 1, 2, -1].map((state) => fromPulse(nobody, [device({ state })], [])[0]?.state)
    expect(states).toEqual(['active', 'idle', 'suspended', 'unknown'])
    expect(fromPulse(nobody, [device({ unplugged: true })], [])[0]?.state).toBe('unplugged')
  })

  it("tell xrdp's sink and source from the host's own devices by name", () => {
    const names = ['xrdp-sink', 'xrdp-sink.2', 'my-xrdp-sink', 'xrdp-sinks', 'alsa_output.pci']
    expect(names.map((name) => fromPulse(nobody, [device({ name })], [])[0]?.redirected)).toEqual(['yes', 'yes', 'no', 'no', 'no'])
    expect(fromPulse(nobody, [], [device({ name: 'xrdp-source' })])[0]?.redirected).toBe('yes')
  })

  it("do not know the volume of xrdp's endpoints before their first use, when the server says 0", () => {
    const volumeOf = (change: Partial<PulseDevice>) =>
      fromPulse(nobody, [device({ name: 'xrdp-sink', state: 2, volume: 0, ...change })], [])[0]?.volume
    expect(volumeOf({})).toBeNull()
    expect([volumeOf({ state: 0 }), volumeOf({ name: 'alsa_output.pci' }), volumeOf({ volume: 100 })]).toEqual([0, 0, 100])
  })

  it('show the placeholder of a machine without devices as not present', () => {
    const dummy = fromPulse(
      { ...nobody, defaultSink: 'auto_null' },
      [device({ name: 'auto_null', description: 'Dummy Output', state: 2 })],
      []
    )
    expect(dummy).toMatchObject([{ name: 'Dummy Output', state: 'notpresent', formFactor: 'placeholder', isDefault: true }])
  })

  it('keep the form factor where the server knows it, and fall back to the name for a device without a description', () => {
    expect(fromPulse(nobody, [device({ formFactor: 'headset', description: '' })], [])).toMatchObject([
      { name: 'alsa_output.pci', formFactor: 'headset' }
    ])
    expect(fromPulse(nobody, [device({})], [])[0]).not.toHaveProperty('formFactor')
  })

  it('stay within what a snapshot may hold', () => {
    const [endpoint] = fromPulse(nobody, [device({ name: 'n'.repeat(9999), volume: 4_000_000 })], [])
    expect(endpoint?.id.length).toBe(4096)
    expect(endpoint?.volume).toBe(1000)
    expect(
      fromPulse(
        nobody,
        Array.from({ length: 3000 }, () => device({})),
        []
      )
    ).toHaveLength(2048)
  })
})

describe('endpoints from PortAudio', () => {
  it('have an id made of host API and name, and nothing PortAudio cannot tell', () => {
    expect(fromPortAudio([{ hostApi: 'ALSA', name: 'hw:0,0', direction: 'output', isDefault: true }], 'unknown')).toEqual([
      {
        id: 'ALSA: hw:0,0',
        name: 'hw:0,0',
        direction: 'output',
        isDefault: true,
        state: 'unknown',
        muted: null,
        volume: null,
        redirected: 'unknown'
      }
    ])
  })

  it('get a number where two of one direction have the same name', () => {
    const same = { hostApi: 'Core Audio', name: 'USB Audio', isDefault: false } as const
    const ids = fromPortAudio(
      [
        { ...same, direction: 'output' },
        { ...same, direction: 'output' },
        { ...same, direction: 'input' }
      ],
      'no'
    )
    expect(ids.map(({ id }) => id)).toEqual(['Core Audio: USB Audio', 'Core Audio: USB Audio #2', 'Core Audio: USB Audio'])
  })
})
