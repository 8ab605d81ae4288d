import type { Fact } from '../facts/fact.ts'
import { say } from '../words/index.ts'
import { evidenceOf } from './evidence.ts'
import type { Evidence } from './finding.ts'
import type { Context } from './context.ts'

/** The round trip of the connection itself, for rules about slow answers; undefined where nobody has measured it. */
export const connectionRoundTrip = ({ facts }: Pick<Context, 'facts'>): Fact<'connection-round-trip'> | undefined =>
  facts.all('connection-round-trip', 'session')[0]

/** Whether the connection takes so small a part of a slow answer that the rest must be made elsewhere. */
export const isElsewhere = (connection: Fact<'connection-round-trip'> | undefined, answerMs: number): boolean =>
  connection !== undefined && connection.value < answerMs / 4

/** What was measured of the connection, as evidence; nothing where nothing was. */
export const connectionEvidence = (connection: Fact<'connection-round-trip'> | undefined): Evidence[] =>
  connection === undefined
    ? []
    : [
        evidenceOf(
          connection,
          say('connection.round-trip.value', { ms: Math.round(connection.value) }),
          say('connection.round-trip.source')
        )
      ]
