import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createProbe } from './linux.ts'

const folder = mkdtempSync(join(tmpdir(), 'clients-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the clients probe on Linux', () => {
  it('finds running clients with their .rdp file, and saved files, and keeps no password', async () => {
    const proc = join(folder, 'proc')
    const home = join(folder, 'home')
    const processes: Record<string, string[]> = {
      '10': ['/usr/bin/xfreerdp3', 'work.rdp', '/p:secret'],
      '9': ['/usr/bin/remmina', '-c', 'home.remmina'],
      '11': ['/bin/sh', '-c', 'xfreerdp work.rdp']
    }
    for (const [pid, words] of Object.entries(processes)) {
      mkdirSync(join(proc, pid), { recursive: true })
      writeFileSync(join(proc, pid, 'cmdline'), `${words.join('\0')}\0`)
    }
    mkdirSync(join(proc, '12'))
    mkdirSync(join(home, 'Documents'), { recursive: true })
    writeFileSync(join(home, 'Documents', 'Default.rdp'), 'password 51:b:0102')
    writeFileSync(join(home, 'Documents', 'notes.txt'), '')
    const reading = await createProbe({ procRoot: proc, home }).read({ signal: new AbortController().signal })
    expect(reading).toMatchObject({
      status: 'present',
      data: {
        running: [
          { program: 'remmina', processId: 9 },
          { program: 'xfreerdp3', processId: 10, rdpFile: 'work.rdp' }
        ],
        savedFiles: [{ name: 'Default.rdp', folder: join(home, 'Documents') }]
      }
    })
    expect(JSON.stringify(reading)).not.toContain('secret')
  })
})
