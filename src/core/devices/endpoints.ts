import type { Endpoint } from '../snapshot/schema.ts'
import type { Draft, Sides } from './draft.ts'
import { isPlaceholder, isUsable } from './names.ts'
import type { SoundProof } from './proof.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/**
 * Pairs the endpoints of one direction. Remote desktop carries one endpoint each way, the local default, under a name
 * of its own in the session, so names say nothing. A listed endpoint proves nothing either: only a test tone does.
 */
export function endpointDrafts(known: Sides<Endpoint>, proof: SoundProof | undefined): Draft<Endpoint>[] {
  const carried = carriedEndpoint(known.local)
  const arrived = arrivedEndpoint(known.session)
  const usable = known.local.filter(isUsable)
  const pair = carried && arrived ? [pairDraft(carried, arrived, proof)] : []
  return [
    ...pair,
    ...known.local
      .filter((endpoint) => endpoint !== pair[0]?.local)
      .map((endpoint) => localDraft(endpoint, carried, arrived, usable.length)),
    ...known.session.filter((endpoint) => endpoint !== pair[0]?.session).map((endpoint) => sessionDraft(endpoint, arrived, usable.length))
  ]
}

/** The local endpoint that a client redirects: the default, or the only one; undefined where that is not certain. */
function carriedEndpoint(endpoints: readonly Endpoint[]): Endpoint | undefined {
  const usable = endpoints.filter(isUsable)
  const only = usable.length === 1 ? usable[0] : undefined
  return usable.find((endpoint) => endpoint.isDefault) ?? only
}

/** The session's endpoint that leads to the client: a redirected one, else one that may be; the default before others. */
function arrivedEndpoint(endpoints: readonly Endpoint[]): Endpoint | undefined {
  for (const answer of ['yes', 'unknown'] as const) {
    const candidates = endpoints.filter((endpoint) => endpoint.redirected === answer && !isPlaceholder(endpoint))
    const best = candidates.find((endpoint) => endpoint.isDefault) ?? candidates[0]
    if (best) return best
  }
  return undefined
}

function pairDraft(local: Endpoint, session: Endpoint, proof: SoundProof | undefined): Draft<Endpoint> {
  if (proof?.passed === true) {
    const note = proof.latencyMs === null ? say('note.tone-crossed') : say('note.tone-crossed-in', { ms: Math.round(proof.latencyMs) })
    return { local, session, state: 'redirected', certainty: 'proved', note }
  }
  if (proof) return { local, session, state: 'differs', certainty: 'listed', note: say('note.no-sound') }
  if (session.redirected === 'yes') return { local, session, state: 'redirected', certainty: 'listed', note: say('note.listed-sound') }
  const note = say('note.origin-unknown-test')
  return { local, session, state: 'unknown', certainty: 'unknown', note }
}

function localDraft(endpoint: Endpoint, carried: Endpoint | undefined, arrived: Endpoint | undefined, usable: number): Draft<Endpoint> {
  const expected = (note: Words): Draft<Endpoint> => ({ local: endpoint, state: 'local-only', certainty: 'listed', note })
  if (isPlaceholder(endpoint)) return expected(say('note.placeholder-local'))
  if (!isUsable(endpoint)) return expected(say(endpoint.state === 'disabled' ? 'note.disabled' : 'note.unplugged'))
  if (endpoint === carried) return { local: endpoint, state: 'missing', certainty: 'listed' }
  if (carried) return expected(say('note.only-default', { direction: endpoint.direction }))
  // Without a default among several, one of them is carried, and nothing read says which.
  if (!arrived) return { local: endpoint, state: 'missing', certainty: 'listed', note: say('note.none-redirected') }
  return {
    local: endpoint,
    state: 'unknown',
    certainty: 'unknown',
    note: say('note.no-default', { count: usable })
  }
}

function sessionDraft(endpoint: Endpoint, arrived: Endpoint | undefined, usableLocal: number): Draft<Endpoint> {
  const alone = (certainty: 'listed' | 'unknown', note: Words): Draft<Endpoint> => ({
    session: endpoint,
    state: 'session-only',
    certainty,
    note
  })
  if (isPlaceholder(endpoint)) return alone('listed', say('note.placeholder-session'))
  if (endpoint.redirected === 'no') return alone('listed', say('note.own-endpoint'))
  if (endpoint !== arrived) {
    return endpoint.redirected === 'yes' ? alone('listed', say('note.further-endpoint')) : alone('unknown', say('note.origin-unknown'))
  }
  if (usableLocal === 0) return alone(endpoint.redirected === 'yes' ? 'listed' : 'unknown', say('note.no-local-endpoint'))
  return {
    session: endpoint,
    state: 'unknown',
    certainty: 'unknown',
    note: say('note.no-local-default')
  }
}
