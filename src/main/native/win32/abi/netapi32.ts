import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** NETSETUP_JOIN_STATUS of lmjoin.h. */
export const NETSETUP_JOIN_STATUS = { unknown: 0, unjoined: 1, workgroup: 2, domain: 3 } as const

/** DSREG_JOIN_TYPE of lmjoin.h: a device that is joined, and one that its user only registered. */
export const DSREG_DEVICE_JOIN = 1

/**
 * The beginning of DSREG_JOIN_INFO, as far as it is read.
 * https://learn.microsoft.com/windows/win32/api/lmjoin/ns-lmjoin-dsreg_join_info
 */
export const DSREG_JOIN_INFO = struct('DSREG_JOIN_INFO', { joinType: 'int', pJoinCertificate: 'PVOID' })

/** NetGetAadJoinInformation came with Windows 10. */
export const netapi32 = library('netapi32.dll', {
  NetGetJoinInformation: ['NET_API_STATUS', 'LPCWSTR', 'LPWSTR*', 'PNETSETUP_JOIN_STATUS'],
  NetApiBufferFree: ['NET_API_STATUS', 'LPVOID'],
  NetGetAadJoinInformation: ['HRESULT', 'LPCWSTR', 'void**'],
  NetFreeAadJoinInformation: ['void', 'PVOID']
})
