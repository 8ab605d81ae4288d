import { library } from '../bind.ts'
import { struct } from '../layout.ts'

/** https://learn.microsoft.com/windows/win32/api/wincrypt/ns-wincrypt-cert_context */
export const CERT_CONTEXT = struct('CERT_CONTEXT', {
  dwCertEncodingType: 'DWORD',
  pbCertEncoded: 'PBYTE',
  cbCertEncoded: 'DWORD',
  pCertInfo: 'PVOID',
  hCertStore: 'HCERTSTORE'
})

/** https://learn.microsoft.com/windows/win32/api/wincrypt/ns-wincrypt-crypt_key_prov_info */
export const CRYPT_KEY_PROV_INFO = struct('CRYPT_KEY_PROV_INFO', {
  pwszContainerName: 'LPWSTR',
  pwszProvName: 'LPWSTR',
  dwProvType: 'DWORD',
  dwFlags: 'DWORD',
  cProvParam: 'DWORD',
  rgProvParam: 'PVOID',
  dwKeySpec: 'DWORD'
})

export const CERT_STORE_PROV_SYSTEM_W = 10n
export const CERT_SYSTEM_STORE_CURRENT_USER = 0x10000
export const CERT_STORE_READONLY_FLAG = 0x8000
export const CERT_STORE_OPEN_EXISTING_FLAG = 0x4000
export const CERT_KEY_PROV_INFO_PROP_ID = 2

export const crypt32 = library('crypt32.dll', {
  CertOpenStore: ['HCERTSTORE', 'LPCSTR', 'DWORD', 'HCRYPTPROV_LEGACY', 'DWORD', 'const void*'],
  CertEnumCertificatesInStore: ['PCCERT_CONTEXT', 'HCERTSTORE', 'PCCERT_CONTEXT'],
  CertGetCertificateContextProperty: ['BOOL', 'PCCERT_CONTEXT', 'DWORD', 'void*', 'DWORD*'],
  CertFreeCertificateContext: ['BOOL', 'PCCERT_CONTEXT'],
  CertCloseStore: ['BOOL', 'HCERTSTORE', 'DWORD']
})
