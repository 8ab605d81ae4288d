import type { TestOutcome } from '../../core/device-test/result.ts'
import { testDomain } from './domain.ts'
import { testPort } from './port.ts'
import type { TestRequest } from '../../shared/device-tests.ts'

const CARDS: Readonly<Partial<Record<NodeJS.Platform, () => Promise<{ testReader(reader: string): Promise<TestOutcome> }>>>> = {
  win32: () => import('./card-win32.ts'),
  darwin: () => import('./card-darwin.ts'),
  linux: () => import('./card-linux.ts')
}

/** Tests a device of this machine, in a worker process: a driver may hold it for good. Throws only for defects. */
export async function testDevice(request: TestRequest, system: NodeJS.Platform = process.platform): Promise<TestOutcome> {
  if (request.test === 'port') return testPort(request.name, { loopback: request.loopback })
  if (request.test === 'domain') return testDomain(request.domain)
  const load = CARDS[system] ?? CARDS.linux
  if (load === undefined) throw new Error(`cards have no test on ${system}`)
  return (await load()).testReader(request.reader)
}
