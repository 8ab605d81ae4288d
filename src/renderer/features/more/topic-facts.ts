import type { TFunction } from 'i18next'
import { DEVICE_LISTS, dataOf, devicesIn, isDeviceTopic } from '../../model/engine.ts'
import type { DeviceKind, DeviceTopic, DeviceValues, Reading, Snapshot, Topic } from '../../model/engine.ts'
import { describeDevice } from '../../model/describe.ts'
import type { Format } from '../../i18n/format.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import { listOf, ownerOf } from '../../model/groups.ts'
import type { Fact } from '../../model/fact.ts'

const list = <T, I>(reading: Reading<T> | undefined, items: (data: T) => readonly I[], one: (item: I) => Fact): Fact[] => {
  const data = reading === undefined ? undefined : dataOf(reading)
  return data === undefined ? [] : items(data).map(one)
}

/** What is known of a session, in the order it is told. */
const SESSION_FIELDS = ['remote', 'protocol', 'sessionId', 'stationName', 'clientName', 'clientBuild', 'platform'] as const

/** A time as the window's language writes it; one that is none, as it was read. */
const momentOf = (format: Format, iso: string): string => {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? iso : format.dateTime(at)
}

const plain = (t: TFunction, value: string | number | boolean | null): string =>
  value === null ? '–' : typeof value === 'boolean' ? t(value ? 'details.yes' : 'details.no') : String(value)

/** What stands behind a device here and nowhere else. */
const BESIDES: { [K in DeviceKind]?: (device: DeviceValues[K]) => string | undefined } = {
  port: ({ target }) => target,
  endpoint: ({ state }) => state
}

/** The state of the service that the list comes from, where it has one, and its devices. */
function listFacts(t: TFunction, words: EngineWords, topic: DeviceTopic, snapshot: Snapshot): Fact[] {
  const data: object | undefined = dataOf(listOf(snapshot, topic))
  if (data === undefined) return []
  const service = 'service' in data ? (data.service as { state: string }).state : undefined
  const besides = BESIDES[DEVICE_LISTS[topic].fact]
  return [
    ...(service === undefined ? [] : [{ field: t('more.field.service'), value: service }]),
    ...devicesIn(topic, data).map((device) => ({
      field: device.name,
      value: [describeDevice(t, words, ownerOf(topic, device), device, true), besides?.(device as never)].filter(Boolean).join(' · ')
    }))
  ]
}

/** What a present reading holds, a line each; values as the machine has them, because a report will quote them. */
export function topicFacts(t: TFunction, words: EngineWords, format: Format, topic: Topic, snapshot: Snapshot): Fact[] {
  if (isDeviceTopic(topic)) return listFacts(t, words, topic, snapshot)
  switch (topic) {
    case 'machine': {
      const machine = dataOf(snapshot.machine)
      if (machine === undefined) return []
      const { name, os, locale, timeZone, join } = machine
      return [
        { field: t('more.field.name'), value: name },
        { field: t('more.field.os'), value: [os.name, os.version, os.arch].filter(Boolean).join(' ') },
        { field: t('more.field.locale'), value: locale },
        { field: t('more.field.timeZone'), value: timeZone },
        ...(join === undefined
          ? []
          : [{ field: t('more.field.join'), value: [t(`more.join.${join.state}`), join.domain].filter(Boolean).join(' · ') }])
      ]
    }
    case 'session': {
      const session = dataOf(snapshot.session)
      if (session === undefined) return []
      return [
        ...SESSION_FIELDS.map((field) => ({ field: t(`more.field.${field}`), value: plain(t, session[field]) })),
        { field: t('more.field.startedAt'), value: session.startedAt === null ? '–' : momentOf(format, session.startedAt) },
        ...(session.roundTrip === undefined ? [] : [{ field: t('more.field.roundTrip'), value: t('more.roundTrip', session.roundTrip) }]),
        ...words.sessionReasons(session).map((value) => ({ field: t('more.field.reason'), value }))
      ]
    }
    case 'certificates':
      return [
        ...list(
          snapshot.certificates,
          (data) => data.certificates,
          (one) => ({
            field: one.subject ?? one.upn ?? one.serial ?? '–',
            value: [one.issuer, one.notAfter && momentOf(format, one.notAfter), one.provider].filter(Boolean).join(' · ')
          })
        ),
        ...list(
          snapshot.certificates,
          (data) => data.ntAuth ?? [],
          (one) => ({ field: 'NTAuth', value: [one.subject, one.thumbprint].filter(Boolean).join(' · ') })
        )
      ]
    case 'policies':
      return [
        ...list(
          snapshot.policies,
          (data) => data.values,
          (one) => ({
            field: `${one.layer}: ${one.name}`,
            value:
              one.error === undefined
                ? one.present
                  ? String(one.data ?? '')
                  : t('more.notSet')
                : `${one.error.code} ${words.probeError(one.error).message}`
          })
        ),
        ...list(
          snapshot.policies,
          (data) => data.trustedPublishers ?? [],
          (one) => ({ field: 'TrustedCertThumbprints', value: one })
        )
      ]
    case 'services':
      return [
        ...list(
          snapshot.services,
          (data) => data.services,
          (one) => ({ field: one.name, value: [one.state, one.start, one.error?.code].filter(Boolean).join(' · ') })
        ),
        ...list(
          snapshot.services,
          (data) => data.media ?? [],
          (one) => ({ field: one.name, value: one.version ?? '–' })
        )
      ]
    case 'privacy':
      return list(
        snapshot.privacy,
        (data) => Object.entries(data.microphone),
        ([who, value]) => ({ field: t('more.field.microphone', { who }), value: value ?? t('more.notSet') })
      )
    case 'events':
      return [
        ...list(
          snapshot.events,
          (data) => data.channels,
          (one) => ({ field: one.channel, value: [one.state, one.error?.code].filter(Boolean).join(' · ') })
        ),
        ...list(
          snapshot.events,
          (data) => data.events,
          (one) => ({ field: `${one.at} · ${one.id}`, value: one.message ?? one.channel })
        )
      ]
    case 'clients':
      return [
        ...list(
          snapshot.clients,
          (data) => data.running,
          (one) => ({
            field: one.program,
            value: [t('more.process', { id: String(one.processId) }), one.rdpFile].filter(Boolean).join(' · ')
          })
        ),
        ...list(
          snapshot.clients,
          (data) => data.savedFiles,
          (one) => ({ field: one.name, value: one.folder })
        ),
        ...list(
          snapshot.clients,
          (data) => data.defaultFile?.properties ?? [],
          (one) => ({ field: 'Default.rdp', value: `${one.name}:i:${one.value}` })
        )
      ]
  }
}
