import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/ncrypt/ns-ncrypt-ncryptprovidername */
export const NCryptProviderName = struct('NCryptProviderName', { pszName: 'LPWSTR', pszComment: 'LPWSTR' })

export const ncrypt = library('ncrypt.dll', {
  NCryptEnumStorageProviders: ['SECURITY_STATUS', 'DWORD*', 'NCryptProviderName**', 'DWORD'],
  NCryptFreeBuffer: ['SECURITY_STATUS', 'PVOID']
})
