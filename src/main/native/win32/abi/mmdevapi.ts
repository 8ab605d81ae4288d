import { method, type InterfaceTable } from '../interface.ts'

/** CLSID of the one class of mmdeviceapi.h. */
export const MMDeviceEnumerator = 'BCDE0395-E52F-467C-8E3D-C4579291692E'

/** https://learn.microsoft.com/windows/win32/api/mmdeviceapi/nn-mmdeviceapi-immdeviceenumerator */
export const IMMDeviceEnumerator = {
  name: 'IMMDeviceEnumerator',
  iid: 'A95664D2-9614-4F35-A746-DE8DB63617E6',
  methods: {
    EnumAudioEndpoints: method(3, 'EDataFlow', 'DWORD', 'IMMDeviceCollection**'),
    GetDefaultAudioEndpoint: method(4, 'EDataFlow', 'ERole', 'IMMDevice**'),
    GetDevice: method(5, 'LPCWSTR', 'IMMDevice**')
  }
} as const satisfies InterfaceTable

export const IMMDeviceCollection = {
  name: 'IMMDeviceCollection',
  iid: '0BD7A1BE-7A1A-44DB-8397-CC5392387B5E',
  methods: { GetCount: method(3, 'UINT*'), Item: method(4, 'UINT', 'IMMDevice**') }
} as const satisfies InterfaceTable

export const IMMDevice = {
  name: 'IMMDevice',
  iid: 'D666063F-1587-4E43-81F1-B948E807363F',
  methods: {
    Activate: method(3, 'REFIID', 'DWORD', 'PROPVARIANT*', 'void**'),
    OpenPropertyStore: method(4, 'DWORD', 'IPropertyStore**'),
    GetId: method(5, 'LPWSTR*'),
    GetState: method(6, 'DWORD*')
  }
} as const satisfies InterfaceTable

/** propsys.h */
export const IPropertyStore = {
  name: 'IPropertyStore',
  iid: '886D8EEB-8CF2-4446-8D02-CDBA1DBDCF99',
  methods: { GetValue: method(5, 'REFPROPERTYKEY', 'PROPVARIANT*') }
} as const satisfies InterfaceTable

/** https://learn.microsoft.com/windows/win32/api/endpointvolume/nn-endpointvolume-iaudioendpointvolume */
export const IAudioEndpointVolume = {
  name: 'IAudioEndpointVolume',
  iid: '5CDF2C82-841E-4546-9722-0CF74078229A',
  methods: { GetMasterVolumeLevelScalar: method(9, 'float*'), GetMute: method(15, 'WINBOOL*') }
} as const satisfies InterfaceTable

/** EDataFlow */
export const eRender = 0
export const eCapture = 1
/** ERole */
export const eConsole = 0
export const eMultimedia = 1
export const eCommunications = 2

export const STGM_READ = 0
export const DEVICE_STATE = { active: 1, disabled: 2, notpresent: 4, unplugged: 8 } as const

/** Property keys of functiondiscoverykeys_devpkey.h and mmdeviceapi.h: format id and number. */
export const PKEY_Device_FriendlyName = {
  name: 'PKEY_Device_FriendlyName',
  fmtid: 'A45C254E-DF1C-4EFD-8020-67D146A850E0',
  pid: 14
} as const
export const PKEY_AudioEndpoint_FormFactor = {
  name: 'PKEY_AudioEndpoint_FormFactor',
  fmtid: '1DA5D803-D492-4EDD-8C23-E0C0FFEE7F0E',
  pid: 0
} as const
export const PKEY_Device_EnumeratorName = {
  name: 'PKEY_Device_EnumeratorName',
  fmtid: 'A45C254E-DF1C-4EFD-8020-67D146A850E0',
  pid: 24
} as const
