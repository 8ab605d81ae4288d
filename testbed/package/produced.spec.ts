import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SidecheckWindow } from '../../e2e/pages/index.ts'
import { startVirtualDisplay } from '../display.ts'
import type { VirtualDisplay } from '../display.ts'
import { handOver } from './ordinary-user.ts'
import { startPackaged } from './packaged.ts'

/** A program that was installed or unpacked from a package, on any system, with the devices of the machine that it runs on. */

const program = process.env['SIDECHECK_PROGRAM']

test('the program of a package shows its window, takes a reading of its machine, and compares the example', async () => {
  const home = mkdtempSync(join(tmpdir(), 'sidecheck-produced-'))
  let display: VirtualDisplay | undefined
  // Windows and macOS have a screen of their own.
  if (process.getuid !== undefined && process.env['DISPLAY'] === undefined && !(program ?? '').includes('.app/'))
    display = await startVirtualDisplay()
  const given = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const env = {
    ...Object.fromEntries(given),
    SIDECHECK_HOME: home,
    ...(display === undefined ? {} : { DISPLAY: display.name, HOME: home })
  }
  if (display !== undefined) handOver({ home })
  try {
    const started = await startPackaged(program ?? '', env, ['--lang=en-US'])
    try {
      const window = new SidecheckWindow(started.page)
      await window.ready()
      await window.chooseLanguage('English')
      await window.intake.exampleButton.click()
      await expect(window.intake.exampleBar).toBeVisible()
      await expect(window.bay.rows.first()).toBeVisible()
      await expect(window.bay.side('Remote desktop')).toBeVisible()
    } finally {
      await started.close()
    }
  } finally {
    await display?.stop()
    rmSync(home, { recursive: true, force: true })
  }
})
