import type { TFunction } from 'i18next'
import { dataOf } from '../../model/engine.ts'
import type { Reading, Snapshot, Topic } from '../../model/engine.ts'
import { describeEndpoint, describePort, describeReader } from '../../model/describe.ts'
import type { EngineWords } from '../../model/engine-words.ts'
import type { Fact } from '../../model/fact.ts'

const list = <T, I>(reading: Reading<T> | undefined, items: (data: T) => readonly I[], one: (item: I) => Fact): Fact[] => {
  const data = reading === undefined ? undefined : dataOf(reading)
  return data === undefined ? [] : items(data).map(one)
}

/** What is known of a session, in the order it is told. */
const SESSION_FIELDS = ['remote', 'protocol', 'sessionId', 'stationName', 'clientName', 'clientBuild', 'platform', 'startedAt'] as const

const plain = (t: TFunction, value: string | number | boolean | null): string =>
  value === null ? '–' : typeof value === 'boolean' ? t(value ? 'details.yes' : 'details.no') : String(value)

/** What a present reading holds, a line each; values as the machine has them, because a report will quote them. */
export function topicFacts(t: TFunction, words: EngineWords, topic: Topic, snapshot: Snapshot): Fact[] {
  switch (topic) {
    case 'machine': {
      const machine = dataOf(snapshot.machine)
      if (machine === undefined) return []
      const { name, os, locale, timeZone } = machine
      return [
        { field: t('more.field.name'), value: name },
        { field: t('more.field.os'), value: [os.name, os.version, os.arch].filter(Boolean).join(' ') },
        { field: t('more.field.locale'), value: locale },
        { field: t('more.field.timeZone'), value: timeZone }
      ]
    }
    case 'session': {
      const session = dataOf(snapshot.session)
      if (session === undefined) return []
      return [
        ...SESSION_FIELDS.map((field) => ({ field: t(`more.field.${field}`), value: plain(t, session[field]) })),
        ...words.sessionReasons(session).map((value) => ({ field: t('more.field.reason'), value }))
      ]
    }
    case 'smartcard':
      return [
        ...list(
          snapshot.smartcard,
          (data) => [data.service],
          ({ state }) => ({ field: t('more.field.service'), value: state })
        ),
        ...list(
          snapshot.smartcard,
          (data) => data.readers,
          (reader) => ({ field: reader.name, value: describeReader(t, reader) })
        )
      ]
    case 'serial':
      return list(
        snapshot.serial,
        (data) => data.ports,
        (port) => ({ field: port.name, value: [describePort(t, port), port.target].filter(Boolean).join(' · ') })
      )
    case 'audio':
      return list(
        snapshot.audio,
        (data) => data.endpoints,
        (endpoint) => ({ field: endpoint.name, value: `${describeEndpoint(t, endpoint)} · ${endpoint.state}` })
      )
    case 'certificates':
      return list(
        snapshot.certificates,
        (data) => data.certificates,
        (one) => ({
          field: one.subject ?? one.upn ?? one.serial ?? '–',
          value: [one.issuer, one.notAfter, one.provider].filter(Boolean).join(' · ')
        })
      )
    case 'policies':
      return list(
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
      )
    case 'services':
      return list(
        snapshot.services,
        (data) => data.services,
        (one) => ({ field: one.name, value: [one.state, one.start, one.error?.code].filter(Boolean).join(' · ') })
      )
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
        )
      ]
  }
}
