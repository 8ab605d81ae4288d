import koffi from 'koffi'

/**
 * Changes that only a suite makes, and only in the bed: registry values and DOS devices. The program itself declares
 * nothing that can write.
 */

const advapi32 = koffi.load('advapi32.dll')
const kernel32 = koffi.load('kernel32.dll')

const RegCreateKeyExW = advapi32.func('RegCreateKeyExW', 'int32', [
  'void *',
  'str16',
  'uint32',
  'str16',
  'uint32',
  'uint32',
  'void *',
  'void *',
  'void *'
])
const RegSetValueExW = advapi32.func('RegSetValueExW', 'int32', ['void *', 'str16', 'uint32', 'uint32', 'void *', 'uint32'])
const RegDeleteTreeW = advapi32.func('RegDeleteTreeW', 'int32', ['void *', 'str16'])
const RegDeleteValueW = advapi32.func('RegDeleteValueW', 'int32', ['void *', 'str16'])
const RegSetKeySecurity = advapi32.func('RegSetKeySecurity', 'int32', ['void *', 'uint32', 'void *'])
const RegCloseKey = advapi32.func('RegCloseKey', 'int32', ['void *'])
const ToDescriptor = advapi32.func('ConvertStringSecurityDescriptorToSecurityDescriptorW', 'int32', ['str16', 'uint32', 'void *', 'void *'])
const DefineDosDeviceW = kernel32.func('DefineDosDeviceW', 'int32', ['uint32', 'str16', 'str16'])

const roots = { HKCU: 0xffffffff80000001n, HKLM: 0xffffffff80000002n }
export type Root = keyof typeof roots

const KEY_ALL_ACCESS = 0xf003f
const WRITE_DAC = 0x40000
const DACL_SECURITY_INFORMATION = 4

function check(call: string, code: number): void {
  if (code !== 0) throw new Error(`${call} failed with ${code}`)
}

function withCreatedKey(root: Root, path: string, work: (key: bigint) => void, access = KEY_ALL_ACCESS): void {
  const cell = Buffer.alloc(8)
  check('RegCreateKeyExW', RegCreateKeyExW(roots[root], path, 0, null, 0, access, null, cell, null) as number)
  const key = cell.readBigUInt64LE()
  try {
    work(key)
  } finally {
    RegCloseKey(key)
  }
}

export type Data = number | string | Buffer | readonly string[]

function stored(data: Data): { type: number; bytes: Buffer } {
  if (typeof data === 'number') {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(data)
    return { type: 4, bytes }
  }
  if (typeof data === 'string') return { type: 1, bytes: Buffer.from(`${data}\0`, 'utf16le') }
  if (Buffer.isBuffer(data)) return { type: 3, bytes: data }
  return { type: 7, bytes: Buffer.from(`${data.join('\0')}\0\0`, 'utf16le') }
}

/** Sets values and makes their key where it is not there. */
export function setValues(root: Root, path: string, values: Readonly<Record<string, Data>>): void {
  withCreatedKey(root, path, (key) => {
    for (const [name, data] of Object.entries(values)) {
      const { type, bytes } = stored(data)
      check('RegSetValueExW', RegSetValueExW(key, name, 0, type, bytes, bytes.length) as number)
    }
  })
}

export function deleteValue(root: Root, path: string, name: string): void {
  withCreatedKey(root, path, (key) => check('RegDeleteValueW', RegDeleteValueW(key, name) as number))
}

/** Deletes a key and all below it; a key that is not there stays so. */
export function deleteKey(root: Root, path: string): void {
  const code = RegDeleteTreeW(roots[root], path) as number
  if (code !== 2) check('RegDeleteTreeW', code)
}

/** Gives a key an access list in SDDL. It must keep the right to change it (WD). */
export function setAccess(root: Root, path: string, sddl: string): void {
  const cell = Buffer.alloc(8)
  if ((ToDescriptor(sddl, 1, cell, null) as number) === 0) throw new Error(`not SDDL: ${sddl}`)
  const set = (key: bigint): void =>
    check('RegSetKeySecurity', RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, cell.readBigUInt64LE()) as number)
  withCreatedKey(root, path, set, WRITE_DAC)
}

const DDD_RAW_TARGET_PATH = 1
const DDD_REMOVE_DEFINITION = 2

/** Makes a DOS device name that leads to an NT object, for the life of this process. */
export function defineDevice(name: string, target: string): void {
  if ((DefineDosDeviceW(DDD_RAW_TARGET_PATH, name, target) as number) === 0) throw new Error(`DefineDosDeviceW(${name}) failed`)
}

export function removeDevice(name: string): void {
  if ((DefineDosDeviceW(DDD_REMOVE_DEFINITION, name, null) as number) === 0) throw new Error(`removing ${name} failed`)
}

