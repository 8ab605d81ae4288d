import * as v from 'valibot'
import { CAPABILITIES, capabilityFacts } from '../capabilities/index.ts'
import { OTHER_CAPABILITIES } from '../capabilities/all.ts'
import { TEST_RESULTS } from '../device-test/result.ts'
import { ROW_CERTAINTIES, ROW_STATES } from '../devices/draft.ts'
import { ACTORS, CERTAINTIES, SEVERITIES, SUBJECTS } from '../diagnose/finding.ts'
import { PLACES } from '../diagnose/where.ts'
import { AUDIO_QUALITIES, EFFECTIVE_RESULTS, LAYER_EFFECTS, LAYERS } from '../policy/layers.ts'
import { DEVICE_LISTS, platformSchema, sideSchema } from '../snapshot/schema.ts'
import { answerRecordSchema } from '../sound/results.ts'
import { JOINS } from '../words/index.ts'
import { COMPARISON_SCHEMA } from './json.ts'

/**
 * What `sidecheck compare --json` prints, for whoever reads it: a field that is not described here is a mistake, which the
 * tests find. A reader must let unknown fields pass, because later versions add some.
 */

/** Words as data: a catalogue entry with what is put into it, or several such behind each other. They stand in each other. */
const saidSchema: v.GenericSchema = v.union([
  v.object({
    id: v.string(),
    params: v.optional(
      v.record(
        v.string(),
        v.lazy(() => paramSchema)
      )
    )
  }),
  v.object({ items: v.array(v.lazy(() => paramSchema)), as: v.picklist(JOINS) })
])
const paramSchema: v.GenericSchema = v.union([v.string(), v.number(), v.lazy(() => saidSchema)])
const paramsSchema = v.record(
  v.string(),
  v.lazy(() => paramSchema)
)

/** What the sentence beside it was made of. Absent where a machine gave it. */
const said = v.optional(v.lazy(() => saidSchema))

const evidenceSchema = v.object({ side: sideSchema, source: v.string(), value: v.string(), text: said, sourceText: said })

const findingSchema = v.object({
  rule: v.string(),
  params: paramsSchema,
  severity: v.picklist(SEVERITIES),
  certainty: v.picklist(CERTAINTIES),
  capability: v.picklist(SUBJECTS),
  title: v.string(),
  cause: v.string(),
  evidence: v.array(evidenceSchema),
  fix: v.array(
    v.object({
      step: v.string(),
      params: paramsSchema,
      text: v.string(),
      who: v.picklist(ACTORS),
      where: v.picklist(PLACES),
      exact: v.optional(v.string())
    })
  ),
  links: v.array(v.string()),
  rows: v.optional(v.array(v.string())),
  also: v.optional(v.array(v.string())),
  titleText: v.lazy(() => saidSchema),
  causeText: said
})

const effectiveCapabilitySchema = v.object({
  result: v.picklist(EFFECTIVE_RESULTS),
  decidedBy: v.nullable(v.picklist(LAYERS)),
  layers: v.array(v.object({ layer: v.picklist(LAYERS), effect: v.picklist(LAYER_EFFECTS), ...evidenceSchema.entries })),
  summary: v.string(),
  quality: v.optional(v.picklist(AUDIO_QUALITIES)),
  text: said
})

const each = (capabilities: readonly string[]) =>
  v.object(Object.fromEntries(capabilities.map((capability) => [capability, effectiveCapabilitySchema])))

const effectiveSchema = v.object({
  platform: v.picklist([...platformSchema.options, 'unknown']),
  orPlatform: v.optional(v.literal('devbox')),
  capabilities: each(CAPABILITIES),
  others: v.optional(each(OTHER_CAPABILITIES))
})

/** What a comparison says of its connection. Names stand in it: `exchange/hide/fields.ts` decides on each. */
export const aboutSchema = v.object({
  sessionHost: v.string(),
  hostPool: v.optional(v.string()),
  client: v.object({ name: v.string(), program: v.optional(v.string()), version: v.optional(v.string()) })
})

const rowSchemas = CAPABILITIES.map((capability) => {
  const device = v.optional(DEVICE_LISTS[capabilityFacts(capability).devices.topic].device)
  return v.object({
    key: v.string(),
    capability: v.literal(capability),
    name: v.string(),
    local: device,
    session: device,
    state: v.picklist(ROW_STATES),
    certainty: v.picklist(ROW_CERTAINTIES),
    note: v.optional(v.string()),
    text: said,
    test: v.optional(
      v.object({ result: v.picklist(TEST_RESULTS), code: v.optional(v.string()), at: v.string(), tookMs: v.number(), side: sideSchema })
    )
  })
})

export const comparisonSchema = v.object({
  schema: v.literal(COMPARISON_SCHEMA),
  local: v.string(),
  session: v.string(),
  at: v.string(),
  app: v.object({ version: v.string() }),
  platform: effectiveSchema.entries.platform,
  ...aboutSchema.entries,
  rows: v.array(v.variant('capability', rowSchemas)),
  effective: effectiveSchema,
  findings: v.array(findingSchema),
  /** What a person may know that no probe can read: at most one question at a time. */
  questions: v.optional(
    v.array(
      v.object({
        id: v.string(),
        text: v.string(),
        choices: v.array(v.object({ id: v.string(), text: v.string(), facts: v.looseObject({}) }))
      })
    )
  ),
  answers: v.optional(v.array(v.object({ side: sideSchema, ...answerRecordSchema.entries })))
})
