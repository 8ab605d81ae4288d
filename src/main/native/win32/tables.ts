import { advapi32, QUERY_SERVICE_CONFIGW, SERVICE_STATUS } from './abi/advapi32.ts'
import { IAudioCaptureClient, IAudioClient, WAVEFORMATEX, WAVEFORMATEXTENSIBLE } from './abi/audioclient.ts'
import { cfgmgr32, DEVPROPKEY } from './abi/cfgmgr32.ts'
import { CERT_CONTEXT, CRYPT_KEY_PROV_INFO, crypt32 } from './abi/crypt32.ts'
import { dwmapi } from './abi/dwmapi.ts'
import { BITMAPINFOHEADER, gdi32 } from './abi/gdi32.ts'
import { kernel32, PROCESSENTRY32W } from './abi/kernel32.ts'
import { IAudioEndpointVolume, IMMDevice, IMMDeviceCollection, IMMDeviceEnumerator, IPropertyStore } from './abi/mmdevapi.ts'
import { NCryptProviderName, ncrypt } from './abi/ncrypt.ts'
import { mpr, NETRESOURCEW } from './abi/mpr.ts'
import { netapi32 } from './abi/netapi32.ts'
import { ntdll, UNICODE_STRING } from './abi/ntdll.ts'
import { GUID, ole32, PROPERTYKEY, PROPVARIANT } from './abi/ole32.ts'
import { setupapi, SP_DEVINFO_DATA } from './abi/setupapi.ts'
import { user32 } from './abi/user32.ts'
import { DEVMODEW, DISPLAY_DEVICEW, RECT, windows } from './abi/windows.ts'
import { EVT_VARIANT, wevtapi } from './abi/wevtapi.ts'
import { WTSINFOW, wtsapi32 } from './abi/wtsapi32.ts'
import type { LibraryTable } from './bind.ts'
import type { InterfaceTable } from './interface.ts'
import type { StructLayout } from './layout.ts'

/** Everything the program declares of Windows in this folder, for checking it against the headers. */
export const libraryTables: readonly LibraryTable[] = [
  kernel32,
  ntdll,
  advapi32,
  setupapi,
  cfgmgr32,
  netapi32,
  mpr,
  wtsapi32,
  user32,
  windows,
  gdi32,
  dwmapi,
  ole32,
  crypt32,
  ncrypt,
  wevtapi
].map(({ table }) => table)

export const structLayouts: readonly StructLayout[] = [
  PROCESSENTRY32W,
  NETRESOURCEW,
  UNICODE_STRING,
  SERVICE_STATUS,
  QUERY_SERVICE_CONFIGW,
  SP_DEVINFO_DATA,
  DEVPROPKEY,
  WTSINFOW,
  GUID,
  PROPERTYKEY,
  PROPVARIANT,
  CERT_CONTEXT,
  CRYPT_KEY_PROV_INFO,
  NCryptProviderName,
  EVT_VARIANT,
  WAVEFORMATEX,
  WAVEFORMATEXTENSIBLE,
  RECT,
  DISPLAY_DEVICEW,
  DEVMODEW,
  BITMAPINFOHEADER
]

export const interfaceTables: readonly InterfaceTable[] = [
  IMMDeviceEnumerator,
  IMMDeviceCollection,
  IMMDevice,
  IPropertyStore,
  IAudioEndpointVolume,
  IAudioClient,
  IAudioCaptureClient
]
