import { afterEach, describe, expect, it } from 'vitest'
import { deleteKey, setArrival, setValues } from './arrange.ts'
import { ask, inBed } from './bed.ts'
import { dataOf, read } from './reading.ts'

const pactl = (...args: string[]) => ask({ op: 'pactl', args })

describe('the audio probe', () => {
  it('answers on every machine, with one default of a direction at most', async () => {
    const reading = await read('audio')
    if (reading.status !== 'present') {
      expect(reading.status === 'failed' ? reading.error.code : reading.status).toMatch(/^0x[0-9A-F]{8}$/)
      return
    }
    const { endpoints } = reading.data
    expect(endpoints.filter(({ direction, isDefault }) => direction === 'output' && isDefault).length).toBeLessThanOrEqual(1)
    expect(endpoints.filter(({ direction, isDefault }) => direction === 'input' && isDefault).length).toBeLessThanOrEqual(1)
    expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length)
  })
})

describe.skipIf(!inBed)('the audio probe over MMDevice', () => {
  const added: string[] = []
  afterEach(async () => {
    for (const module of added.splice(0)) await pactl('unload-module', module)
  })

  it('lists endpoints with id, name, direction, state, form factor, mute and volume', async () => {
    const { source, endpoints } = await dataOf('audio')
    expect(source).toBe('mmdevice')
    expect(endpoints.find(({ name }) => name === 'Bed-Speaker')).toEqual({
      id: expect.stringMatching(/^\{0\.0\.0\.00000000\}\.\{[0-9A-F-]{36}\}$/) as string,
      name: 'Bed-Speaker',
      direction: 'output',
      isDefault: false,
      defaultFor: [],
      state: 'active',
      muted: false,
      volume: 100,
      redirected: 'no',
      formFactor: 'speakers'
    })
    expect(endpoints.find(({ name }) => name === 'Bed-Microphone')).toMatchObject({
      id: expect.stringMatching(/^\{0\.0\.1\.00000000\}\./) as string,
      direction: 'input',
      state: 'active',
      formFactor: 'microphone'
    })
  })

  it('tells when the device of an endpoint came, where the device manager knows it', async () => {
    const find = async () => (await dataOf('audio')).endpoints.find(({ name }) => name === 'Bed-Microphone')
    const id = (await find())?.id ?? ''
    expect(await find()).not.toHaveProperty('arrivedAt')
    setValues('HKLM', `System\\CurrentControlSet\\Enum\\SWD\\MMDEVAPI\\${id}`, {
      ClassGUID: '{C166523C-FE0C-4A94-A586-F1A80CFBBF3E}',
      Class: 'AudioEndpoint'
    })
    try {
      setArrival(`SWD\\MMDEVAPI\\${id}`, '2026-11-20T09:10:00.000Z')
      expect((await find())?.arrivedAt).toBe('2026-11-20T09:10:00.000Z')
    } finally {
      deleteKey('HKLM', 'System\\CurrentControlSet\\Enum\\SWD\\MMDEVAPI')
    }
  })

  it('marks one default of each direction', async () => {
    const { endpoints } = await dataOf('audio')
    expect(
      endpoints
        .filter(({ isDefault }) => isDefault)
        .map(({ direction }) => direction)
        .sort()
    ).toEqual(['input', 'output'])
  })

  it('names the roles that each default serves, every role once for a direction', async () => {
    const { endpoints } = await dataOf('audio')
    for (const direction of ['output', 'input']) {
      const roles = endpoints.filter((endpoint) => endpoint.direction === direction).flatMap(({ defaultFor }) => defaultFor ?? [])
      expect(roles.sort()).toEqual(['communications', 'console', 'multimedia'])
    }
  })

  it('gives an endpoint the same id every time', async () => {
    const ids = async () => (await dataOf('audio')).endpoints.map(({ id, name }) => `${name} ${id}`).sort()
    expect(await ids()).toEqual(await ids())
  })

  it('reads a hundred times without losing an object', async () => {
    for (let time = 0; time < 100; time++) expect((await dataOf('audio')).endpoints.length).toBeGreaterThan(3)
  })
})
