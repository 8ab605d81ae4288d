import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import {
  certificate,
  failed,
  localSnapshot,
  policy,
  reader,
  sessionSnapshot,
  workingLocal,
  workingSession
} from '../../../core/diagnose/testing.ts'
import type { Snapshot } from '../../model/engine.ts'
import type { EvidenceStore } from '../../stores/evidence.ts'
import { drawn, storesWith } from '../../drawn.testing.tsx'
import { ReadinessPage } from './readiness-page.tsx'

interface Given {
  session?: Snapshot
  helpdesk?: boolean
  evidence?: Partial<EvidenceStore>
}

function page(here: Snapshot, { session, helpdesk = true, evidence = {} }: Given = {}): string {
  const stores = storesWith(here, session === undefined ? {} : { snapshot: session })
  const given = {
    ...stores,
    preferences: createStore(() => ({ ...stores.preferences.getState(), helpdesk })),
    evidence: createStore(() => ({ ...stores.evidence.getState(), ...evidence }))
  }
  return drawn(given, <ReadinessPage />)
}
/** The title of the page's head, and what it rests on. */
const answerOf = (markup: string): string => /<h2[^>]*>([^<]+)<\/h2><p[^>]*>([^<]+)<\/p>/.exec(markup)?.slice(1).join('. ') ?? ''
/** The markup without what is folded away under something: folds stand in folds. */
function unfolded(markup: string): string {
  let depth = 0
  return markup
    .split(/(<details|<\/details>)/)
    .filter((part) => {
      if (part === '<details') depth += 1
      if (part === '</details>') depth -= 1
      return depth === 0
    })
    .join('')
}
const states = (markup: string): string[] =>
  [...markup.matchAll(/data-requirement="[^"]*" data-state="(\w+)"/g)].map(([, state]) => state ?? '')

const linux = localSnapshot({ os: 'linux', smartcard: failed('0x8010001D', 'no service') })

describe('the answer of the page about signing in', () => {
  it('is that it is not known where a session alone was looked at, whatever its own lists lack', () => {
    for (const session of [sessionSnapshot(), sessionSnapshot({ certificateList: [], readers: [] })])
      expect(answerOf(page(session))).toMatch(/^It is not known whether .*on your own device\.$/)
  })

  it('names the one way that will not work, and does not judge the other', () => {
    const markup = page(localSnapshot({ os: 'linux', smartcard: failed('NOT_RUN', '') }))
    expect(answerOf(markup)).toBe(
      'One way to sign in will not work yet: Windows Hello for Business. Whether the other one works is not known.'
    )
  })

  it('is that it will not work where something is in the way of both ways', () => {
    expect(answerOf(page(linux))).toMatch(/will not work yet/)
    const blocked = workingSession({ readers: [], policyValues: [policy('fEnableSmartCard', 0)] })
    expect(answerOf(page(blocked))).toMatch(/will not work yet/)
  })

  it('names the way for which everything that was checked is in place', () => {
    const card = certificate({ serial: 'ca', provider: 'Microsoft Smart Card Key Storage Provider' })
    const scinfo = { service: 'running', readers: [], certificates: [], errors: [] } as const
    const evidence = {
      answers: { 'kdc-root': 'yes' },
      items: [{ evidence: { side: 'session', kind: 'certutil-scinfo', at: '2026-11-20T09:40:00Z', value: scinfo } }]
    } as unknown as Partial<EvidenceStore>
    const here = workingLocal({ readers: [reader('ACME 0')], certificateList: [card] })
    const given = { session: workingSession({ readers: [reader('ACME 0')] }), evidence }
    expect(answerOf(page(here, given))).toBe('Everything that was checked for signing in is in place: Smart card. Nothing to do.')
    // Each of it has to be known.
    expect(answerOf(page(here, { ...given, evidence: {} }))).toMatch(/not known/)
  })

  it('is not that all is in place while anything of it was not read', () => {
    const here = workingLocal({ readers: [reader('ACME 0')], certificateList: [certificate()] })
    expect(answerOf(page(here, { session: workingSession() }))).toMatch(/not known/)
  })
})

describe('the page about signing in', () => {
  it('has the answer on top', () => {
    const markup = page(linux)
    expect(markup.indexOf('<h2')).toBeLessThan(markup.indexOf('data-requirement'))
  })

  it('has what is in the way first, of each way of signing in, and folds what follows from it', () => {
    const markup = page(localSnapshot({ os: 'linux' }))
    for (const topic of markup.split('data-readiness=').slice(1)) {
      const found = states(unfolded(topic))
      expect(found).toEqual(found.toSorted((a, b) => ['problem', 'unknown', 'ok'].indexOf(a) - ['problem', 'unknown', 'ok'].indexOf(b)))
    }
    expect(states(markup)).toContain('problem')
    expect(markup).toContain('data-requirement="hello/validity"')
    expect(unfolded(markup)).not.toContain('data-requirement="hello/validity"')
  })

  it('folds the plain steps that rest on a failed one under it, in words that say for what they wait', () => {
    const [hello = ''] = page(localSnapshot({ os: 'linux' }), { helpdesk: false })
      .split('data-readiness=')
      .slice(1)
    const steps = (markup: string): string[] => [...markup.matchAll(/data-step="([^"]*)"/g)].map(([, step]) => step ?? '')
    expect(steps(unfolded(hello))).toEqual(['means', 'passed-on'])
    expect(steps(hello)).toEqual(expect.arrayContaining(['certificate', 'trusted', 'allowed']))
    expect(hello).toContain('data-follows="means"')
    expect(hello).toMatch(/<summary[^>]*>3 more depend on this<\/summary>/)
    expect(hello.match(/Waits until the point above is in order\./g)).toHaveLength(3)
    // Of what stands by itself it is said which side it waits for.
    expect(unfolded(hello)).toContain('Waits until Sidecheck has looked in the remote desktop.')
  })

  it('tells nobody to run Sidecheck where it runs', () => {
    for (const helpdesk of [true, false]) {
      expect(page(linux, { helpdesk })).not.toMatch(/run sidecheck (on the local device|there)/i)
      expect(page(sessionSnapshot({ session: failed('TIMEOUT', '') }), { helpdesk })).not.toMatch(/run sidecheck in the/i)
    }
  })
})
