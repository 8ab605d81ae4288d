import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { zipSync } from 'fflate'
import { EMPTY_CASE } from '../src/core/report/case-file.ts'
import { reportHtml } from '../src/core/report/html.ts'
import { reportOf } from '../src/core/report/report.ts'
import { withManyPorts } from '../src/core/report/many.testing.ts'
import { examplePair } from '../src/core/snapshot/example.ts'
import { halves } from '../src/core/sound/delays.testing.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../src/core/sound/results.ts'
import type { SoundResults } from '../src/core/sound/results.ts'
import { speakerFor } from '../src/core/words/index.ts'
import { expectAccessible, expectNothingOutside } from './accessible.ts'
import { sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { SAME_PAGE } from './hosts.ts'
import { SidecheckWindow } from './pages/index.ts'
import { savedBy } from './saved.ts'

/** The report on its way out: what is shown is what leaves. */

/** What a microphone that hears somebody has shown. */
const LEVEL = {
  rms: -20,
  peak: -10,
  truePeak: -10,
  noiseFloor: -60,
  loud: -18,
  clippedSamples: 0,
  samples: 96_000,
  seconds: 10,
  zeroShare: 0,
  offset: 0
}
const LOUDNESS = { at: '2026-11-29T12:10:00.000Z', rate: 200 as const, levels: Array.from({ length: 2000 }, (_, n) => -60 + (n % 40)) }

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [] }

test('a report with names hidden takes two actions, and is what the preview shows', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.getByRole('button', { name: 'Report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await expect(dialog.getByRole('checkbox', { name: 'Hide names' })).toBeChecked()
  const frame = dialog.locator('iframe')
  const shown = await frame.getAttribute('srcdoc')
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Nothing wrong was found on this device; the remote desktop has not been checked yet'
  )
  await expect(dialog.frameLocator('iframe').getByText('check there too.')).toHaveCount(1)
  // The style sheet counts under the window's policy: without it the page would have the browser's margins.
  expect(
    await dialog
      .frameLocator('iframe')
      .locator('main')
      .evaluate((main) => getComputedStyle(main).maxWidth)
  ).toBe('900px')
  await expectAccessible(page, undefined, 2)
  const { name, path } = await savedBy(page, () => dialog.getByRole('button', { name: 'Save report' }).click())
  expect(name).toMatch(/^sidecheck-report-\d{8}-\d{4}\.html$/)
  expect(readFileSync(path, 'utf8')).toBe(shown)
  expect(shown).toContain('LOCAL-1 is the local device')
  // A browser tells nobody what it does with a file; the desktop app knows.
  const outcome =
    app === undefined ? `Your browser has ${name} and saves it, usually in Downloads.` : `Saved as ${name} in ${dirname(path)}.`
  const toast = page.getByRole('region', { name: 'What was done' }).getByText(`${outcome} Next: attach it to the ticket.`)
  // What is read out stands there before it.
  await expect(toast.last()).toBeVisible()
  await expectAccessible(page)
})

test('a bundle with ticket and note opens again in the place of both sides, and nothing that was there is lost', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.keyboard.press('Alt+x')
  await expect(window.intake.exampleBar).toBeVisible()
  await page.getByRole('button', { name: 'Report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByRole('textbox', { name: 'Ticket number' }).fill('INC-20417')
  await dialog.getByRole('textbox', { name: 'What is wrong' }).fill('Silent since Monday, ask on MIRA-NOTEBOOK')
  await dialog.getByRole('radio', { name: /^Bundle/ }).check()
  await expect(dialog.locator('[data-preview]')).toHaveValue(
    /=== sidecheck\.json ===[^]*INC-20417[^]*ask on LOCAL-1[^]*=== local\.json ===/
  )
  const { name, path } = await savedBy(page, () => dialog.getByRole('button', { name: 'Save bundle' }).click())
  expect(name).toMatch(/^sidecheck-report-INC-20417-\d{8}-\d{4}\.sidecheck$/)
  const bytes = readFileSync(path)
  const onScreen = await window.bay.rowNames()
  await window.intake.leaveExample.click()
  await expect(window.bay.row('ACME CardMan 00 00')).toBeVisible()

  await window.intake.openFile({ name, content: bytes })
  const bar = page.locator('[data-opened-case]')
  await expect(bar).toContainText(name)
  await expect(bar).toContainText('Ticket INC-20417.')
  expect(await window.bay.rowNames()).toEqual(onScreen)
  // The command line judges the same file alike.
  const { out } = await sidecheck(['compare', path, '--json'])
  const { rows, sessionHost } = JSON.parse(out) as { rows: { state: string; name: string }[]; sessionHost: string }
  expect(sessionHost).toBe('SESSION-1')
  expect(rows.filter(({ state }) => state === 'missing').map((row) => row.name)).toContain('COM3')

  for (const [wrong, words] of [
    [bytes.subarray(0, bytes.length - 50), /cut on the way/],
    [Buffer.from(zipSync({ 'local.json': new Uint8Array(40_000_000) })), /too large/],
    [Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })), /no Sidecheck bundle/]
  ] as const) {
    await window.intake.openFile({ name: 'wrong.sidecheck', content: wrong })
    await expect(window.intake.error).toContainText(words)
    await expect(bar).toContainText(name)
    expect(await window.bay.rowNames()).toEqual(onScreen)
    await window.intake.error.getByRole('button').click()
  }
  await page.getByRole('button', { name: 'Back to this device' }).click()
  await expect(bar).toHaveCount(0)
  await expect(window.bay.row('ACME CardMan 00 00')).toBeVisible()
  await window.intake.drop({ name: 'dropped.sidecheck', content: bytes })
  await expect(bar).toContainText('dropped.sidecheck')
  expect(await window.bay.rowNames()).toEqual(onScreen)
})

