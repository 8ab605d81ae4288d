import { pcscAbi } from '../../native/pcsc/abi.ts'
import { createPcsc } from '../../native/pcsc/bindings.ts'
import { SCARD } from '../../native/pcsc/codes.ts'
import type { Probe } from '../probe.ts'
import { createPcscProbe } from './pcsc-probe.ts'
import { said } from '../../../core/snapshot/said.ts'

/** The smart card probe over macOS's PCSC.framework. */
export function createProbe(): Probe<'smartcard'> {
  return createPcscProbe({
    pcsc: createPcsc(pcscAbi('darwin')),
    libraryHint: said('hint.pcsc-install-macos'),
    stoppedCodes: [SCARD.E_NO_SERVICE, SCARD.E_SERVICE_STOPPED]
  })
}
