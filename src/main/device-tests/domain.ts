import { lookup as systemLookup, Resolver } from 'node:dns/promises'
import { connect } from 'node:net'
import type { DomainOutcome, DomainTest, TestOutcome } from '../../core/device-test/result.ts'
import { probeError, said } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'

export interface DomainOptions {
  /** DNS servers, "address:port"; the machine's own unless told otherwise. */
  servers?: readonly string[]
  /** Stands in for the system's own resolver, which knows more than DNS. */
  lookup?: (name: string) => Promise<unknown>
  /** How long one question may take, in milliseconds. */
  limitMs?: number
}

const LIMIT_MS = 3000
/** A domain can have hundreds of controllers; that one answers is enough. */
const MAX_KDCS = 4

/**
 * Whether a domain resolves on this machine, and whether a key distribution centre of it takes a connection: what signing in with a
 * certificate needs. It asks the network, so it runs only when a person asks for it. The records are those that Kerberos itself
 * looks for (RFC 4120, 7.2.3.2). Nothing is sent to a centre: the connection is closed again at once.
 */
export async function testDomain(
  domain: string,
  { servers, lookup = systemLookup, limitMs = LIMIT_MS }: DomainOptions = {}
): Promise<TestOutcome> {
  const resolver = new Resolver({ timeout: limitMs, tries: 1 })
  if (servers !== undefined) resolver.setServers(servers)
  const failed = (
    outcome: DomainOutcome,
    code: string,
    message: ProbeText,
    hint: ProbeText,
    kdcs: DomainTest['kdcs'] = []
  ): TestOutcome => ({
    test: 'domain',
    device: domain,
    result: 'failed',
    domain: { outcome, kdcs },
    error: probeError(code, message, hint)
  })
  const found = await answerOf(() => resolver.resolveSrv(`_kerberos._tcp.${domain}`), limitMs)
  if (found.code === undefined) {
    const centres = found.value.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight).slice(0, MAX_KDCS)
    const kdcs = await Promise.all(centres.map(async ({ name, port }) => ({ name, port, ...(await takesConnection(name, port, limitMs)) })))
    if (kdcs.some(({ answers }) => answers))
      return { test: 'domain', device: domain, result: 'usable', domain: { outcome: 'kdc-answers', kdcs } }
    return failed('kdc-silent', 'KDC_SILENT', said('test.domain.kdc-silent'), said('test.domain.hint.network'), kdcs)
  }
  if (!MISSING.has(found.code)) return failed('no-answer', found.code, said('test.domain.no-answer'), said('test.domain.hint.dns'))
  // A rule for some names (as VPNs make them) is followed by the system's resolver, and not by who asks the DNS servers itself.
  const [own, system] = await Promise.all([answerOf(() => resolver.resolveSoa(domain), limitMs), answerOf(() => lookup(domain), limitMs)])
  const [ownMissing, systemMissing] = [own.code === 'ENOTFOUND', system.code === 'ENOTFOUND' || system.code === 'ENODATA']
  if (ownMissing && systemMissing) return failed('no-domain', 'ENOTFOUND', said('test.domain.no-domain'), said('test.domain.hint.network'))
  if (own.code === undefined || own.code === 'ENODATA' || system.code === undefined)
    return failed('no-kdc', found.code, said('test.domain.no-kdc'), said('test.domain.hint.network'))
  const code = ownMissing ? (system.code ?? 'UNKNOWN') : own.code
  return failed('no-answer', code, said('test.domain.no-answer'), said('test.domain.hint.dns'))
}

/** What DNS says of a name that it does not have, or not with such a record. */
const MISSING: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA'])

type Answer<T> = { code?: undefined; value: T } | { code: string }

/** An answer or its code; a question that stays open longer than its limit counts as not answered. */
async function answerOf<T>(ask: () => Promise<T>, limitMs: number): Promise<Answer<T>> {
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<Answer<T>>((resolve) => {
    limit = setTimeout(() => resolve({ code: 'ETIMEOUT' }), limitMs + 500)
  })
  try {
    return await Promise.race([ask().then((value): Answer<T> => ({ value })), late])
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { code }
  } finally {
    clearTimeout(limit)
  }
}

/** Whether it takes a connection; where it does not, with the system's code (ECONNREFUSED, EHOSTUNREACH, ENOTFOUND and the like). */
function takesConnection(host: string, port: number, limitMs: number): Promise<{ answers: boolean; code?: string }> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: limitMs })
    const done = (code?: string): void => {
      clearTimeout(limit)
      socket.destroy()
      resolve(code === undefined ? { answers: true } : { answers: false, code })
    }
    // The socket's own limit begins with the connection; finding the name's address may take as long again.
    const limit = setTimeout(() => done('ETIMEDOUT'), limitMs)
    socket.once('connect', () => done())
    socket.once('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => done(code))
    socket.once('timeout', () => done('ETIMEDOUT'))
  })
}
