import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answerFacts } from '../evidence/from-answers.ts'
import { FACT_KINDS } from './kinds.ts'

const core = new URL('../', import.meta.url)
/** Where facts are declared, made and described, and what tests say of them. */
const MAKES = /^(?:facts|evidence|words|parse)\/|\.test\.ts$|testing\.ts$|\/case\.ts$/

it('every kind of fact is asked for somewhere', () => {
  const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !MAKES.test(name))
    .map((name) => readFileSync(new URL(name, core), 'utf8'))
    .join('\n')
  expect(Object.keys(FACT_KINDS).filter((kind) => !sources.includes(`'${kind}'`))).toEqual([])
})

it('what waits for a probe or a question is said by a file of facts alone', () => {
  const said = answerFacts({
    gateway: { name: 'gateway.example', ports: 'forbidden' },
    conditionalAccess: { usb: false },
    signatureOnlyKeys: ['63c6'],
    wantsHello: true,
    logonOffersNoCertificate: true
  }).map(({ kind }) => kind)
  const waiting = Object.entries(FACT_KINDS).flatMap(([kind, { waitingFor }]) => (waitingFor === undefined ? [] : [kind]))
  expect(said.toSorted()).toEqual(waiting.toSorted())
})