const setupapi = koffi.load('setupapi.dll')
const SetupDiCreateDeviceInfoList = setupapi.func('SetupDiCreateDeviceInfoList', 'void *', ['void *', 'void *'])
const SetupDiOpenDeviceInfoW = setupapi.func('SetupDiOpenDeviceInfoW', 'int32', ['void *', 'str16', 'void *', 'uint32', 'void *'])
const SetupDiSetDevicePropertyW = setupapi.func('SetupDiSetDevicePropertyW', 'int32', [
  'void *',
  'void *',
  'void *',
  'uint32',
  'void *',
  'uint32',
  'uint32'
])
const SetupDiDestroyDeviceInfoList = setupapi.func('SetupDiDestroyDeviceInfoList', 'int32', ['void *'])
const DEVPROP_TYPE_FILETIME = 0x10

/** DEVPKEY_Device_LastArrivalDate, written out: the program's own spelling of it is what is tested. */
const LAST_ARRIVAL = Buffer.from('2663da83a6978840 9453a1923f573b29 66000000'.replaceAll(' ', ''), 'hex')
const FILETIME_EPOCH_MS = 11_644_473_600_000

/** Has the device manager say when a device of its registry came the last time. */
export function setArrival(instance: string, time: string): void {
  const devices: unknown = SetupDiCreateDeviceInfoList(null, null)
  const device = Buffer.alloc(32)
  device.writeUInt32LE(device.length)
  const at = Buffer.alloc(8)
  at.writeBigUInt64LE(BigInt(Date.parse(time) + FILETIME_EPOCH_MS) * 10_000n)
  try {
    if ((SetupDiOpenDeviceInfoW(devices, instance, null, 0, device) as number) === 0) throw new Error(`no device ${instance}`)
    const set = SetupDiSetDevicePropertyW(devices, device, LAST_ARRIVAL, DEVPROP_TYPE_FILETIME, at, at.length, 0) as number
    if (set === 0) throw new Error(`SetupDiSetDevicePropertyW(${instance}) failed`)
  } finally {
    SetupDiDestroyDeviceInfoList(devices)
  }
}

const crypt32 = koffi.load('crypt32.dll')
const CertOpenSystemStoreW = crypt32.func('CertOpenSystemStoreW', 'void *', ['uint64', 'str16'])
const CertAddEncodedCertificateToStore = crypt32.func('CertAddEncodedCertificateToStore', 'int32', [
  'void *',
  'uint32',
  'void *',
  'uint32',
  'uint32',
  'void *'
])
const CertSetCertificateContextProperty = crypt32.func('CertSetCertificateContextProperty', 'int32', [
  'void *',
  'uint32',
  'uint32',
  'void *'
])
const CertEnumCertificatesInStore = crypt32.func('CertEnumCertificatesInStore', 'void *', ['void *', 'void *'])
const CertDuplicateCertificateContext = crypt32.func('CertDuplicateCertificateContext', 'void *', ['void *'])
const CertDeleteCertificateFromStore = crypt32.func('CertDeleteCertificateFromStore', 'int32', ['void *'])
const CertFreeCertificateContext = crypt32.func('CertFreeCertificateContext', 'int32', ['void *'])
const CertCloseStore = crypt32.func('CertCloseStore', 'int32', ['void *', 'uint32'])
const KeyProviderInfo = koffi.struct({
  container: 'str16',
  provider: 'str16',
  type: 'uint32',
  flags: 'uint32',
  parameterCount: 'uint32',
  parameters: 'void *',
  keySpec: 'uint32'
})

function withMyStore(work: (store: bigint) => void): void {
  const store: unknown = CertOpenSystemStoreW(0, 'MY')
  if (typeof store !== 'bigint') throw new Error('CertOpenSystemStoreW failed')
  try {
    work(store)
  } finally {
    CertCloseStore(store, 0)
  }
}

/** Adds a certificate to the user's store, with the names of a key provider and container that need not exist. */
export function addCertificate(der: Buffer, key?: { provider: string; container: string }): void {
  withMyStore((store) => {
    const cell = Buffer.alloc(8)
    if ((CertAddEncodedCertificateToStore(store, 1, der, der.length, 3, cell) as number) === 0)
      throw new Error('the certificate was not added')
    const context = cell.readBigUInt64LE()
    if (key !== undefined) {
      const info = koffi.alloc(KeyProviderInfo, 1) as unknown
      koffi.encode(info, KeyProviderInfo, { ...key, type: 0, flags: 0, parameterCount: 0, parameters: null, keySpec: 0 })
      if ((CertSetCertificateContextProperty(context, 2, 0, info) as number) === 0) throw new Error('the key provider was not set')
    }
    CertFreeCertificateContext(context)
  })
}

/** Empties the user's store. */
export function removeCertificates(): void {
  withMyStore((store) => {
    for (
      let context: unknown = CertEnumCertificatesInStore(store, null);
      typeof context === 'bigint';
      context = CertEnumCertificatesInStore(store, null)
    ) {
      CertDeleteCertificateFromStore(CertDuplicateCertificateContext(context))
      CertFreeCertificateContext(context)
    }
  })
}

/** A value `Blob` as Windows stores it: the certificate as property 32, after another property. */
export function certificateBlob(der: Buffer): Buffer {
  const header = (id: number, length: number): Buffer => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt32LE(id)
    bytes.writeUInt32LE(1, 4)
    bytes.writeUInt32LE(length, 8)
    return bytes
  }
  return Buffer.concat([header(3, 20), Buffer.alloc(20), header(32, der.length), der])
}
