import type { SerialTest } from '../../../facts/answers.ts'
import type { Fact } from '../../../facts/fact.ts'
import type { Side } from '../../../snapshot/schema.ts'
import { isOtherSessions } from '../../../devices/ports.ts'
import { say } from '../../../words/index.ts'
import type { Words } from '../../../words/index.ts'
import type { Context } from '../../context.ts'
import { evidenceOf } from '../../evidence.ts'
import type { Evidence } from '../../finding.ts'

/** Ports of a side as facts; none where its list was not read. */
export const portFacts = (context: Context, side: Side): readonly Fact<'port'>[] => context.facts.list('port', side) ?? []

/** The session's ports that came from its own client, as facts. */
export const arrivedPorts = (context: Context): readonly Fact<'port'>[] =>
  portFacts(context, 'session').filter(
    ({ value }) => value.redirected !== undefined && !isOtherSessions(value, context.sessionInfo?.sessionId)
  )

/** Tests of ports with one result. */
export const serialTests = (context: Context, result: SerialTest['result'], side?: Side): readonly Fact<'serial-test'>[] =>
  context.facts.all('serial-test', side).filter(({ value }) => value.result === result)

/** A test as evidence: what the system said to it, or what the result means where it said nothing. */
export const openingEvidence = (test: Fact<'serial-test'>, meaning: Words): Evidence =>
  evidenceOf(test, test.value.message ?? meaning, say('at.opening', { port: test.value.port }))

/** A port as a program must be given it: from COM10 on Windows takes only the long form for a device. */
export const programName = (port: string): string => (Number(/^com(\d+)$/i.exec(port)?.[1] ?? 0) > 9 ? `\\\\.\\${port}` : port)

/** Keys of the rows whose port in the session has one of these names. */
export function sessionRows(context: Context, names: readonly string[]): string[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return context
    .rowsOf('com')
    .filter((row) => row.session !== undefined && wanted.has(row.session.name.toLowerCase()))
    .map((row) => row.key)
}
