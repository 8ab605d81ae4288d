import { testingOf } from '../../core/capabilities/index.ts'
import { devicesIn, topicTestedAs } from '../../core/capabilities/lists.ts'
import { TEST_SCHEMA } from '../../core/device-test/result.ts'
import type { DeviceTest, TestOutcome } from '../../core/device-test/result.ts'
import { NOT_ASKED } from '../../core/snapshot/not-asked.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import type { Side, Snapshot } from '../../core/snapshot/schema.ts'
import { CallError } from '../../shared/contract.ts'
import type { TestRequest } from '../../shared/device-tests.ts'

type RunTest = (request: TestRequest) => Promise<TestOutcome>

export interface TestPlace {
  test: RunTest
  side: Side
  /** The machine's name, "" where it is not known. */
  machine: string
  /** The program that holds the device, where the list names one. */
  holder?: string | undefined
}

/** Tests a device and says where and when that was: what a test is good for on the other side, too. */
export async function runDeviceTest(request: TestRequest, { test, side, machine, holder }: TestPlace): Promise<DeviceTest> {
  const at = new Date().toISOString()
  const began = performance.now()
  const outcome = withHolder(await test(request), holder)
  return { schema: TEST_SCHEMA, side, machine, at, tookMs: Math.round(performance.now() - began), ...outcome }
}

const HELD: ReadonlySet<string> = new Set(['in-use', 'access-denied'])

function withHolder(outcome: TestOutcome, holder: string | undefined): TestOutcome {
  if (outcome.test !== 'port' || holder === undefined || !HELD.has(outcome.port.outcome)) return outcome
  return { ...outcome, port: { ...outcome.port, holder } }
}

export interface DeviceTestServiceOptions {
  test: RunTest
  /** The newest snapshot of this machine. */
  latest(): Snapshot | null
}

/** Tests the devices of this machine for its windows, one at a time. */
export class DeviceTestService {
  readonly #options: DeviceTestServiceOptions
  #running = false

  constructor(options: DeviceTestServiceOptions) {
    this.#options = options
  }

  /**
   * Only what the program itself has listed is opened: a window names a device and never a path.
   *
   * @throws CallError NOT_LISTED, TEST_RUNNING
   */
  async test(request: TestRequest): Promise<DeviceTest> {
    const snapshot = this.#options.latest()
    const listed = snapshot === null ? undefined : deviceOf(snapshot, request)
    if (snapshot === null || listed === undefined) throw new CallError('NOT_LISTED', 'This device is not in the newest list')
    if (this.#running) throw new CallError('TEST_RUNNING', 'Another device is being tested')
    this.#running = true
    try {
      const machine = dataOf(snapshot.machine)?.name ?? ''
      return await runDeviceTest(request, { test: this.#options.test, side: snapshot.side, machine, holder: listed.holder })
    } finally {
      this.#running = false
    }
  }
}

/** The device as the snapshot lists it, by exactly its name; undefined where it does not. */
function deviceOf(snapshot: Snapshot, request: TestRequest): { holder: string | undefined } | undefined {
  // No window asks the network: only a person at the command line does.
  if (request.test === 'domain') return undefined
  const topic = topicTestedAs(request.test)
  const name = request.test === 'port' ? request.name : request.reader
  const data = dataOf<object>(snapshot[topic] ?? NOT_ASKED)
  const device = data === undefined ? undefined : devicesIn(topic, data).find((one) => one.name === name)
  return device === undefined ? undefined : { holder: testingOf(request.test).holder?.(device) }
}
