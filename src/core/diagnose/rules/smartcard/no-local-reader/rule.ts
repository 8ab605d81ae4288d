import { LINKS } from '../../../../capabilities/links.ts'
import { readingWords } from '../../../../snapshot/reading-words.ts'
import { say } from '../../../../words/index.ts'
import type { Words } from '../../../../words/index.ts'
import type { Context } from '../../../context.ts'
import { readerDriver } from '../../../distributions.ts'
import type { FixStep } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { SCARD_E_NO_SERVICE } from '../codes.ts'
import { errorsWith } from '../facts.ts'
import { administrator, reconnect, serviceStart, you } from '../../../steps.ts'

const NO_SERVICE: ReadonlySet<number> = new Set([SCARD_E_NO_SERVICE])

interface Found {
  /** Whether the service does not answer; otherwise the list was read, and it is empty. */
  stopped: boolean
  failed: boolean
  value: Words
}

/** What the local device says of its readers, where that is none. Undefined where it has some, or nobody could look. */
function noneFound(context: Context): Found | undefined {
  const reading = context.facts.snapshot('local')?.smartcard
  const readers = context.readers.local
  if (reading?.status === 'failed' && reading.error.code !== 'NOT_RUN') return { stopped: true, failed: true, value: readingWords(reading) }
  if (reading === undefined || readers === undefined || readers.length > 0) return undefined
  if (reading.status === 'present') {
    const value = say('smartcard/no-local-reader.value.none', { state: reading.data.service.state })
    return { stopped: reading.data.service.state === 'stopped' && context.os('local') !== 'windows', failed: false, value }
  }
  // Windows starts the service when a reader is plugged in: that it does not run there means only that none is.
  return { stopped: context.os('local') !== 'windows', failed: false, value: readingWords(reading) }
}

const installation = (context: Context): FixStep =>
  administrator(
    'smartcard/no-local-reader.fix.driver',
    undefined,
    readerDriver(context.values('machine', 'local')[0]?.os.name ?? '').command
  )

export const noLocalReader: Rule = {
  id: 'smartcard/no-local-reader',
  trust: 'reported',
  capability: 'smartcard',
  impact: 'capability',
  explainedBy: ['smartcard/reader-on-host', 'smartcard/service-disabled'],
  needs: [['list-read', 'native-error']],
  uses: ['reader', 'machine'],
  evaluate(context) {
    const found = noneFound(context)
    if (found === undefined) return undefined
    const { stopped, failed, value } = found
    const wanted = context.readers.session?.length ?? 0
    const os = context.os('local')
    const asked = errorsWith(context, NO_SERVICE, 'session').length > 0
    return {
      // Most devices have no reader and need none: only where a program of the session misses the service somebody expects one.
      severity: wanted === 0 && (failed || (stopped && asked)) ? 'warning' : 'info',
      proof: failed ? context.facts.all('native-error', 'local') : context.listRead('smartcard', 'local'),
      title: say(stopped ? 'smartcard/no-local-reader.title-stopped' : 'smartcard/no-local-reader.title'),
      cause: say(stopped ? 'smartcard/no-local-reader.cause-stopped' : 'smartcard/no-local-reader.cause'),
      evidence: [{ side: 'local', source: say('at.readers'), value }],
      fix: [
        // What is not installed cannot be started.
        ...(os === 'linux' && stopped ? [installation(context)] : []),
        ...(stopped ? serviceStart(os) : []),
        you('smartcard/no-local-reader.fix.connect'),
        ...(os === 'linux' && !stopped ? [installation(context)] : []),
        reconnect
      ],
      links: [LINKS.smartCardService, LINKS.redirectSmartCards]
    }
  }
}
