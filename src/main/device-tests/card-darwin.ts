import type { TestOutcome } from '../../core/device-test/result.ts'
import { pcscAbi } from '../native/pcsc/abi.ts'
import { createPcsc } from '../native/pcsc/bindings.ts'
import { createPcscCard } from '../native/pcsc/card.ts'
import { testCard } from './card.ts'

/** The card test over macOS's PCSC.framework. */
export function testReader(reader: string): Promise<TestOutcome> {
  const abi = pcscAbi('darwin')
  return testCard({ pcsc: createPcsc(abi), card: createPcscCard(abi) }, reader)
}