test('the report of the example prints on at most four pages and is accessible, light and dark', async ({
  bed,
  start,
  browser,
  electronBinary
}) => {
  test.skip(electronBinary !== undefined, SAME_PAGE)
  const { env } = await bed(devices)
  const { page } = await start({ env })
  await new SidecheckWindow(page).ready()
  await page.keyboard.press('Alt+x')
  await page.getByRole('button', { name: 'Report…' }).click()
  const { path } = await savedBy(page, () => page.getByRole('button', { name: 'Save report' }).click())
  const file = readFileSync(path, 'utf8')
  for (const colorScheme of ['light', 'dark'] as const) {
    const report = await browser.newPage({ colorScheme, viewport: { width: 480, height: 860 } })
    // Without the policy, which lets no test look into the page either.
    await report.setContent(file.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
    await expectNothingOutside(report)
    await expectAccessible(report)
    if (colorScheme === 'light') {
      const pdf = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
    }
    await report.close()
  }
})

test('the report of five minutes of delay in both directions prints on at most four pages, with its plots', async ({
  browser,
  electronBinary
}) => {
  test.skip(electronBinary !== undefined, SAME_PAGE)
  const [local, session] = examplePair(new Date())
  const { local: here, session: there } = halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140, count: 25 })
  const sound = (
    [
      ['local', here.delay],
      ['session', there.delay]
    ] as const
  ).map(([side, delay]): SoundResults => ({
    schema: SOUND_SCHEMA,
    side,
    machine: 'X',
    takenAt: delay.startedAt,
    ...NO_RECORDS,
    mic: { device: { id: 'x', name: 'Headset' }, startedAt: delay.startedAt, sampleRate: 48_000, statistics: LEVEL, loudness: LOUDNESS },
    delay
  }))
  const speak = speakerFor('en')
  const made = { at: here.delay.startedAt, offsetMinutes: 60, version: '1.4.0' }
  const file = reportHtml(
    reportOf({ ...EMPTY_CASE, local, session, sound, ticket: 'INC-20417', note: 'Silent since Monday.' }, made, speak),
    speak
  )
  const report = await browser.newPage()
  await report.setContent(file)
  await report.emulateMedia({ media: 'print' })
  const plots = report.locator('svg.plot')
  await expect(plots).toHaveCount(3)
  for (const plot of await plots.all()) await expect(plot).toBeVisible()
  await expect(plots.last().locator('path.curve')).toHaveCount(2)
  const pdf = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  await report.close()
})

test('the report of 400 ports on each side prints on at most four pages', async ({ browser, electronBinary }) => {
  test.skip(electronBinary !== undefined, SAME_PAGE)
  const [local, session] = withManyPorts(examplePair(new Date()), 400)
  const speak = speakerFor('en')
  const made = { at: new Date().toISOString(), offsetMinutes: 60, version: '1.4.0' }
  const report = await browser.newPage()
  await report.setContent(reportHtml(reportOf({ ...EMPTY_CASE, local, session }, made, speak), speak))
  const pdf = (await report.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  await report.close()
})

test('a finding is copied for a ticket without names, and an exact value as it is', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page, app } = await start({ env, context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  // The desktop app lets no page read the clipboard.
  const clipboard = (): Promise<string> =>
    app === undefined ? page.evaluate(() => navigator.clipboard.readText()) : app.evaluate((electron) => electron.clipboard.readText())
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.keyboard.press('Alt+x')
  await window.bay.row('COM3').click()
  await page.getByRole('button', { name: 'Copy for ticket' }).first().click()
  await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible()
  const copied = await clipboard()
  expect(copied).toContain('Exact setting: HKLM\\SOFTWARE\\Policies')
  expect(copied).not.toContain('MIRA')
  // What an administrator needs stands behind it.
  await window.details.panel.getByText('For the helpdesk', { exact: true }).first().click()
  const value = page.getByRole('button', { name: /^Copy .*Do not allow COM port redirection$/ }).first()
  await value.click()
  await expect.poll(clipboard).toMatch(/> Do not allow COM port redirection$/)
})

test('the window prints its lists whole, and nothing that can only be pressed', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const { page } = await start({ env })
  const window = new SidecheckWindow(page)
  await window.ready()
  await page.keyboard.press('Alt+x')
  await expect(window.bay.row('COM3')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  const hidden = await page
    .locator('[data-scroller]')
    .evaluateAll((parts) => parts.filter((part) => part.scrollHeight > part.clientHeight + 1).length)
  expect(hidden).toBe(0)
})
