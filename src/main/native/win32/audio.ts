import { enterApartment } from './apartment.ts'
import { CLSCTX_ALL, ole32, PROPERTYKEY, PROPVARIANT, VT_LPWSTR, VT_UI4 } from './abi/ole32.ts'
import {
  DEVICE_STATE,
  eCapture,
  eCommunications,
  eConsole,
  eMultimedia,
  eRender,
  IAudioEndpointVolume,
  IMMDevice,
  IMMDeviceCollection,
  IMMDeviceEnumerator,
  IPropertyStore,
  MMDeviceEnumerator,
  PKEY_AudioEndpoint_FormFactor,
  PKEY_Device_EnumeratorName,
  PKEY_Device_FriendlyName,
  STGM_READ
} from './abi/mmdevapi.ts'
import { arrivalsIn } from './arrival.ts'
import { callMethod, createInstance, guid, objectFrom, using, type Com } from './com.ts'
import { DEVICE_CLASSES } from './devices.ts'
import { NativeError } from './errors.ts'
import { addressIn, dwordCell, pointerCell, textAt } from './memory.ts'

/** ERole of mmdeviceapi.h. */
const ROLES = { console: eConsole, multimedia: eMultimedia, communications: eCommunications } as const
export type DefaultRole = keyof typeof ROLES
const ROLE_NAMES = Object.keys(ROLES) as DefaultRole[]

/** An audio endpoint as the MMDevice API knows it; null where the API did not tell. */
export interface MmEndpoint {
  id: string
  name: string
  direction: 'output' | 'input'
  /** The roles for which it is the default of its direction. */
  defaultFor: DefaultRole[]
  /** DEVICE_STATE_* */
  state: number
  /** EndpointFormFactor */
  formFactor: number | null
  /** The bus driver that made the device: HDAUDIO, USB, ... */
  enumerator: string | null
  muted: boolean | null
  /** 0 to 1, as the slider shows it. */
  volume: number | null
  /** When its device came the last time, ISO time. */
  arrivedAt: string | null
}

const E_NOTFOUND = 0x80070490
/** Endpoints of devices that were unplugged for good (DEVICE_STATE_NOTPRESENT) are history, and left out. */
const LISTED_STATES = DEVICE_STATE.active | DEVICE_STATE.disabled | DEVICE_STATE.unplugged

/** Windows has a device of its own for each endpoint, whose instance is the endpoint's id. */
const ENDPOINT_DEVICES = 'swd\\mmdevapi\\'

type Property = { fmtid: string; pid: number }

/** The methods that hand out text leave it to their caller to free. */
function takenText(call: (cell: Buffer) => void): string {
  const cell = pointerCell()
  call(cell)
  const address = addressIn(cell)
  try {
    return textAt(address)
  } finally {
    ole32.calls.CoTaskMemFree(address)
  }
}

function propertyValue<T>(store: Com<typeof IPropertyStore>, { fmtid, pid }: Property, read: (variant: Buffer) => T): T {
  const key = Buffer.alloc(PROPERTYKEY.size)
  guid(fmtid).copy(key, PROPERTYKEY.offsets.fmtid)
  key.writeUInt32LE(pid, PROPERTYKEY.offsets.pid)
  const variant = Buffer.alloc(PROPVARIANT.size)
  callMethod(IPropertyStore, store, 'GetValue', key, variant)
  try {
    return read(variant)
  } finally {
    ole32.calls.PropVariantClear(variant)
  }
}

const textOf = (variant: Buffer): string | null =>
  variant.readUInt16LE(PROPVARIANT.offsets.vt) === VT_LPWSTR ? textAt(addressIn(variant, PROPVARIANT.offsets.pwszVal)) : null
const numberOf = (variant: Buffer): number | null =>
  variant.readUInt16LE(PROPVARIANT.offsets.vt) === VT_UI4 ? variant.readUInt32LE(PROPVARIANT.offsets.pwszVal) : null

