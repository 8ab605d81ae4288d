import type { TFunction } from 'i18next'
import { dataOf } from '../../model/engine.ts'
import type { Reading, Snapshot, Topic } from '../../model/engine.ts'
import { describeEndpoint, describePort, describeReader } from '../../model/describe.ts'
import type { Fact } from '../../model/fact.ts'

const list = <T, I>(reading: Reading<T> | undefined, items: (data: T) => readonly I[], one: (item: I) => Fact): Fact[] => {
  const data = reading === undefined ? undefined : dataOf(reading)
  return data === undefined ? [] : items(data).map(one)
}

/** What a present reading holds, a line each; the snapshot's own words, because a report will quote them. */
export function topicFacts(t: TFunction, topic: Topic, snapshot: Snapshot): Fact[] {
  switch (topic) {
    case 'machine': {
      const machine = dataOf(snapshot.machine)
      if (machine === undefined) return []
      const { name, os, locale, timeZone } = machine
      return [
        { field: 'name', value: name },
        { field: 'os', value: [os.name, os.version, os.arch].filter(Boolean).join(' ') },
        { field: 'locale', value: locale },
        { field: 'timeZone', value: timeZone }
      ]
    }
    case 'session': {
      const session = dataOf(snapshot.session)
      if (session === undefined) return []
      const { reasons, ...fields } = session
      return [
        ...Object.entries(fields).map(([field, value]) => ({ field, value: value === null ? '–' : String(value) })),
        ...reasons.map((reason) => ({ field: 'reason', value: reason }))
      ]
    }
    case 'smartcard':
      return [
        ...list(
          snapshot.smartcard,
          (data) => [data.service],
          ({ state }) => ({ field: 'service', value: state })
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
          value: one.error === undefined ? (one.present ? String(one.data ?? '') : 'not set') : `${one.error.code} ${one.error.message}`
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
        ([who, value]) => ({ field: `microphone, ${who}`, value: value ?? 'not set' })
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
          (one) => ({ field: one.program, value: [`pid ${one.processId}`, one.rdpFile].filter(Boolean).join(' · ') })
        ),
        ...list(
          snapshot.clients,
          (data) => data.savedFiles,
          (one) => ({ field: one.name, value: one.folder })
        )
      ]
  }
}
