import { describe, expect, it } from 'vitest'
import { jsonSchemaOf, SCHEMA_NAMES } from './schema.ts'

describe('a JSON Schema', () => {
  it.each(SCHEMA_NAMES)('of a %s can be made, and names the schema that the document names', (name) => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `sidecheck.${name}/1`,
      type: 'object',
      properties: { schema: { const: `sidecheck.${name}/1` } }
    })
  })

  it('lets later fields pass in what the program writes, and none in what people write', () => {
    expect(jsonSchemaOf('snapshot')).not.toHaveProperty('additionalProperties')
    expect(jsonSchemaOf('comparison')).not.toHaveProperty('additionalProperties')
    expect(jsonSchemaOf('facts')).toMatchObject({ additionalProperties: false, required: ['schema'] })
  })

  it('has every reference that it makes', () => {
    for (const name of SCHEMA_NAMES) {
      const schema = jsonSchemaOf(name) as { $defs?: Record<string, unknown> }
      const references = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, id]) => id))
      expect([...references].toSorted()).toEqual(Object.keys(schema.$defs ?? {}).toSorted())
    }
  })
})
