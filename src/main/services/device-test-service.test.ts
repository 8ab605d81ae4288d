import { describe, expect, it, vi } from 'vitest'
import type { TestOutcome } from '../../core/device-test/result.ts'
import { present, remoteSession, snapshotWith } from '../../core/snapshot/snapshot.testing.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import { DeviceTestService, runDeviceTest } from './device-test-service.ts'

const opened: TestOutcome = { test: 'port', device: 'COM7', result: 'opens', port: { outcome: 'opened', openMs: 3 } }
const held: TestOutcome = { test: 'port', device: 'COM7', result: 'failed', port: { outcome: 'in-use' } }

const listing = snapshotWith({
  side: 'session',
  session: present(remoteSession),
  serial: present({ ports: [{ name: 'COM7', inUse: { state: 'yes', by: 'terminal.exe' } }] }),
  smartcard: present({ service: { state: 'running' }, readers: [{ name: 'Reader A', states: ['present'] }] })
})

const service = (test: (request: TestRequest) => Promise<TestOutcome>, latest = (): typeof listing | null => listing) =>
  new DeviceTestService({ test, latest })

const port = (name: string): TestRequest => ({ test: 'port', name, loopback: false })

describe('the tests of devices for a window', () => {
  it('say on which side, on which machine and when the test ran', async () => {
    const result = await service(async () => opened).test(port('COM7'))
    expect(result).toMatchObject({ ...opened, schema: 'sidecheck.test/1', side: 'session', machine: 'TEST-PC' })
    expect(Date.parse(result.at)).toBeGreaterThan(0)
    expect(result.tookMs).toBeGreaterThanOrEqual(0)
  })

  it.each<[string, TestRequest]>([
    ['a port that is not listed', port('COM8')],
    ['a path instead of a port', port('/etc/shadow')],
    ['a part of a name', port('COM')],
    ['another spelling', port('com7')],
    ['a port as a reader', { test: 'card', reader: 'COM7' }],
    ['a reader that is not listed', { test: 'card', reader: 'Reader B' }]
  ])('refuse %s, and open nothing', async (_what, request) => {
    const test = vi.fn<(request: TestRequest) => Promise<TestOutcome>>()
    await expect(service(test).test(request)).rejects.toMatchObject({ code: 'NOT_LISTED' })
    await expect(service(test, () => null).test(request)).rejects.toMatchObject({ code: 'NOT_LISTED' })
    expect(test).not.toHaveBeenCalled()
  })

  it('run one at a time, and the next one after it, also after one that threw', async () => {
    const ends: { done(outcome: TestOutcome): void; fail(error: Error): void }[] = []
    const tests = service(() => new Promise((done, fail) => void ends.push({ done, fail })))
    const first = tests.test(port('COM7'))
    await expect(tests.test({ test: 'card', reader: 'Reader A' })).rejects.toMatchObject({ code: 'TEST_RUNNING' })
    ends[0]?.done(opened)
    await first
    const second = tests.test(port('COM7'))
    ends[1]?.fail(new Error('a defect'))
    await expect(second).rejects.toThrow('a defect')
    const third = tests.test(port('COM7'))
    ends[2]?.done(opened)
    expect(await third).toMatchObject({ result: 'opens' })
  })

  it('name the program that holds a port only where the port did not open', async () => {
    expect(await service(async () => held).test(port('COM7'))).toMatchObject({ port: { outcome: 'in-use', holder: 'terminal.exe' } })
    expect(await service(async () => opened).test(port('COM7'))).not.toHaveProperty('port.holder')
    const unknown = await runDeviceTest(port('COM7'), { test: async () => held, side: 'local', machine: '' })
    expect(unknown).not.toHaveProperty('port.holder')
  })
})
