import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Machine } from '../../../core/snapshot/schema.ts'
import { checkReading } from '../../workers/protocol.ts'
import type { Probe } from '../probe.ts'
import { createProbe as createDarwinProbe } from './darwin.ts'
import { createProbe, linkedZone } from './linux.ts'
import { parseOsRelease } from './os-release.ts'
import { runs } from '../../../../testbed/runs.ts'

const read = async (probe: Probe<'machine'>): Promise<Machine> => {
  const reading = checkReading('machine', await probe.read({ signal: new AbortController().signal }))
  if (reading.status !== 'present') throw new Error(JSON.stringify(reading))
  return reading.data
}

describe('the machine probe', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'sidecheck-machine-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))
  const file = (text: string): string => {
    const path = join(dir, 'file')
    writeFileSync(path, text)
    return path
  }

  it('names a Linux machine and its distribution', async () => {
    const osReleaseFiles = [
      join(dir, 'none'),
      file('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n')
    ]
    expect(await read(createProbe({ osReleaseFiles }))).toMatchObject({
      name: hostname(),
      os: { family: 'linux', name: 'Debian GNU/Linux', version: '12', arch: process.arch },
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
    })
  })

  it('takes the build of a rolling distribution, and the kernel where a system does not describe itself', async () => {
    expect((await read(createProbe({ osReleaseFiles: [file('NAME="Arch Linux"\nBUILD_ID=rolling\n')] }))).os).toMatchObject({
      name: 'Arch Linux',
      version: 'rolling'
    })
    expect((await read(createProbe({ osReleaseFiles: [] }))).os).toMatchObject({ name: 'Linux', version: release() })
  })

  it('takes the time zone from the system where it is a link into the zones and TZ names no other', async () => {
    const zone = async (target: string, tz?: string): Promise<string | undefined> => {
      const link = join(mkdtempSync(join(dir, 'zone-')), 'localtime')
      symlinkSync(target, link)
      return linkedZone(link, tz)
    }
    expect(await zone('../usr/share/zoneinfo/America/Argentina/Buenos_Aires')).toBe('America/Argentina/Buenos_Aires')
    expect(await zone('/usr/share/zoneinfo/Etc/UTC')).toBe('UTC')
    expect(await zone('/usr/share/zoneinfo/Europe/Berlin', 'Asia/Tokyo')).toBeUndefined()
    expect(await zone('/usr/share/zoneinfo/Europe/Berlin', 'UTC')).toBe('UTC')
    expect(await zone('/usr/share/zoneinfo/../../x')).toBeUndefined()
    expect(await linkedZone(join(dir, 'none'), undefined)).toBeUndefined()
  })

  it('names a Mac from the file that sw_vers reads', async () => {
    const versionFile = file(`<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
	<key>ProductName</key>
	<string>macOS</string>
	<key>ProductUserVisibleVersion</key>
	<string>15.1</string>
	<key>ProductVersion</key>
	<string>15.1</string>
</dict></plist>`)
    expect((await read(createDarwinProbe({ versionFile }))).os).toMatchObject({ family: 'macos', name: 'macOS', version: '15.1' })
    expect((await read(createDarwinProbe({ versionFile: join(dir, 'none') }))).os).toMatchObject({ family: 'macos', name: 'Darwin' })
  })
})

describe('os-release', () => {
  it('is read with its quotes, escapes and comments', () => {
    const values = parseOsRelease('# comment\nA=plain\nB="with \\"quotes\\" and \\$"\nC=\'single \\n\'\n  D=indented\nnot a line\nE=\n')
    expect(Object.fromEntries(values)).toEqual({ A: 'plain', B: 'with "quotes" and $', C: 'single \\n', D: 'indented', E: '' })
  })

  it('gives back every value that was quoted for a shell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\u2028\u2029]/.test(text)),
        (text) => {
          const quoted = `"${text.replace(/(["$`\\])/g, '\\$1')}"`
          expect(parseOsRelease(`NAME=${quoted}\n`).get('NAME')).toBe(text)
        }
      ),
      runs()
    )
  })
})
