import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import type { ProbeError } from '../../../core/snapshot/reading.ts'
import { pcscAbi } from '../../native/pcsc/abi.ts'
import { createPcsc } from '../../native/pcsc/bindings.ts'
import { SCARD } from '../../native/pcsc/codes.ts'
import type { Probe } from '../probe.ts'
import { installedCardNames } from './card-names.ts'
import { readerArrivals } from './usb-readers.ts'
import { createPcscProbe } from './pcsc-probe.ts'
import { createTwoSourcesProbe } from './two-sources.ts'
import { inXrdpSession, xrdpEndpoint } from './xrdp/endpoint.ts'
import { createXrdpProbe } from './xrdp/probe.ts'
import { probeError, said } from '../../../core/snapshot/said.ts'

/** Where libpcsclite looks for the daemon: its environment variable, else its build's folder. */
const SYSTEM_SOCKET = '/run/pcscd/pcscd.comm'
const socketPath = () => process.env['PCSCLITE_CSOCK_NAME'] ?? SYSTEM_SOCKET

/** libpcsclite says "no service" for a socket that this user may not open as for one that is not there. */
async function whyUnreachable(): Promise<ProbeError | undefined> {
  const path = socketPath()
  try {
    await access(path, constants.R_OK | constants.W_OK)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code !== 'EACCES') return undefined
    return probeError('EACCES', said('reason.no-permission', { path }), said('hint.pcsc-access'))
  }
}

/**
 * Whose readers libpcsclite lists in an xrdp session. Those of the system's own daemon are the session host's. Without its
 * socket the library can only be another one in its place (xrdp has one), and another socket can be anybody's.
 */
export function whoseInXrdpSession(env: Readonly<Record<string, string | undefined>>, systemSocket = SYSTEM_SOCKET): 'no' | 'unknown' {
  return env['PCSCLITE_CSOCK_NAME'] === undefined && existsSync(systemSocket) ? 'no' : 'unknown'
}

/**
 * The smart card probe over pcsc-lite, and in an xrdp session over xrdp's channel server as well.
 * SCARD_E_SERVICE_STOPPED is pcsc-lite's word for another protocol version, thus a failure.
 */
export function createProbe(): Probe<'smartcard'> {
  const { env } = process
  const inXrdp = inXrdpSession(env)
  const cardNames = installedCardNames()
  const pcsc = createPcscProbe({
    pcsc: createPcsc(pcscAbi('linux')),
    libraryHint: said('hint.pcsc-install-linux'),
    stoppedCodes: [SCARD.E_NO_SERVICE],
    cardNames,
    arrivals: () => readerArrivals(),
    redirected: () => (inXrdp ? whoseInXrdpSession(env) : undefined),
    whyUnreachable
  })
  if (!inXrdp) return pcsc
  const endpoint = xrdpEndpoint(env)
  const xrdp = createXrdpProbe({ endpoint, cardNames })
  // libpcsclite would speak its own protocol to xrdp, and say no more than that the answer is none.
  if ('path' in endpoint && endpoint.path === env['PCSCLITE_CSOCK_NAME']) return xrdp
  return createTwoSourcesProbe({ pcsc, xrdp, pcscExpected: () => existsSync(socketPath()) })
}
