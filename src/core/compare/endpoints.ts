import type { Endpoint, Snapshot } from '../snapshot/schema.ts'
import { bothOrUnknown } from './draft.ts'
import type { Draft } from './draft.ts'
import { isPlaceholder, isUsable } from './names.ts'
import type { SoundProof } from './proof.ts'

/**
 * Pairs the endpoints of one direction. Remote desktop carries one endpoint each way, the local default, under a name
 * of its own in the session, so names say nothing. A listed endpoint proves nothing either: only a test tone does.
 */
export function endpointDrafts(
  local: Snapshot,
  session: Snapshot,
  direction: Endpoint['direction'],
  proof: SoundProof | undefined
): Draft<Endpoint>[] {
  const both = bothOrUnknown(local.audio, session.audio, (data) => data.endpoints.filter((endpoint) => endpoint.direction === direction))
  if ('unknown' in both) return both.unknown
  const carried = carriedEndpoint(both.known.local)
  const arrived = arrivedEndpoint(both.known.session)
  const usable = both.known.local.filter(isUsable)
  const pair = carried && arrived ? [pairDraft(carried, arrived, proof)] : []
  return [
    ...pair,
    ...both.known.local
      .filter((endpoint) => endpoint !== pair[0]?.local)
      .map((endpoint) => localDraft(endpoint, carried, arrived, usable.length)),
    ...both.known.session
      .filter((endpoint) => endpoint !== pair[0]?.session)
      .map((endpoint) => sessionDraft(endpoint, arrived, usable.length))
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
    const note = proof.latencyMs === null ? 'A test tone crossed.' : `A test tone crossed in ${Math.round(proof.latencyMs)} ms.`
    return { local, session, state: 'redirected', certainty: 'proved', note }
  }
  if (proof) return { local, session, state: 'differs', certainty: 'listed', note: 'Listed, but no sound crosses.' }
  if (session.redirected === 'yes')
    return { local, session, state: 'redirected', certainty: 'listed', note: 'Listed; a sound test would prove it.' }
  const note = "Whether this leads to the client or is the session host's own could not be read; a sound test would tell."
  return { local, session, state: 'unknown', certainty: 'unknown', note }
}

function localDraft(endpoint: Endpoint, carried: Endpoint | undefined, arrived: Endpoint | undefined, usable: number): Draft<Endpoint> {
  const expected = (note: string): Draft<Endpoint> => ({ local: endpoint, state: 'local-only', certainty: 'listed', note })
  if (isPlaceholder(endpoint)) return expected('A placeholder of the sound server, not a device.')
  if (!isUsable(endpoint)) return expected(endpoint.state === 'disabled' ? 'Disabled here.' : 'Not plugged in.')
  if (endpoint === carried) return { local: endpoint, state: 'missing', certainty: 'listed' }
  if (carried) return expected('Only the default endpoint is carried into the session.')
  // Without a default among several, one of them is carried, and nothing read says which.
  if (!arrived) return { local: endpoint, state: 'missing', certainty: 'listed', note: 'The session lists no redirected endpoint.' }
  return {
    local: endpoint,
    state: 'unknown',
    certainty: 'unknown',
    note: `No default is known among ${usable} endpoints here, so which one is carried is not known.`
  }
}

function sessionDraft(endpoint: Endpoint, arrived: Endpoint | undefined, usableLocal: number): Draft<Endpoint> {
  const alone = (certainty: 'listed' | 'unknown', note: string): Draft<Endpoint> => ({
    session: endpoint,
    state: 'session-only',
    certainty,
    note
  })
  if (isPlaceholder(endpoint)) return alone('listed', 'A placeholder: the session has no sound device here.')
  if (endpoint.redirected === 'no') return alone('listed', "The session host's own endpoint.")
  if (endpoint !== arrived) {
    return endpoint.redirected === 'yes'
      ? alone('listed', 'A further redirected endpoint; which local one it leads to is not known.')
      : alone('unknown', "Whether this leads to the client or is the session host's own could not be read.")
  }
  if (usableLocal === 0) return alone(endpoint.redirected === 'yes' ? 'listed' : 'unknown', 'The local device has no such endpoint in use.')
  return {
    session: endpoint,
    state: 'unknown',
    certainty: 'unknown',
    note: 'Which local endpoint it leads to is not known: none there is the default.'
  }
}
