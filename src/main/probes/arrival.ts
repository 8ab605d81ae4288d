import { readFileSync, statSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'

/** A device that udev may know, as the kernel names it. */
export interface KernelDevice {
  /** Numbers of a character device, as the sysfs attribute `dev` has them: "166:0". */
  numbers: string
  /** Its file in /dev. */
  node: string
}

export interface Clock {
  /** When the machine was started, in milliseconds since 1970. */
  bootMs: number
  /** Milliseconds since then, with the time that the machine slept, and without it. */
  sinceBootMs: number
  awakeMs: number
}

/** udev's database: a file for each device that it has dealt with. It is readable for everybody. */
export const UDEV_DATA = '/run/udev/data'

/**
 * When udev first dealt with a device, in microseconds on the clock that stands still while the machine sleeps (USEC_INITIALIZED;
 * `I:` in src/libsystemd/sd-device/device-private.c of https://github.com/systemd/systemd). Undefined where the text has no such line.
 */
export function initializedAt(text: string): number | undefined {
  const digits = /^I:(\d{1,15})$/m.exec(text)?.[1]
  const value = Number(digits)
  return digits === undefined || value === 0 ? undefined : value
}

/** How far the two clocks may be apart before the machine counts as having slept, and how late udev may be. */
const SLACK_MS = 2000

/**
 * The moment as wall time, to the second; undefined where it cannot be told. A machine that slept since it was started has two
 * answers, the earlier one right for a device that came after the last sleep, the later one for one that came before the first.
 * The file of the device in /dev tells then: the kernel makes it when the device comes, and it is believed between the two.
 *
 * @param bornMs when the device's file was made, where the file system says so
 */
export function wallTime(initialized: number, clock: Clock, bornMs: number | undefined): string | undefined {
  const slept = clock.sinceBootMs - clock.awakeMs
  const since = initialized / 1000
  // A container may be told another uptime than its processes count; and nothing comes later than now.
  if (!(slept > -SLACK_MS) || since > clock.awakeMs + SLACK_MS) return undefined
  if (slept < SLACK_MS) return toTheSecond(clock.bootMs + since)
  const [earliest, latest] = [clock.bootMs + since, clock.bootMs + since + slept]
  return bornMs !== undefined && bornMs >= earliest - SLACK_MS && bornMs <= latest + SLACK_MS ? toTheSecond(bornMs) : undefined
}

/** When a device came, as far as this machine tells. */
export function arrivalOf({ numbers, node }: KernelDevice, udevData = UDEV_DATA, clock = systemClock()): string | undefined {
  if (clock === undefined || !/^\d{1,7}:\d{1,7}$/.test(numbers)) return undefined
  const text = contentOf(join(udevData, `c${numbers}`))
  const initialized = text === undefined ? undefined : initializedAt(text)
  return initialized === undefined ? undefined : wallTime(initialized, clock, bornAt(node))
}

/** The clocks of this machine; undefined where /proc tells no time of its start. */
export function systemClock(procRoot = '/proc'): Clock | undefined {
  const boot = /^btime (\d{1,12})$/m.exec(contentOf(join(procRoot, 'stat')) ?? '')?.[1]
  // Node's own clock is CLOCK_MONOTONIC, which stands still in sleep; uptime() is CLOCK_BOOTTIME, which does not.
  const awakeMs = Number(process.hrtime.bigint() / 1_000_000n)
  return boot === undefined ? undefined : { bootMs: Number(boot) * 1000, sinceBootMs: uptime() * 1000, awakeMs }
}

function bornAt(node: string): number | undefined {
  try {
    const { birthtimeMs } = statSync(node)
    return birthtimeMs > 0 ? birthtimeMs : undefined
  } catch {
    // ENOENT: it has just gone. EACCES: the folder is not for this user.
    return undefined
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // ENOENT: udev does not run here, or does not know the device. EACCES: hidden. Both mean that nothing is known.
    return undefined
  }
}

/** Whole seconds: the start of the machine is not told more exactly. */
const toTheSecond = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString()
