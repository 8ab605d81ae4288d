import koffi, { type TypeObject } from 'koffi'

/** The operating systems with a PC/SC interface, by their process.platform. */
export type PcscPlatform = 'linux' | 'darwin' | 'win32'

/** How one platform lays out and names the PC/SC interface. Widths differ by platform, so nothing here may be shared by guess. */
export interface PcscAbi {
  /** What the dynamic loader is asked for. */
  library: string
  /** DWORD, LONG, SCARDCONTEXT. */
  dword: TypeObject
  long: TypeObject
  context: TypeObject
  /** SCARDHANDLE. */
  handle: TypeObject
  /** SCARD_IO_REQUEST: the protocol of a command, and the size of this structure. */
  ioRequest: TypeObject
  /** SCARD_READERSTATE. */
  readerState: TypeObject
  /** A reader name or multi-string: bytes of UTF-8, or UTF-16 code units. */
  encoding: 'utf8' | 'utf16le'
  bytesPerUnit: 1 | 2
  /** The exported names; Windows has one for each width of character. */
  functions: {
    establishContext: string
    releaseContext: string
    listReaders: string
    getStatusChange: string
    cancel: string
    connect: string
    disconnect: string
    beginTransaction: string
    endTransaction: string
    transmit: string
  }
}

const { types } = koffi

/** Member names of winscard.h, so that a dump of a structure can be compared with the header. */
function readerStateMembers(name: string, dword: TypeObject, atrLength: number) {
  return {
    szReader: name,
    pvUserData: 'void *',
    dwCurrentState: dword,
    dwEventState: dword,
    cbAtr: dword,
    rgbAtr: koffi.array('uint8', atrLength, 'Typed')
  }
}

const ioRequestMembers = (dword: TypeObject) => ({ dwProtocol: dword, cbPciLength: dword })

const FUNCTIONS = {
  establishContext: 'SCardEstablishContext',
  releaseContext: 'SCardReleaseContext',
  listReaders: 'SCardListReaders',
  getStatusChange: 'SCardGetStatusChange',
  cancel: 'SCardCancel',
  connect: 'SCardConnect',
  disconnect: 'SCardDisconnect',
  beginTransaction: 'SCardBeginTransaction',
  endTransaction: 'SCardEndTransaction',
  transmit: 'SCardTransmit'
}

const makers: Record<PcscPlatform, () => PcscAbi> = {
  /** pcsclite.h and wintypes.h of pcsc-lite: DWORD is unsigned long, SCARDCONTEXT and SCARDHANDLE are LONG, MAX_ATR_SIZE is 33. */
  linux: () => ({
    library: 'libpcsclite.so.1',
    dword: types['unsigned long'],
    long: types.long,
    context: types.long,
    handle: types.long,
    ioRequest: koffi.struct(ioRequestMembers(types['unsigned long'])),
    readerState: koffi.struct(readerStateMembers('str', types['unsigned long'], 33)),
    encoding: 'utf8',
    bytesPerUnit: 1,
    functions: FUNCTIONS
  }),
  /** PCSC.framework's headers: 32-bit DWORD and SCARDCONTEXT, `#pragma pack(1)`, 33 ATR bytes. */
  darwin: () => ({
    library: '/System/Library/Frameworks/PCSC.framework/PCSC',
    dword: types.uint32,
    long: types.int32,
    context: types.int32,
    handle: types.int32,
    ioRequest: koffi.pack(ioRequestMembers(types.uint32)),
    readerState: koffi.pack(readerStateMembers('str', types.uint32, 33)),
    encoding: 'utf8',
    bytesPerUnit: 1,
    functions: FUNCTIONS
  }),
  /**
   * winscard.h: ULONG_PTR contexts and 36 ATR bytes.
   * https://learn.microsoft.com/windows/win32/api/winscard/ns-winscard-scard_readerstatew
   */
  win32: () => ({
    library: 'winscard.dll',
    dword: types.uint32,
    long: types.int32,
    context: types.uintptr_t,
    handle: types.uintptr_t,
    ioRequest: koffi.struct(ioRequestMembers(types.uint32)),
    readerState: koffi.struct(readerStateMembers('str16', types.uint32, 36)),
    encoding: 'utf16le',
    bytesPerUnit: 2,
    functions: { ...FUNCTIONS, listReaders: 'SCardListReadersW', getStatusChange: 'SCardGetStatusChangeW', connect: 'SCardConnectW' }
  })
}

/** The ABI of a platform. Any platform's can be made on any other, to test its sizes. */
export const pcscAbi = (platform: PcscPlatform): PcscAbi => makers[platform]()
