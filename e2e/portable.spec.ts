import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipOf } from '../scripts/portable/zip.mjs'
import { folderName } from '../scripts/portable/recipe.mjs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'
import { root } from './side.ts'
import type { RunningSide } from './side.ts'

/** The local program hands on Sidecheck Portable, which starts the other half. The zip here is a small one of the same kind. */

const NAME = folderName({ name: 'windows-x64' })
const devices = { readers: [], ports: [], sinks: [], sources: [] }
const BUTTON = 'Start the other half from here…'

const entry = (name: string, text: string) => ({ name: `${NAME}/${name}`, bytes: Buffer.from(text), executable: true })

/** A folder with the zip, as the packaged program has it beside itself. */
async function resources(home: string): Promise<string> {
  const folder = join(home, 'resources')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${NAME}.zip`), await zipOf([entry('Sidecheck.exe', 'launcher'), entry('app/node.exe', 'node')], 0x6955b900))
  return folder
}

/** The way to it: Sidecheck cannot be run there as it is. */
async function ask(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I cannot run it there' }).click()
  await page.getByRole('button', { name: BUTTON }).click()
}

/** Opens the dialog and answers with the buttons and the field in it. */
async function openDialog({ page }: RunningSide) {
  const window = new SidecheckWindow(page)
  await window.ready()
  await ask(page)
  const dialog = page.getByRole('dialog', { name: 'Start the other half from here' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Names the folder: in the desktop app the system's dialog does, which answers at once here, elsewhere a person types it. */
async function write(side: RunningSide, target: string): Promise<void> {
  const dialog = side.page.getByRole('dialog')
  const button = dialog.getByRole('button', { name: /^(Write|Choose a folder…)$/ })
  await expect(button).toBeVisible()
  const field = dialog.getByRole('textbox', { name: 'Folder or drive' })
  if (await field.isVisible()) await field.fill(target)
  else
    await side.app?.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, target)
  await button.click()
}

test('the portable program is written to a folder with blanks and umlauts, and never over what is there', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const home = env['HOME'] ?? ''
  const target = join(home, 'Müllers Laufwerk (D)')
  mkdirSync(target, { recursive: true })
  const side = await start({ env: { ...env, SIDECHECK_PORTABLE: await resources(home) } })
  const dialog = await openDialog(side)
  await write(side, target)
  await expect(dialog.getByRole('status')).toContainText(join(target, NAME))
  expect(readdirSync(target)).toEqual([NAME])
  expect(readFileSync(join(target, NAME, 'app', 'node.exe'), 'utf8')).toBe('node')
  await expectAccessible(side.page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()

  writeFileSync(join(target, NAME, 'app', 'node.exe'), 'mine')
  await ask(side.page)
  await write(side, target)
  await expect(dialog).toContainText('is there already, and nothing is written over it')
  expect(readFileSync(join(target, NAME, 'app', 'node.exe'), 'utf8')).toBe('mine')
})

test('a folder that is not there is told, and the next one is taken', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const home = env['HOME'] ?? ''
  const side = await start({ env: { ...env, SIDECHECK_PORTABLE: await resources(home) } })
  const dialog = await openDialog(side)
  await write(side, join(home, 'missing'))
  await expect(dialog).toContainText('There is no such folder.')
  mkdirSync(join(home, 'missing'))
  await write(side, join(home, 'missing'))
  await expect(dialog.getByRole('status')).toContainText(NAME)
})

test('where this copy came without it the button says why, in German too', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const side = await start({ env: { ...env, SIDECHECK_PORTABLE: join(env['HOME'] ?? '', 'nothing') } })
  const dialog = await openDialog(side)
  await expect(dialog).toContainText('This copy of Sidecheck came without the portable one')
  await expect(dialog.getByRole('button', { name: 'Write' })).toHaveCount(0)
  await expectAccessible(side.page)

  const german = await bed(devices)
  const settings = german.env['SIDECHECK_HOME'] ?? ''
  mkdirSync(settings, { recursive: true })
  writeFileSync(join(settings, 'settings.json'), '{"theme":"light","helpdesk":false,"language":"de"}')
  const { page } = await start({ env: { ...german.env, SIDECHECK_PORTABLE: '/nowhere' } })
  await page.getByRole('button', { name: 'Ich kann es dort nicht starten' }).click()
  await page.getByRole('button', { name: 'Sidecheck für die Gegenseite bereitstellen …' }).click()
  await expect(page.getByRole('dialog')).toContainText('Dieser Kopie liegt Sidecheck Portable nicht bei')
})

test('the command writes it as well, and says what stands in the way with its exit code', async ({ bed }) => {
  const { env } = await bed(devices)
  const home = env['HOME'] ?? ''
  const target = join(home, 'stick')
  mkdirSync(target, { recursive: true })
  const packed = await resources(home)
  const run = (folder: string, portable: string, ...args: string[]): { code: number; out: string } => {
    try {
      const command = [join(root, 'out/main/cli.js'), 'portable', folder, ...args]
      const options = { env: { ...env, SIDECHECK_PORTABLE: portable, LANG: 'en_GB.UTF-8' }, encoding: 'utf8', stdio: 'pipe' } as const
      return { code: 0, out: execFileSync(process.execPath, command, options) }
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string }
      return { code: status, out: stderr }
    }
  }
  const refused = (folder: string, portable: string): [number, string] => {
    const { code, out } = run(folder, portable)
    return [code, out.trim()]
  }
  expect(refused(target, join(home, 'nothing'))).toEqual([2, expect.stringContaining('came without the portable one')])
  expect(refused(join(home, 'missing'), packed)).toEqual([2, expect.stringContaining('there is no such folder')])
  expect(JSON.parse(run(target, packed, '--json').out)).toEqual({ folder: join(target, NAME) })
  expect(refused(target, packed)).toEqual([2, expect.stringContaining('is there already')])
  expect(readdirSync(target)).toEqual([NAME])
})
