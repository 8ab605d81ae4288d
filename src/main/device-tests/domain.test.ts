import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startDns } from '../../../testbed/dns/server.ts'
import type { Entry } from '../../../testbed/dns/server.ts'
import { testDomain } from './domain.ts'

/** Over Node's own resolver and a real DNS server and port of this machine's loopback address. */

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const end of cleanUp.splice(0).toReversed()) await end()
})

const DOMAIN = 'lab.plum.example'
const KERBEROS = `_kerberos._tcp.${DOMAIN}`

async function dns(names: Record<string, Entry>) {
  const server = await startDns(names)
  cleanUp.push(() => server.stop())
  return server
}

/** A port that takes connections; with what came in over them. */
async function centre(): Promise<{ port: number; heard: Buffer[] }> {
  const heard: Buffer[] = []
  const server = createServer((socket) => socket.on('data', (data) => heard.push(data)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanUp.push(() => new Promise((resolve) => server.close(resolve)))
  return { port: (server.address() as AddressInfo).port, heard }
}

/** A port that nobody listens at: one that was just given back. */
async function closedPort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const unknownToSystem = (): Promise<never> => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
const knownToSystem = async (): Promise<string> => '192.0.2.7'

const tested = async (names: Record<string, Entry>, lookup: (name: string) => Promise<unknown> = unknownToSystem) => {
  const server = await dns(names)
  return { outcome: await testDomain(DOMAIN, { servers: [server.address], lookup, limitMs: 300 }), asked: server.asked }
}

describe('the test of a domain', () => {
  it('finds it usable where a domain controller that DNS names takes a connection, and sends nothing to it', async () => {
    const [open, closed] = [await centre(), await closedPort()]
    const srv = [
      { name: 'localhost', port: closed, priority: 10 },
      { name: 'localhost', port: open.port, priority: 20 }
    ]
    const { outcome, asked } = await tested({ [KERBEROS]: { srv } })
    expect(outcome).toEqual({
      test: 'domain',
      device: DOMAIN,
      result: 'usable',
      domain: {
        outcome: 'kdc-answers',
        kdcs: [
          { name: 'localhost', port: closed, answers: false, code: 'ECONNREFUSED' },
          { name: 'localhost', port: open.port, answers: true }
        ]
      }
    })
    expect(open.heard).toEqual([])
    expect(asked).toEqual([`SRV ${KERBEROS}`])
  })

  it('says so where none of them does, and asks no more than four', async () => {
    const port = await closedPort()
    const { outcome } = await tested({ [KERBEROS]: { srv: Array.from({ length: 9 }, () => ({ name: 'localhost', port })) } })
    expect(outcome).toMatchObject({ result: 'failed', domain: { outcome: 'kdc-silent' }, error: { code: 'KDC_SILENT' } })
    expect(outcome.test === 'domain' ? outcome.domain.kdcs : []).toHaveLength(4)
  })

  it('says that there is no such domain only where neither DNS nor the system knows its name', async () => {
    const { outcome, asked } = await tested({})
    expect(outcome).toMatchObject({ result: 'failed', domain: { outcome: 'no-domain', kdcs: [] }, error: { code: 'ENOTFOUND' } })
    expect(asked).toEqual([`SRV ${KERBEROS}`, `SOA ${DOMAIN}`])
  })

  it.each([
    ['DNS knows the name', { [DOMAIN]: 'exists' as const }, unknownToSystem],
    ['the system knows it by a rule of its own', {}, knownToSystem]
  ])('says no more than that no domain controller was found where %s', async (_what, names, lookup) => {
    expect((await tested(names, lookup)).outcome).toMatchObject({ result: 'failed', domain: { outcome: 'no-kdc' } })
  })

  it.each([
    ['refuses to answer', 'refused' as const, 'EREFUSED'],
    ['is silent', 'silent' as const, 'ETIMEOUT']
  ])('says that nothing is known where the DNS server %s', async (_what, entry, code) => {
    expect((await tested({ [KERBEROS]: entry })).outcome).toMatchObject({
      result: 'failed',
      domain: { outcome: 'no-answer' },
      error: { code }
    })
  })

  it('says that nothing is known where the second question stays open', async () => {
    expect((await tested({ [DOMAIN]: 'silent' })).outcome).toMatchObject({ domain: { outcome: 'no-answer' }, error: { code: 'ETIMEOUT' } })
  })

  it('says that nothing is known where no DNS server listens', async () => {
    const server = await startDns({})
    await server.stop()
    const outcome = await testDomain(DOMAIN, { servers: [server.address], lookup: unknownToSystem, limitMs: 300 })
    expect(outcome).toMatchObject({ result: 'failed', domain: { outcome: 'no-answer' } })
  })
})
