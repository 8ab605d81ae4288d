import { describe, expect, it, vi } from 'vitest'
import { cardTest, portTest } from '../../core/diagnose/testing.ts'
import type { DeviceTest } from '../../core/device-test/result.ts'
import { CallError } from '../../shared/contract.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import type { Client } from '../../shared/wire.ts'
import { createDeviceTestsStore, MAX_TESTS } from './device-tests.ts'

const port: TestRequest = { test: 'port', name: 'COM7', loopback: false }
const opens = portTest('session', 'COM7', 'opened')

/** A store whose host answers each test as given; none without an answer. */
function storeOver(answer?: (request: TestRequest) => Promise<DeviceTest>) {
  const asked = vi.fn<(name: string, request: TestRequest) => Promise<DeviceTest>>((_name, request) =>
    answer === undefined ? Promise.reject(new Error('not expected')) : answer(request)
  )
  const client = answer === undefined ? undefined : ({ call: asked } as unknown as Client)
  const store = createDeviceTestsStore({ client: () => client, wrongSide: (side) => ({ what: side, where: '', todo: '' }) })
  return { store, asked }
}

describe('the tests of devices in a window', () => {
  it('run on the host, one at a time, and keep what each has shown', async () => {
    let answer = (_test: DeviceTest): void => undefined
    const { store, asked } = storeOver(() => new Promise((resolve) => (answer = resolve)))
    const run = store.getState().run(port)
    expect(store.getState().running).toEqual(port)
    await store.getState().run({ test: 'card', reader: 'Reader A' })
    expect(asked.mock.calls).toEqual([['device.test', port]])
    answer(opens)
    await run
    expect(store.getState()).toMatchObject({ running: null, error: null, own: [opens] })
  })

  it('say why a test could not be run, and forget that with the next one', async () => {
    const answers = [new CallError('NOT_LISTED', 'gone'), opens]
    const { store } = storeOver(async () => {
      const next = answers.shift()
      if (next instanceof CallError || next === undefined) throw next ?? new Error('asked too often')
      return next
    })
    await store.getState().run(port)
    expect(store.getState()).toMatchObject({ running: null, error: { device: 'COM7', code: 'NOT_LISTED' }, own: [] })
    await store.getState().run(port)
    expect(store.getState()).toMatchObject({ error: null, own: [opens] })
  })

  it('leave a lost connection to its own bar, and ask nothing without one', async () => {
    const lost = storeOver(() => Promise.reject(new CallError('DISCONNECTED', 'lost')))
    await lost.store.getState().run(port)
    expect(lost.store.getState()).toMatchObject({ running: null, error: null })
    const { store, asked } = storeOver()
    await store.getState().run(port)
    expect(asked).not.toHaveBeenCalled()
    expect(store.getState().running).toBeNull()
  })

  it('name an answer out of contract as a defect, and can be run again', async () => {
    const { store } = storeOver(() => Promise.reject(new Error('out of contract')))
    await store.getState().run(port)
    expect(store.getState()).toMatchObject({
      running: null,
      error: { code: 'INTERNAL', message: expect.stringContaining('out of contract') }
    })
  })
})

describe('results that were brought', () => {
  it('are taken from the other side only, each once, and can be taken back', () => {
    const { store } = storeOver()
    const card = cardTest('session', 40)
    expect(store.getState().takeOther(opens, 'local')).toBeNull()
    expect(store.getState().takeOther(card, 'local')).toBeNull()
    expect(store.getState().takeOther({ ...opens }, 'local')).toBeNull()
    expect(store.getState().other).toEqual([opens, card])
    expect(store.getState().takeOther(portTest('local', 'COM7', 'opened'), 'local')).toMatchObject({ what: 'local' })
    store.getState().removeOther(opens)
    expect(store.getState().other).toEqual([card])
  })

  it('are kept up to a number, the newest of them', () => {
    const { store } = storeOver()
    for (let count = 0; count < MAX_TESTS + 5; count++) store.getState().takeOther(portTest('session', `COM${count}`, 'opened'), 'local')
    expect(store.getState().other).toHaveLength(MAX_TESTS)
    expect(store.getState().other.at(-1)?.device).toBe(`COM${MAX_TESTS + 4}`)
  })
})
