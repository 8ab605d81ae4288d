import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { FACTS_SCHEMA, factsSchema } from '../../core/evidence/facts-file.ts'
import { COMPARISON_SCHEMA } from '../../core/report/json.ts'
import { comparisonSchema } from '../../core/report/schemas.ts'
import { SNAPSHOT_SCHEMA, snapshotSchema } from '../../core/snapshot/schema.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'

/** The documents that other programs read or write, by the name that a person asks for. */
const SCHEMAS = new Map<string, { title: string; schema: GenericSchema }>([
  ['snapshot', { title: SNAPSHOT_SCHEMA, schema: snapshotSchema }],
  ['comparison', { title: COMPARISON_SCHEMA, schema: comparisonSchema }],
  ['facts', { title: FACTS_SCHEMA, schema: factsSchema }]
])

export const SCHEMA_NAMES: readonly string[] = [...SCHEMAS.keys()]

/** Checks that JSON Schema has no words for: JSON has finite numbers only, and a record's size is a limit of the reader. */
const UNSAID = ['finite', 'check']

/**
 * A document as JSON Schema.
 *
 * @throws UsageError for a name that is none
 */
export function jsonSchemaOf(name: string): object {
  const found = SCHEMAS.get(name)
  if (found === undefined) throw new UsageError(say('cli.none-of', { value: name, list: SCHEMA_NAMES.join(', ') }))
  const { $schema, ...schema } = toJsonSchema(found.schema, { target: 'draft-2020-12', ignoreActions: UNSAID })
  return { $schema, title: found.title, ...schema }
}

/** `sidecheck schema NAME`: the JSON Schema of a document. */
export function schema(name: string, terminal: Terminal): ExitCode {
  printJson(terminal, jsonSchemaOf(name))
  return EXIT.fine
}
