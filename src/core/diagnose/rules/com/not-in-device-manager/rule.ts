import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { items, say } from '../../../../words/index.ts'
import type { Context } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { arrivedPorts, programName, serialTests } from '../facts.ts'

/** Somebody looks for a port in a list, or a program does not find it. */
const LOOKED_FOR =
  /device manager|geräte-?manager|gestionnaire de périphériques|\bCOM\d+\b.*(not (be )?found|(does|did) not exist|nicht gefunden|nicht vorhanden|existiert nicht|introuvable|n'existe pas|no existe)/i

/**
 * Whether anybody misses a port that is there: ports were read from a pasted list, a program does not find one, or a message says so.
 * Where both sides were simply read and everything arrived, nobody needs to be told.
 */
const isMissedBySomebody = (context: Context, redirected: readonly Fact<'port'>[]): boolean =>
  redirected.some(({ source }) => source.by === 'paste') ||
  serialTests(context, 'not-found', 'session').length > 0 ||
  context.texts(LOOKED_FOR).length > 0

export const comNotInDeviceManager: Rule = {
  id: 'com/not-in-device-manager',
  trust: 'reported',
  capability: 'com',
  impact: 'note',
  explainedBy: ['com/above-9'],
  needs: ['port'],
  uses: ['serial-test', 'message'],
  evaluate(context) {
    const redirected = arrivedPorts(context)
    if (redirected.length === 0 || !isMissedBySomebody(context, redirected)) return undefined
    const names = redirected.map(({ value }) => value.name)
    const listed = new Set(names)
    return {
      severity: 'info',
      proof: redirected,
      rows: context
        .rowsOf('com')
        .filter((row) => row.session !== undefined && listed.has(row.session.name))
        .map((row) => row.key),
      title: say('com/not-in-device-manager.title'),
      cause: say('com/not-in-device-manager.cause'),
      evidence: redirected.map((port) => {
        const { name, target, redirected: from } = port.value
        const words = say('com/not-in-device-manager.value.from', { client: from?.client ?? '', port: from?.clientPort ?? '' })
        return evidenceOf(port, target ?? words, say('com/not-in-device-manager.source.name', { name }))
      }),
      fix: [
        you('com/not-in-device-manager.fix.type-name', { names: items('comma', names.slice(0, 3).map(programName)) }),
        helpdesk('com/not-in-device-manager.fix.query', undefined, 'change port /query'),
        helpdesk('com/not-in-device-manager.fix.peripheral', undefined, 'devmgmt.msc')
      ],
      links: [LINKS.changePort, LINKS.redirectPorts]
    }
  }
}
