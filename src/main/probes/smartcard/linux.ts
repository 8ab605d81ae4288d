import { access, constants } from 'node:fs/promises'
import type { ProbeError } from '../../../core/snapshot/reading.ts'
import { pcscAbi } from '../../native/pcsc/abi.ts'
import { createPcsc } from '../../native/pcsc/bindings.ts'
import { SCARD } from '../../native/pcsc/codes.ts'
import type { Probe } from '../probe.ts'
import { installedCardNames } from './card-names.ts'
import { createPcscProbe } from './pcsc-probe.ts'

/** Where libpcsclite looks for the daemon: its environment variable, else its build's folder. */
const socketPath = () => process.env['PCSCLITE_CSOCK_NAME'] ?? '/run/pcscd/pcscd.comm'

/** libpcsclite says "no service" for a socket that this user may not open as for one that is not there. */
async function whyUnreachable(): Promise<ProbeError | undefined> {
  const path = socketPath()
  try {
    await access(path, constants.R_OK | constants.W_OK)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code !== 'EACCES') return undefined
    return { code: 'EACCES', message: `No permission to open ${path}.`, hint: 'Ask an administrator for access to the smart card service (pcscd).' }
  }
}

/** xrdp can put its own redirection in the place of pcscd; which of them a reader came from is not told. */
const inXrdpSession = () => process.env['XRDP_SESSION'] !== undefined || process.env['XRDP_SOCKET_PATH'] !== undefined

/** The smart card probe over pcsc-lite. SCARD_E_SERVICE_STOPPED is its word for another protocol version, thus a failure. */
export function createProbe(): Probe<'smartcard'> {
  return createPcscProbe({
    pcsc: createPcsc(pcscAbi('linux')),
    libraryHint: 'Install the package libpcsclite1 (Debian, Ubuntu) or pcsc-lite.',
    stoppedCodes: [SCARD.E_NO_SERVICE],
    cardNames: installedCardNames(),
    redirected: () => (inXrdpSession() ? 'unknown' : undefined),
    whyUnreachable
  })
}
