import { existsSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { pointerAway, startVirtualDisplay } from '../testbed/display.ts'
import { startBed } from './bed.ts'
import type { Bed, BedSpec } from './bed.ts'
import { startInBrowser, startInElectron, versionsOf } from './side.ts'
import type { RunningSide, SideOptions } from './side.ts'

export interface HostOption {
  /** Path of Electron's binary for the Electron project, undefined for the browser host. */
  electronBinary: string | undefined
}

interface WorkerFixtures {
  /** The screen for DISPLAY where the desktop app needs one that is not there; one for each worker. */
  display: string | undefined
}

interface Fixtures {
  /** Sets up the virtual devices of one side; taken down after the test. */
  bed(spec: BedSpec): Promise<Bed>
  /** Starts the program on a side, in the project's host; ended after the test. */
  start(options: SideOptions): Promise<RunningSide>
}

/** The annotation that says in which Electron a test ran; scripts/test-electron.mjs reads it. */
const RAN_IN = 'ran in'
/** More than the window takes. */
const SCREEN = '1600x1000'
const isLinux = existsSync('/proc/self/stat')

/** Playwright's test with beds and programs; the same suite runs against the browser host and against Electron. */
export const test = base.extend<Fixtures, HostOption & WorkerFixtures>({
  electronBinary: [undefined, { option: true, scope: 'worker' }],
  display: [
    async ({ electronBinary }, use) => {
      if (electronBinary === undefined || !isLinux) return use(undefined)
      const display = await startVirtualDisplay(SCREEN)
      // Rows under a pointer hold their place, and no person's is here.
      pointerAway(display.name)
      await use(display.name)
      await display.stop()
    },
    { scope: 'worker' }
  ],
  bed: async ({ display }, use, info) => {
    info.skip(!isLinux, 'virtual devices need Linux')
    const beds: Bed[] = []
    await use(async (spec) => {
      const bed = await startBed(spec, display)
      beds.push(bed)
      return bed
    })
    await Promise.all(beds.map((bed) => bed.stop()))
  },
  start: async ({ browser, electronBinary, colorScheme, viewport }, use, info) => {
    const sides: RunningSide[] = []
    await use(async (options) => {
      const context = { colorScheme, viewport, reducedMotion: 'reduce' as const, ...options.context }
      const side =
        electronBinary === undefined
          ? await startInBrowser(browser, { ...options, context })
          : await startInElectron(electronBinary, { ...options, context })
      sides.push(side)
      if (side.app !== undefined) info.annotations.push({ type: RAN_IN, description: await versionsOf(side.app) })
      return side
    })
    await Promise.all(sides.map((side) => side.close()))
  }
})

export { expect } from '@playwright/test'
