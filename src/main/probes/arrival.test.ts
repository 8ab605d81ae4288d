import { mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { uptime, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrivalOf, initializedAt, systemClock, wallTime } from './arrival.ts'
import type { Clock } from './arrival.ts'
import { cardArrival } from './audio/cards.ts'
import { readerArrivals } from './smartcard/usb-readers.ts'
import { runs } from '../../../testbed/runs.ts'

const boot = Date.parse('2026-11-21T08:00:00.000Z')
const hours = (count: number): number => count * 3_600_000
/** Eight hours after the start, of which the machine slept that many. */
const clock = (slept = 0): Clock => ({ bootMs: boot, sinceBootMs: hours(8), awakeMs: hours(8) - slept })
const usec = (ms: number): number => ms * 1000

describe("an entry of udev's database", () => {
  it('tells when udev first dealt with the device, as systemd 252 of Debian 12 writes it', () => {
    expect(initializedAt('S:serial/by-id/usb-Scales_Inc_S100_77-if00\nI:4211034567\nE:ID_BUS=usb\nG:systemd\nQ:systemd\nV:1\n')).toBe(
      4211034567
    )
  })

  it('tells nothing where the line is missing, empty, or no number', () => {
    for (const text of ['', 'G:systemd\n', 'I:\n', 'I:0\n', 'I:-5\n', 'I:12x\n', 'E:I:12\n', ' I:12\n', `I:${'9'.repeat(40)}\n`])
      expect(initializedAt(text)).toBeUndefined()
  })

  it('makes a number of any text, or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `I:${text}\n`)
        ),
        (text) => {
          const value = initializedAt(text)
          expect(value === undefined || Number.isSafeInteger(value)).toBe(true)
        }
      ),
      runs()
    )
  })
})

describe('the time at which a device came', () => {
  it('counts from the start of a machine that never slept', () => {
    expect(wallTime(usec(hours(2)), clock(), undefined)).toBe('2026-11-21T10:00:00.000Z')
    expect(wallTime(usec(4321), clock(), undefined)).toBe('2026-11-21T08:00:04.000Z')
  })

  it("is when the kernel made the device's file on a machine that slept, where that is possible", () => {
    // Awake for two hours, then asleep for three: the device came just after it woke.
    const born = boot + hours(5) + 1500
    expect(wallTime(usec(hours(2) + 2000), clock(hours(3)), born)).toBe('2026-11-21T13:00:01.000Z')
    // Before the sleep.
    expect(wallTime(usec(hours(1)), clock(hours(3)), boot + hours(1))).toBe('2026-11-21T09:00:00.000Z')
  })

  it('is not known of a machine that slept where the file tells nothing, or something that cannot be', () => {
    expect(wallTime(usec(hours(1)), clock(hours(3)), undefined)).toBeUndefined()
    expect(wallTime(usec(hours(1)), clock(hours(3)), boot)).toBeUndefined()
    expect(wallTime(usec(hours(1)), clock(hours(3)), boot + hours(5))).toBeUndefined()
  })

  it('is not known where the clocks contradict each other, as in a container with an uptime of its own', () => {
    expect(wallTime(usec(hours(1)), { ...clock(), sinceBootMs: hours(1) }, boot + hours(1))).toBeUndefined()
    expect(wallTime(usec(hours(9)), clock(), undefined)).toBeUndefined()
    expect(wallTime(usec(1), { ...clock(), sinceBootMs: Number.NaN }, undefined)).toBeUndefined()
  })
})

