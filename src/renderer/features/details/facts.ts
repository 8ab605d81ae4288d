import type { TFunction } from 'i18next'
import type { Format } from '../../i18n/format.ts'
import { DEVICE_LISTS } from '../../model/engine.ts'
import type { Capability, Device, DeviceKind, DeviceValues, Endpoint, Port, Reader } from '../../model/engine.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import { groupOf } from '../../model/groups.ts'
import { spaced } from '../../model/describe.ts'
import type { Fact } from '../../model/fact.ts'

const fact = (field: string, value: string | number | null | undefined): Fact[] =>
  value === undefined || value === null || value === '' ? [] : [{ field, value: String(value) }]

/** When it came to its machine, where the machine tells. */
const arrival = (t: TFunction, format: Format, { arrivedAt }: Device): Fact[] =>
  fact(t('details.field.arrivedAt'), arrivedAt === undefined ? undefined : format.recent(arrivedAt))

function readerFacts(t: TFunction, reader: Reader, format: Format): Fact[] {
  return [
    ...fact(t('details.field.name'), reader.name),
    ...fact(t('details.field.states'), reader.states.join(', ')),
    ...fact(t('details.field.card'), reader.card),
    ...fact(t('details.field.atr'), reader.atr === undefined ? undefined : spaced(reader.atr)),
    ...fact(t('details.field.redirected'), reader.redirected === undefined ? undefined : answer(t, reader.redirected)),
    ...arrival(t, format, reader)
  ]
}

function portFacts(t: TFunction, port: Port, format: Format): Fact[] {
  const usb = port.vendorId === undefined ? undefined : `${port.vendorId}:${port.productId ?? '?'}`
  return [
    ...fact(t('details.field.name'), port.name),
    ...fact(t('details.field.target'), port.target),
    ...fact(t('details.field.client'), port.redirected?.client),
    ...fact(t('details.field.clientPort'), port.redirected?.clientPort),
    ...fact(t('details.field.sessionId'), port.redirected?.sessionId),
    ...fact(t('details.field.description'), port.description),
    ...fact(t('details.field.manufacturer'), port.manufacturer),
    ...fact(t('details.field.usb'), usb),
    ...fact(t('details.field.serialNumber'), port.serialNumber),
    ...fact(t('details.field.driver'), port.driver),
    ...fact(t('details.field.aliases'), port.aliases?.join(', ')),
    ...fact(
      t('details.field.inUse'),
      port.inUse === undefined ? undefined : [answer(t, port.inUse.state), port.inUse.by].filter(Boolean).join(', ')
    ),
    ...fact(t('details.field.access'), port.access),
    ...arrival(t, format, port)
  ]
}

function endpointFacts(t: TFunction, endpoint: Endpoint, format: Format): Fact[] {
  return [
    ...fact(t('details.field.name'), endpoint.name),
    ...fact(t('details.field.id'), endpoint.id),
    ...fact(t('details.field.direction'), t(`audio.${endpoint.direction}`)),
    ...fact(t('details.field.isDefault'), endpoint.isDefault ? t('details.yes') : t('details.no')),
    ...fact(t('details.field.state'), endpoint.state),
    ...fact(t('details.field.muted'), endpoint.muted === null ? t('details.unknown') : endpoint.muted ? t('details.yes') : t('details.no')),
    ...fact(
      t('details.field.volume'),
      endpoint.volume === null ? t('details.unknown') : t('audio.volume', { volume: format.upTo(endpoint.volume, 1) })
    ),
    ...fact(t('details.field.redirected'), answer(t, endpoint.redirected)),
    ...fact(t('details.field.formFactor'), endpoint.formFactor),
    ...arrival(t, format, endpoint)
  ]
}

/** The kinds of device whose fields are shown one by one. */
const FIELDS: { [K in DeviceKind]?: (t: TFunction, device: DeviceValues[K], format: Format) => Fact[] } = {
  reader: readerFacts,
  port: portFacts,
  endpoint: endpointFacts
}

/** What is known of a device, field by field; of any other kind what a report says of it. */
export function deviceFacts(t: TFunction, format: Format, words: EngineWords, capability: Capability, device: Device): Fact[] {
  const fields = FIELDS[DEVICE_LISTS[groupOf(capability)].fact]
  if (fields !== undefined) return fields(t, device as never, format)
  return [...fact(t('details.field.name'), device.name), ...fact(t('details.field.description'), words.device(capability, device))]
}

const answer = (t: TFunction, value: 'yes' | 'no' | 'unknown'): string => t(`details.${value}`)
