import type { TestOutcome } from '../../core/device-test/result.ts'
import { probeError, said } from '../../core/snapshot/said.ts'
import { pcscAbi } from '../native/pcsc/abi.ts'
import { createPcsc } from '../native/pcsc/bindings.ts'
import { createPcscCard } from '../native/pcsc/card.ts'
import { inXrdpSession } from '../probes/smartcard/xrdp/endpoint.ts'
import { testCard } from './card.ts'

/**
 * The card test over pcsc-lite. Never in an xrdp session: a command to a card ended the channel server of xrdp 0.10.1 behind FreeRDP
 * 2.11 (docs/proven-rdp.md), and sound and the clipboard with it.
 */
export async function testReader(reader: string, env: Readonly<Record<string, string | undefined>> = process.env): Promise<TestOutcome> {
  if (inXrdpSession(env))
    return {
      test: 'card',
      device: reader,
      result: 'failed',
      card: { applets: [] },
      error: probeError('NOT_IN_XRDP', said('test.card.xrdp'), said('test.card.hint.local'))
    }
  const abi = pcscAbi('linux')
  return testCard({ pcsc: createPcsc(abi), card: createPcscCard(abi) }, reader)
}
