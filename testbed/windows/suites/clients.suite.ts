import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { commandLineOf, listProcesses } from '../../../src/main/native/win32/processes.ts'
import { attempt } from '../../../src/main/native/win32/registry.ts'
import { deleteKey, setValues } from './arrange.ts'
import { inBed } from './bed.ts'
import { until } from '../../until.ts'
import { dataOf } from './reading.ts'

const SHELL_FOLDERS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders'

/** Wine 10 has no ProcessCommandLineInformation: it answers STATUS_INVALID_INFO_CLASS. */
const ownLine = attempt(() => commandLineOf(process.pid))

const children: ChildProcess[] = []
const folders: string[] = []
afterEach(async () => {
  for (const child of children.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'clients '))
  folders.push(path)
  return path
}

/** A program of a client's name that only waits: this node.exe under another name. */
function start(name: string, ...args: string[]): ChildProcess {
  const path = join(folder(), name)
  copyFileSync(process.execPath, path)
  const child = spawn(path, ['-e', 'setInterval(() => {}, 1000)', '--', ...args], { stdio: 'ignore' })
  children.push(child)
  return child
}

describe('the clients probe', () => {
  it('sees this process among all processes', () => {
    expect(listProcesses()).toContainEqual({ processId: process.pid, program: expect.stringMatching(/^node\.exe$/i) as string })
  })

  it('reads the command line of a process, or says with a code why it cannot', () => {
    if (ownLine.ok) expect(ownLine.value).toContain('node')
    else
      expect(ownLine.error.message).toBe('NtQueryInformationProcess(ProcessCommandLineInformation): STATUS_INVALID_INFO_CLASS (0xC0000003)')
  })

  it.skipIf(!ownLine.ok)('names a running client with its .rdp file and nothing else of its command line', async () => {
    const child = start('msrdc.exe', 'C:\\Users\\A B\\work place.rdp', '/p:secret')
    const client = await until('the client', async () => (await dataOf('clients')).running.find(({ processId }) => processId === child.pid))
    expect(client).toEqual({ program: 'msrdc.exe', processId: child.pid, rdpFile: 'C:\\Users\\A B\\work place.rdp' })
  })

  it('names a client that was started without a file', async () => {
    const child = start('mstsc.exe', '/v:host.example')
    const client = await until('the client', async () => (await dataOf('clients')).running.find(({ processId }) => processId === child.pid))
    expect(client).toEqual({ program: 'mstsc.exe', processId: child.pid })
  })

  it.skipIf(!inBed)('lists saved .rdp files, also where the folders were moved, and reads what Default.rdp decides', async () => {
    const documents = folder()
    mkdirSync(join(documents, 'OneDrive'))
    writeFileSync(join(documents, 'OneDrive', 'Default.rdp'), 'username:s:zoe\r\nredirectcomports:i:0\r\npassword 51:b:0102')
    writeFileSync(join(documents, 'OneDrive', 'notes.txt'), '')
    process.env.SIDECHECK_TEST_HOME = documents
    setValues('HKCU', SHELL_FOLDERS, { Personal: '%SIDECHECK_TEST_HOME%\\OneDrive' })
    try {
      const place = join(documents, 'OneDrive')
      expect((await dataOf('clients')).savedFiles).toEqual([{ name: 'Default.rdp', folder: place }])
      expect((await dataOf('clients')).defaultFile).toEqual({ folder: place, properties: [{ name: 'redirectcomports', value: '0' }] })
      rmSync(join(place, 'Default.rdp'))
      expect((await dataOf('clients')).defaultFile).toBeNull()
    } finally {
      deleteKey('HKCU', SHELL_FOLDERS)
      delete process.env.SIDECHECK_TEST_HOME
    }
  })
})