/** The answer, or null where Windows refuses this one question. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NativeError) return null
    throw error
  }
}

function loudness(device: Com<typeof IMMDevice>): { muted: boolean | null; volume: number | null } {
  const unknown = { muted: null, volume: null }
  const ask = () =>
    using(
      objectFrom<typeof IAudioEndpointVolume>((cell) =>
        callMethod(IMMDevice, device, 'Activate', guid(IAudioEndpointVolume.iid), CLSCTX_ALL, null, cell)
      ),
      (volume) => {
        const muted = dwordCell()
        const level = Buffer.alloc(4)
        callMethod(IAudioEndpointVolume, volume, 'GetMute', muted)
        callMethod(IAudioEndpointVolume, volume, 'GetMasterVolumeLevelScalar', level)
        return { muted: muted.readInt32LE() !== 0, volume: level.readFloatLE() }
      }
    )
  return orNull(ask) ?? unknown
}

const idOf = (device: Com<typeof IMMDevice>): string => takenText((cell) => callMethod(IMMDevice, device, 'GetId', cell))

function defaultId(enumerator: Com<typeof IMMDeviceEnumerator>, flow: number, role: DefaultRole): string | undefined {
  try {
    return using(
      objectFrom<typeof IMMDevice>((cell) =>
        callMethod(IMMDeviceEnumerator, enumerator, 'GetDefaultAudioEndpoint', flow, ROLES[role], cell)
      ),
      idOf
    )
  } catch (error) {
    // No endpoint of this direction at all.
    if (error instanceof NativeError && error.code === E_NOTFOUND) return undefined
    throw error
  }
}

function describe(
  device: Com<typeof IMMDevice>,
  direction: 'output' | 'input',
  defaults: ReadonlyMap<DefaultRole, string | undefined>,
  arrivals: ReadonlyMap<string, string | undefined>
): MmEndpoint {
  const id = idOf(device)
  const cell = dwordCell()
  callMethod(IMMDevice, device, 'GetState', cell)
  const state = cell.readUInt32LE()
  const properties = orNull(() =>
    using(
      objectFrom<typeof IPropertyStore>((store) => callMethod(IMMDevice, device, 'OpenPropertyStore', STGM_READ, store)),
      (store) => ({
        name: propertyValue(store, PKEY_Device_FriendlyName, textOf),
        formFactor: propertyValue(store, PKEY_AudioEndpoint_FormFactor, numberOf),
        enumerator: propertyValue(store, PKEY_Device_EnumeratorName, textOf)
      })
    )
  )
  return {
    id,
    name: properties?.name ?? id,
    direction,
    defaultFor: ROLE_NAMES.filter((role) => defaults.get(role) === id),
    state,
    formFactor: properties?.formFactor ?? null,
    enumerator: properties?.enumerator ?? null,
    arrivedAt: arrivals.get(`${ENDPOINT_DEVICES}${id.toLowerCase()}`) ?? null,
    ...(state === DEVICE_STATE.active ? loudness(device) : { muted: null, volume: null })
  }
}

function endpointsOf(
  enumerator: Com<typeof IMMDeviceEnumerator>,
  direction: 'output' | 'input',
  arrivals: ReadonlyMap<string, string | undefined>
): MmEndpoint[] {
  const flow = direction === 'output' ? eRender : eCapture
  const defaults = new Map(ROLE_NAMES.map((role) => [role, defaultId(enumerator, flow, role)]))
  const list = objectFrom<typeof IMMDeviceCollection>((cell) =>
    callMethod(IMMDeviceEnumerator, enumerator, 'EnumAudioEndpoints', flow, LISTED_STATES, cell)
  )
  return using(list, (collection) => {
    const count = dwordCell()
    callMethod(IMMDeviceCollection, collection, 'GetCount', count)
    return Array.from({ length: count.readUInt32LE() }, (_, index) =>
      using(
        objectFrom<typeof IMMDevice>((cell) => callMethod(IMMDeviceCollection, collection, 'Item', index, cell)),
        (device) => describe(device, direction, defaults, arrivals)
      )
    )
  })
}

/** Every endpoint that is plugged in, or could be by its jack or switch. Throws NativeError. */
export function listEndpoints(): MmEndpoint[] {
  const leave = enterApartment()
  try {
    // They are details: endpoints are listed without them as well.
    const arrivals = orNull(() => arrivalsIn(DEVICE_CLASSES.audioEndpoints)) ?? new Map<string, string>()
    return using(createInstance(MMDeviceEnumerator, IMMDeviceEnumerator, CLSCTX_ALL), (enumerator) => [
      ...endpointsOf(enumerator, 'output', arrivals),
      ...endpointsOf(enumerator, 'input', arrivals)
    ])
  } finally {
    leave()
  }
}