describe('on a tree as the kernel and udev lay it out', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidecheck-udev-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const write = (path: string, text: string): string => {
    const file = join(root, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  const udev = (numbers: string, ms: number): string => write(`udev/c${numbers}`, `I:${usec(ms)}\nG:systemd\n`)
  const roots = () => ({ sysRoot: join(root, 'sys'), devRoot: join(root, 'dev'), udevData: join(root, 'udev') })

  it('a device is found by its numbers, and nothing is known of one that udev does not know', () => {
    udev('166:0', hours(2))
    expect(arrivalOf({ numbers: '166:0', node: join(root, 'none') }, join(root, 'udev'), clock())).toBe('2026-11-21T10:00:00.000Z')
    expect(arrivalOf({ numbers: '166:1', node: join(root, 'none') }, join(root, 'udev'), clock())).toBeUndefined()
    expect(arrivalOf({ numbers: '166:0', node: join(root, 'none') }, join(root, 'nowhere'), clock())).toBeUndefined()
    write('secret', 'I:5\n')
    expect(arrivalOf({ numbers: '/../../secret', node: join(root, 'none') }, join(root, 'udev'), clock())).toBeUndefined()
  })

  it('the birth of a real file decides on a machine that slept', () => {
    udev('166:0', hours(1))
    const node = write('dev/ttyACM0', '')
    const { birthtimeMs } = statSync(node)
    const slept: Clock = { bootMs: birthtimeMs - hours(3), sinceBootMs: hours(4), awakeMs: hours(1) + 1000 }
    const whole = new Date(Math.floor(birthtimeMs / 1000) * 1000).toISOString()
    expect(arrivalOf({ numbers: '166:0', node }, join(root, 'udev'), slept)).toBe(whole)
  })

  it("a sound card is found by the server's number for it", () => {
    write('sys/class/sound/controlC1/dev', '116:7\n')
    udev('116:7', hours(3))
    const cameAt = cardArrival(roots(), clock())
    expect(cameAt('1')).toBe('2026-11-21T11:00:00.000Z')
    for (const other of ['0', '', '../1', '1234']) expect(cameAt(other)).toBeUndefined()
  })

  const reader = (device: string, dev: string, words: Record<string, string>): void => {
    for (const [name, value] of Object.entries({ busnum: '1', devnum: dev.split(':')[1] ?? '', dev, ...words }))
      write(`sys/bus/usb/devices/${device}/${name}`, `${value}\n`)
    write(`sys/bus/usb/devices/${device}:1.0/bInterfaceClass`, '03\n')
    write(`sys/bus/usb/devices/${device}:1.1/bInterfaceClass`, '0b\n')
  }

  it("a reader is found by the serial number in pcscd's name for it, or by what its device calls itself", () => {
    reader('1-2', '189:3', { product: 'Cardmate 100', serial: '0042' })
    reader('1-3', '189:4', { product: 'Keyfob CCID' })
    write('sys/bus/usb/devices/1-4:1.0/bInterfaceClass', '08\n')
    udev('189:3', hours(1))
    udev('189:4', hours(2))
    const cameAt = readerArrivals(roots(), clock())
    expect(cameAt('Another name [Interface] (0042) 00 00')).toBe('2026-11-21T09:00:00.000Z')
    expect(cameAt('Maker Keyfob CCID 01 00')).toBe('2026-11-21T10:00:00.000Z')
    expect(cameAt('Virtual PCD 00 00')).toBeUndefined()
  })

  it('of two equal readers nothing is known', () => {
    reader('1-2', '189:3', { product: 'Cardmate 100' })
    reader('1-3', '189:4', { product: 'Cardmate 100' })
    udev('189:3', hours(1))
    udev('189:4', hours(2))
    expect(readerArrivals(roots(), clock())('Cardmate 100 00 00')).toBeUndefined()
  })

  it('a machine without USB, sound and udev tells nothing', () => {
    expect(readerArrivals(roots(), clock())('Cardmate 100 00 00')).toBeUndefined()
    expect(cardArrival(roots(), clock())('0')).toBeUndefined()
  })
})

describe.runIf(process.platform === 'linux')('the clocks of this machine', () => {
  it('agree with one another', () => {
    const own = systemClock()
    expect(own).toBeDefined()
    if (own === undefined) return
    expect(own.awakeMs).toBeLessThanOrEqual(uptime() * 1000 + 20)
    expect(Math.abs(own.bootMs + own.sinceBootMs - Date.now())).toBeLessThan(5000)
  })

  it('are not there without /proc', () => {
    expect(systemClock('/nonexistent')).toBeUndefined()
  })
})
