import { pcscAbi } from '../../native/pcsc/abi.ts'
import { createPcsc, type Pcsc } from '../../native/pcsc/bindings.ts'
import { SCARD } from '../../native/pcsc/codes.ts'
import { arrivalsIn } from '../../native/win32/arrival.ts'
import { DEVICE_CLASSES } from '../../native/win32/devices.ts'
import { attempt } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'
import { isRemoteSession as isRemoteWindowsSession } from '../session/win32.ts'
import { withArrivals } from './arrivals.ts'
import { createPcscProbe } from './pcsc-probe.ts'
import { said } from '../../../core/snapshot/said.ts'
import type { Reader } from '../../../core/snapshot/schema.ts'

/** A client's reader is no device of this machine. */
function completed(readers: readonly Reader[]): Reader[] {
  if (readers.length === 0 || readers.some((reader) => reader.redirected !== 'no')) return [...readers]
  const arrivals = attempt(() => arrivalsIn(DEVICE_CLASSES.smartCardReaders))
  // It is a detail: readers are listed without it as well.
  return arrivals.ok ? withArrivals(readers, arrivals.value) : [...readers]
}

export interface WindowsOptions {
  /** Whether this is a remote desktop session, undefined where that is not known. Windows is asked where it is not given. */
  isRemoteSession?: () => boolean | undefined
  /** winscard, where it is not given. */
  pcsc?: Pcsc
}

/**
 * The smart card probe over winscard. In a remote session winscard answers for the client: every reader it lists is the
 * client's, and the session host's own readers are not listed.
 * https://learn.microsoft.com/windows/security/identity-protection/smart-cards/smart-card-and-remote-desktop-services
 */
export function createProbe({ isRemoteSession = isRemoteWindowsSession, pcsc }: WindowsOptions = {}): Probe<'smartcard'> {
  return createPcscProbe({
    pcsc: pcsc ?? createPcsc(pcscAbi('win32')),
    libraryHint: said('hint.pcsc-install-windows'),
    completed,
    stoppedCodes: [SCARD.E_NO_SERVICE, SCARD.E_SERVICE_STOPPED],
    redirected() {
      const remote = isRemoteSession()
      return remote === undefined ? 'unknown' : remote ? 'yes' : 'no'
    }
  })
}
