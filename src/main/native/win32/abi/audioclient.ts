import { method, type InterfaceTable } from '../interface.ts'
import { struct } from '../layout.ts'
import { GUID } from './ole32.ts'

/** https://learn.microsoft.com/windows/win32/api/audioclient/nn-audioclient-iaudioclient */
export const IAudioClient = {
  name: 'IAudioClient',
  iid: '1CB9AD4C-DBFA-4C32-B178-C2F568A703B2',
  methods: {
    Initialize: method(3, 'AUDCLNT_SHAREMODE', 'DWORD', 'REFERENCE_TIME', 'REFERENCE_TIME', 'const WAVEFORMATEX*', 'LPCGUID'),
    GetMixFormat: method(8, 'WAVEFORMATEX**'),
    Start: method(10),
    GetService: method(14, 'REFIID', 'void**')
  }
} as const satisfies InterfaceTable

/** https://learn.microsoft.com/windows/win32/api/audioclient/nn-audioclient-iaudiocaptureclient */
export const IAudioCaptureClient = {
  name: 'IAudioCaptureClient',
  iid: 'C8ADBD64-E71E-48A0-A4DE-185C395CD317',
  methods: {
    GetBuffer: method(3, 'BYTE**', 'UINT32*', 'DWORD*', 'UINT64*', 'UINT64*'),
    ReleaseBuffer: method(4, 'UINT32'),
    GetNextPacketSize: method(5, 'UINT32*')
  }
} as const satisfies InterfaceTable

/** mmreg.h packs its structures to single bytes. */
export const WAVEFORMATEX = struct(
  'WAVEFORMATEX',
  {
    wFormatTag: 'WORD',
    nChannels: 'WORD',
    nSamplesPerSec: 'DWORD',
    nAvgBytesPerSec: 'DWORD',
    nBlockAlign: 'WORD',
    wBitsPerSample: 'WORD',
    cbSize: 'WORD'
  },
  1
)
export const WAVEFORMATEXTENSIBLE = struct(
  'WAVEFORMATEXTENSIBLE',
  { Format: WAVEFORMATEX, Samples: 'WORD', dwChannelMask: 'DWORD', SubFormat: GUID },
  1
)

export const WAVE_FORMAT_IEEE_FLOAT = 3
export const WAVE_FORMAT_EXTENSIBLE = 0xfffe
/** ksmedia.h: the first number is the format's old tag, the rest is the same for all of these. */
export const KSDATAFORMAT_SUBTYPE_IEEE_FLOAT = '00000003-0000-0010-8000-00AA00389B71'

export const AUDCLNT_SHAREMODE_SHARED = 0
export const AUDCLNT_STREAMFLAGS_LOOPBACK = 0x20000
export const AUDCLNT_BUFFERFLAGS_SILENT = 2
