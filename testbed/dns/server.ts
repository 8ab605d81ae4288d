import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** What a DNS server says of a name: records, that the name has none of the kind asked for, or that it cannot tell. Other names do not exist. */
export type Entry = { srv: readonly { name: string; port: number; priority?: number }[] } | 'exists' | 'refused' | 'silent'

export interface DnsServer {
  /** For Resolver.setServers(). */
  address: string
  /** Every question so far: type and name. */
  asked: string[]
  stop(): Promise<void>
}

const SRV = 33
const NO_ERROR = 0
const NAME_ERROR = 3
const REFUSED = 5
const TYPES: ReadonlyMap<number, string> = new Map([
  [1, 'A'],
  [6, 'SOA'],
  [28, 'AAAA'],
  [SRV, 'SRV']
])

/** A DNS server on the loopback address that knows these names, as RFC 1035 and RFC 2782 have it. It answers over UDP and never asks others. */
export async function startDns(names: Readonly<Record<string, Entry>>): Promise<DnsServer> {
  const known = new Map(Object.entries(names))
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const { name, end } = nameAt(query, 12)
    const type = query.readUInt16BE(end)
    asked.push(`${TYPES.get(type) ?? type} ${name}`)
    const entry = known.get(name.toLowerCase())
    if (entry === 'silent') return
    const records = typeof entry === 'object' && type === SRV ? entry.srv : []
    const code = entry === undefined ? NAME_ERROR : entry === 'refused' ? REFUSED : NO_ERROR
    const header = Buffer.alloc(12)
    query.copy(header, 0, 0, 2)
    // An answer, recursion wanted and offered.
    header.writeUInt16BE(0x8180 | code, 2)
    header.writeUInt16BE(1, 4)
    header.writeUInt16BE(records.length, 6)
    const answers = records.map(({ name: target, port, priority = 0 }) => {
      const data = Buffer.concat([Buffer.alloc(6), nameBytes(target)])
      data.writeUInt16BE(priority, 0)
      data.writeUInt16BE(port, 4)
      // The name is the question's, at offset 12.
      const head = Buffer.from([0xc0, 12, 0, SRV, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff])
      return Buffer.concat([head, data])
    })
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...answers]), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: () => new Promise((resolve) => socket.close(() => resolve()))
  }
}

/** A name in labels; questions compress none. `end` is behind it. */
function nameAt(message: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = []
  let at = start
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.'), end: at + 1 }
}

const nameBytes = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0])
  ])
