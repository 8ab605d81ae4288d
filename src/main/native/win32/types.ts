/**
 * The Windows type names that the ABI tables use, and how koffi passes each. The names are those of the Windows
 * headers, so that a C compiler can check every table against them. All sizes hold for 64-bit Windows, x64 and Arm64.
 */
export const scalarTypes = {
  void: 'void',
  BOOL: 'int32',
  BYTE: 'uint8',
  WORD: 'uint16',
  USHORT: 'uint16',
  SHORT: 'int16',
  DWORD: 'uint32',
  UINT: 'uint32',
  ULONG: 'uint32',
  REGSAM: 'uint32',
  int: 'int32',
  LONG: 'int32',
  LSTATUS: 'int32',
  HRESULT: 'int32',
  NTSTATUS: 'int32',
  SECURITY_STATUS: 'int32',
  NET_API_STATUS: 'uint32',
  CONFIGRET: 'uint32',
  DEVINST: 'uint32',
  float: 'float',
  WINBOOL: 'int32',
  UINT32: 'uint32',
  AUDCLNT_SHAREMODE: 'int32',
  EDataFlow: 'int32',
  ERole: 'int32',
  PROCESSINFOCLASS: 'int32',
  WTS_INFO_CLASS: 'int32',
  WTS_CONNECTSTATE_CLASS: 'int32',
  EVT_CHANNEL_CONFIG_PROPERTY_ID: 'int32'
} as const

/** Integers as wide as a pointer. */
export const wideTypes = {
  SIZE_T: 'uint64',
  ULONG_PTR: 'uint64',
  HCRYPTPROV_LEGACY: 'uint64',
  LARGE_INTEGER: 'int64',
  REFERENCE_TIME: 'int64',
  ULONGLONG: 'uint64'
} as const

/** Handles: pointer-sized, opaque, and of no use to each other's functions. */
export const handleTypes = [
  'HANDLE',
  'HKEY',
  'SC_HANDLE',
  'HDEVINFO',
  'HCERTSTORE',
  'PCCERT_CONTEXT',
  'EVT_HANDLE',
  'HWND',
  'HDC',
  'HBITMAP',
  'HGDIOBJ',
  'DPI_AWARENESS_CONTEXT'
] as const

/** Text that Windows only reads: passed as UTF-16 from a string. */
export const textTypes = ['LPCWSTR'] as const

/** Memory: a Buffer that Windows reads or fills, an address, or null. */
export const memoryTypes = [
  'LPVOID',
  'PVOID',
  'void*',
  'const void*',
  'LPCSTR',
  'LPSTR',
  'PCHAR',
  'void**',
  'LPDWORD',
  'PDWORD',
  'DWORD*',
  'PULONG',
  'LPBYTE',
  'PBYTE',
  'LPWSTR',
  'PWSTR',
  'LPWSTR*',
  'PHKEY',
  'PFILETIME',
  'LPNETRESOURCEW',
  'LPHANDLE',
  'LPSERVICE_STATUS',
  'LPQUERY_SERVICE_CONFIGW',
  'PSP_DEVINFO_DATA',
  'const DEVPROPKEY*',
  'DEVPROPTYPE*',
  'PNETSETUP_JOIN_STATUS',
  'const GUID*',
  'REFIID',
  'REFCLSID',
  'REFPROPERTYKEY',
  'LPUNKNOWN',
  'LPPROCESSENTRY32W',
  'LPVOID*',
  'PROPVARIANT*',
  'IMMDevice**',
  'IMMDeviceCollection**',
  'IPropertyStore**',
  'UINT*',
  'UINT32*',
  'UINT64*',
  'BYTE**',
  'const WAVEFORMATEX*',
  'WAVEFORMATEX**',
  'LPCGUID',
  'float*',
  'WINBOOL*',
  'NCryptProviderName**',
  'EVT_HANDLE*',
  'PEVT_VARIANT',
  'LPRECT',
  'PDISPLAY_DEVICEW',
  'LPDEVMODEW',
  'LPBITMAPINFO'
] as const

export type ScalarName = keyof typeof scalarTypes
export type WideName = keyof typeof wideTypes
export type HandleName = (typeof handleTypes)[number]
export type TextName = (typeof textTypes)[number]
export type MemoryName = (typeof memoryTypes)[number]
export type TypeName = ScalarName | WideName | HandleName | TextName | MemoryName

declare const kind: unique symbol

/** An address in this process. */
export type Address = bigint

/** A handle that only functions taking this kind of handle accept. */
export type Handle<N extends HandleName> = bigint & { readonly [kind]: N }

export type Memory = Uint8Array | Address | null

/** What a TypeScript caller passes for a parameter of the named type. */
export type Argument<N extends TypeName> = N extends ScalarName
  ? number
  : N extends WideName
    ? number | bigint
    : N extends HandleName
      ? Handle<N> | null
      : N extends TextName
        ? string | null
        : Memory

/** What a function with a result of the named type gives. A null pointer is null. */
export type Result<N extends TypeName> = N extends 'void'
  ? void
  : N extends ScalarName
    ? number
    : N extends WideName
      ? number | bigint
      : N extends HandleName
        ? Handle<N> | null
        : Address | null

const handles: ReadonlySet<string> = new Set(handleTypes)
const texts: ReadonlySet<string> = new Set(textTypes)
const memories: ReadonlySet<string> = new Set(memoryTypes)

export const isScalar = (name: string): name is ScalarName => Object.hasOwn(scalarTypes, name)
export const isWide = (name: string): name is WideName => Object.hasOwn(wideTypes, name)

/** The koffi type that carries the named Windows type. */
export function koffiType(name: TypeName): string {
  if (isScalar(name)) return scalarTypes[name]
  if (isWide(name)) return wideTypes[name]
  if (texts.has(name)) return 'str16'
  if (handles.has(name) || memories.has(name)) return 'void *'
  throw new Error(`no such type in the tables: ${name}`)
}
