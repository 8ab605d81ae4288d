import type { Fact } from '../../../../facts/fact.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Endpoint } from '../../../../snapshot/schema.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import { rowsWith, soundSettingsOf } from '../../audio/endpoints.ts'

/** Whether a test names this endpoint, by its id or by its name. */
const isOf = ({ value: { device } }: Fact<'sound-test'>, { id, name }: Endpoint): boolean =>
  device !== undefined && (device === id || device === name)

export const audioInWrongDefault: Rule = {
  id: 'audio-in/wrong-default',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'device',
  needs: ['sound-test', 'endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const inputs = (context.facts.list('endpoint', 'local') ?? []).filter(({ value }) => value.direction === 'input')
    const tests = (kind: string) => context.facts.all('sound-test', 'local').filter(({ value }) => value.kind === kind)
    const byDefault = inputs.find(({ value }) => value.isDefault)
    if (byDefault === undefined) return undefined
    // A test that names no device was of the default one.
    const silent = tests('mic-silent').filter((test) => test.value.device === undefined || isOf(test, byDefault.value))
    if (silent.length === 0) return undefined
    const active = tests('mic-active')
    const moving = inputs
      .filter(({ value }) => !value.isDefault)
      .map((input) => ({ input, tests: active.filter((test) => isOf(test, input.value)) }))
      .filter((found) => found.tests.length > 0)
    const first = moving[0]?.input.value.name
    if (first === undefined) return undefined
    return {
      severity: 'problem',
      proof: [...silent, ...moving.flatMap((found) => found.tests)],
      rows: rowsWith(context, [byDefault]),
      title: say('audio-in/wrong-default.title', { listens: byDefault.value.name, speaks: first }),
      cause: say('audio-in/wrong-default.cause'),
      evidence: [
        evidenceOf(
          byDefault,
          say('audio-in/wrong-default.value.silent', { name: byDefault.value.name }),
          say('audio-in/wrong-default.source.default')
        ),
        ...moving.map(({ input }) =>
          evidenceOf(
            input,
            say('audio-in/wrong-default.value.moves', { name: input.value.name }),
            say('audio-in/wrong-default.source.other')
          )
        )
      ],
      fix: [you('audio-in/wrong-default.fix.choose', { name: first }, soundSettingsOf(context.os('local'), 'input')), reconnect],
      links: [LINKS.redirectAudio]
    }
  }
}
