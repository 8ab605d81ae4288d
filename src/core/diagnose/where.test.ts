import { describe, expect, it } from 'vitest'
import { loadCases } from '../../../testbed/rule-cases.ts'
import { stepJson } from '../report/json.ts'
import { say, speakerFor } from '../words/index.ts'
import { CATALOGUES } from '../words/all-languages.testing.ts'
import { findingsOfPair, nearOf } from './case.ts'
import type { Finding, FixStep, StepId } from './finding.ts'
import { PLACES, WHERE, whereOf } from './where.ts'
import type { Place } from './where.ts'

/** The words by which a sentence says where it is done. */
const WORDS: Readonly<Record<'en' | 'de', Readonly<Record<Place | 'side', RegExp>>>> = {
  en: {
    local: /local devices?\b|a Windows device|your (own )?device|this device|the device in front of you|\{client\}/,
    session:
      /\b(?:[Ii]n|of) the (?:session|remote desktop)\b|the session's|remote desktop of Windows|the remote desktop from|Lock the remote desktop/,
    host: /session hosts?\b|\{host\}|xrdp host|xrdp on its host/,
    both: /both sides|(?:local device|your device|session hosts|Remote Desktop app).*(?:session|remote desktop|local devices)|(?:session|remote desktop).*(?:local device)/,
    side: /\{side, select,|\{places?\}/,
    broker: /connection broker/,
    gateway: /RD Gateway/,
    domain: /of the domain\b|domain controller/,
    ca: /\bCA\b/,
    intune: /Intune/,
    azure: /Azure portal/,
    service: /\{portal\}/,
    admin: /your own computer/,
    server: /web server/,
    here: /./
  },
  de: {
    local:
      /lokale[ns]? Geräte?n?\b|(?:Ihrem|Ihren|Ihres|Ihr|diesem|dieses) (?:eigenen )?Geräts?\b|das Gerät an, vor dem Sie sitzen|Windows-Gerät|\{client\}/,
    session: /der Sitzung\b|(?:im|vom|des|den|am|einem) (?:anderen )?Remotedesktops?\b/,
    host: /Sitzungshosts?\b|\{host\}|xrdp-Host|xrdp auf seinem Host/,
    both: /beiden Seiten|(?:Gerät|Geräte|Remotedesktop-App|Sitzungshosts).*(?:Sitzung|Remotedesktops|Geräten)|(?:Sitzung|Remotedesktop).*Gerät|Sitzungshost.*Gerät/,
    side: /\{side, select,|\{places?\}/,
    broker: /Verbindungsbroker/,
    gateway: /RD-Gateway/,
    domain: /der Domäne\b|Domänencontroller/,
    ca: /Zertifizierungsstelle/,
    intune: /Intune/,
    azure: /Azure-Portal/,
    service: /\{portal\}/,
    admin: /Ihrem eigenen Computer/,
    server: /Webserver/,
    here: /./
  }
}

const STEPS = Object.entries(WHERE) as [StepId, Place | 'side'][]

describe('a step', () => {
  it.each(['en', 'de'] as const)('says in its sentence where it is done (%s)', (language) => {
    const catalogue = CATALOGUES[language]
    const silent = STEPS.filter(([id, place]) => !WORDS[language][place].test(catalogue[id])).map(([id, place]) => `${place}: ${id}`)
    expect(silent).toEqual([])
  })

  it('has a place, and no place is without a step', () => {
    const ids = Object.keys(CATALOGUES.en).filter((id) => /^step\.|\.fix\./.test(id))
    expect(Object.keys(WHERE).toSorted()).toEqual(ids.toSorted())
    expect(PLACES.filter((place) => !STEPS.some(([, where]) => where === place))).toEqual([])
  })

  it.each<[string, FixStep, Place]>([
    ['its side', { who: 'you', step: 'step.run-on', params: { side: 'local' } }, 'local'],
    ['both sides', { who: 'administrator', step: 'step.service.start', params: { name: 'Audiosrv', side: 'both' } }, 'both'],
    ['the words of a place', { who: 'you', step: 'muted.fix.unmute', params: { name: 'x', place: say('place.session') } }, 'session']
  ])('that is done on either side is told by %s', (_, step, place) => {
    expect(whereOf(step)).toBe(place)
    expect(stepJson(step).where).toBe(place)
  })
})

const CASES = Object.entries(await loadCases()).flatMap(([id, one]) =>
  [one.fires, ...nearOf(one), ...Object.values(one.variants ?? {})].map((pair) => ({ id, findings: findingsOfPair(pair) }))
)

/** A step with everything that is in it, as a person reads it. */
const read = (step: FixStep, language: 'en' | 'de'): string => {
  const speak = speakerFor(language)
  return `${speak({ id: step.step, params: step.params ?? {} })} ${step.exact === undefined ? '' : speak(step.exact)}`
}

describe('the steps of a finding', () => {
  const all = CASES.flatMap(({ id, findings }) => findings.map((finding): { id: string; finding: Finding } => ({ id, finding })))

  it('stand once each, in every case of every rule', () => {
    const twice = all.flatMap(({ id, finding }) => {
      const lines = finding.fix.map((step) => read(step, 'en'))
      return lines.filter((line, at) => lines.indexOf(line) !== at).map((line) => `${id}, ${finding.rule}: ${line}`)
    })
    expect(twice).toEqual([])
  })

  it('start no service that does not exist where it is to be started', () => {
    const wrong = all.flatMap(({ id, finding }) =>
      finding.fix.some(({ step }) => step === 'step.service.missing')
        ? finding.fix
            .filter(
              ({ step, params }) =>
                step === 'step.service.start' &&
                finding.fix.some(
                  (other) =>
                    other.step === 'step.service.missing' &&
                    other.params?.['name'] === params?.['name'] &&
                    other.params?.['side'] === params?.['side']
                )
            )
            .map(() => `${id}, ${finding.rule}`)
        : []
    )
    expect(wrong).toEqual([])
  })
})
