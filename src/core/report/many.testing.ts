import type { Snapshot } from '../snapshot/schema.ts'

/** The example with so many ports on both sides, of which every fifth did not arrive. */
export function withManyPorts([local, session]: readonly [Snapshot, Snapshot], count: number): [Snapshot, Snapshot] {
  const names = Array.from({ length: count }, (_, index) => `COM${index + 10}`)
  const ports = names.map((name) => ({ name, target: '\\Device\\Serial0', description: `Scanner ${name}` }))
  const there = names
    .filter((_, index) => index % 5 !== 0)
    .map((name) => ({ name, target: '\\Device\\RdpDrPort', redirected: { sessionId: 2, client: 'tsclient', clientPort: name } }))
  const read = (data: object[]) => ({ status: 'present', tookMs: 1, data: { ports: data } }) as Snapshot['serial']
  return [
    { ...local, serial: read(ports) },
    { ...session, serial: read(there), policies: { status: 'absent', tookMs: 0, reason: '' } }
  ]
}
