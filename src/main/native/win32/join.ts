import { DSREG_DEVICE_JOIN, DSREG_JOIN_INFO, NETSETUP_JOIN_STATUS, netapi32 } from './abi/netapi32.ts'
import { check, checkResult } from './errors.ts'
import { addressIn, bytesAt, dwordCell, pointerCell, textAt } from './memory.ts'

/** What the machine is a member of: 'domain' or 'workgroup' with its name, undefined where Windows says neither. Throws NativeError. */
export function membership(): { of: 'domain' | 'workgroup'; name: string } | undefined {
  const cell = pointerCell()
  const status = dwordCell()
  check('NetGetJoinInformation', netapi32.calls.NetGetJoinInformation(null, cell, status))
  const address = addressIn(cell)
  try {
    const name = textAt(address)
    switch (status.readUInt32LE()) {
      case NETSETUP_JOIN_STATUS.domain:
        return { of: 'domain', name }
      // "Unjoined" is a machine that is in no workgroup either.
      case NETSETUP_JOIN_STATUS.workgroup:
      case NETSETUP_JOIN_STATUS.unjoined:
        return { of: 'workgroup', name }
      default:
        return undefined
    }
  } finally {
    if (address !== null) netapi32.calls.NetApiBufferFree(address)
  }
}

/** Whether the device itself is joined to Microsoft Entra ID; that its user registered it there is no join. Throws NativeError. */
export function isEntraJoined(): boolean {
  const cell = pointerCell()
  checkResult('NetGetAadJoinInformation', netapi32.calls.NetGetAadJoinInformation(null, cell))
  const address = addressIn(cell)
  // Success without a structure: the device is not joined.
  if (address === null) return false
  try {
    return bytesAt(address, DSREG_JOIN_INFO.size).readInt32LE(DSREG_JOIN_INFO.offsets.joinType) === DSREG_DEVICE_JOIN
  } finally {
    netapi32.calls.NetFreeAadJoinInformation(address)
  }
}
