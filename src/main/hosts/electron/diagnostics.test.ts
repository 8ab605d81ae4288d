import { describe, expect, it } from 'vitest'
import { examplePair } from '../../../core/snapshot/example.ts'
import { diagnosticsText } from './diagnostics.ts'

const [local] = examplePair(new Date('2026-11-29T10:00:00Z'))
const machine = local.machine.status === 'present' ? (local.machine.data?.name ?? '') : ''

describe('the diagnostics that are copied', () => {
  const text = diagnosticsText({
    program: '1.2.3',
    facts: ['drawn in software'],
    tail: `warn ${machine} did not answer\nwarn /home/erika.mustermann/.local/state: EACCES\nwarn erika.mustermann is not in dialout\n`,
    snapshot: local,
    user: { name: 'erika.mustermann', home: '/home/erika.mustermann' }
  })

  it('tell versions, what was chosen, and the newest of the log', () => {
    expect(text).toMatch(/^Sidecheck 1\.2\.3\nElectron -\nChromium -\nNode \d+\./)
    expect(text).toContain('drawn in software')
    expect(text).toContain('did not answer')
  })

  it('tell no name of a machine or a person', () => {
    expect(machine).not.toBe('')
    expect(text).not.toContain(machine)
    expect(text).not.toContain('mustermann')
    expect(text).toContain('EACCES')
  })
})
