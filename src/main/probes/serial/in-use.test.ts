import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { findHolders } from './in-use.ts'

const DEVICE = '/dev/ttyUSB7'
const SELF = { parent: 700, executable: '/opt/sidecheck/node' }

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A /proc in which one process of that parent has the device open. */
function procWith(parent: number, executable = SELF.executable): string {
  const root = mkdtempSync(join(tmpdir(), 'sidecheck-proc-'))
  folders.push(root)
  mkdirSync(join(root, '800', 'fd'), { recursive: true })
  symlinkSync(DEVICE, join(root, '800', 'fd', '5'))
  symlinkSync(executable, join(root, '800', 'exe'))
  writeFileSync(join(root, '800', 'comm'), 'scale (7) x\n')
  writeFileSync(join(root, '800', 'stat'), `800 (scale (7) x) S ${parent} 800 700 0 -1`)
  return root
}

describe('the search for who holds a port (Linux)', () => {
  it('names another program', () => {
    expect(findHolders([DEVICE], procWith(1), [], SELF).by.get(DEVICE)).toBe('scale (7) x')
  })

  it('names another program that was started by the same one', () => {
    expect(findHolders([DEVICE], procWith(SELF.parent, '/usr/bin/scale'), [], SELF).by.get(DEVICE)).toBe('scale (7) x')
  })

  it('does not take a process of this program for another one: it tests the port', () => {
    expect(findHolders([DEVICE], procWith(SELF.parent), [], SELF)).toEqual({ by: new Map(), complete: true })
  })

  it('takes nobody for a part of this program where its parent has gone', () => {
    expect(findHolders([DEVICE], procWith(1), [], { ...SELF, parent: 1 }).by.get(DEVICE)).toBe('scale (7) x')
  })
})
