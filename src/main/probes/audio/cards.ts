import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arrivalOf, systemClock, UDEV_DATA } from '../arrival.ts'
import type { Clock } from '../arrival.ts'

export interface CardRoots {
  sysRoot: string
  devRoot: string
  udevData: string
}

const SYSTEM: CardRoots = { sysRoot: '/sys', devRoot: '/dev', udevData: UDEV_DATA }

/** When the kernel's sound card of a number came, by its control device. */
export function cardArrival(roots: CardRoots = SYSTEM, clock: Clock | undefined = systemClock()): (card: string) => string | undefined {
  return (card) => {
    if (!/^\d{1,3}$/.test(card)) return undefined
    const name = `controlC${card}`
    const numbers = numbersOf(join(roots.sysRoot, 'class/sound', name, 'dev'))
    return numbers === undefined ? undefined : arrivalOf({ numbers, node: join(roots.devRoot, 'snd', name) }, roots.udevData, clock)
  }
}

function numbersOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    // ENOENT: the card has just gone, or a container does not show it.
    return undefined
  }
}
