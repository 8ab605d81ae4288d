import type { Page } from '@playwright/test'
import { workingSession } from '../../src/core/diagnose/testing.ts'
import type { Reader } from '../../src/core/snapshot/schema.ts'
import type { Bed, BedSpec } from '../bed.ts'
import { SidecheckWindow } from '../pages/index.ts'
import type { RunningSide, SideOptions } from '../side.ts'
import type { Words } from './words.ts'

/** What a state is opened with: the fixtures of a test, and the language it is looked at in. */
export interface Given {
  bed(spec: BedSpec): Promise<Bed>
  start(options: SideOptions): Promise<RunningSide>
  /** A page of its own, for what no real host can be made to do. */
  page: Page
  /** The system's language. */
  locale: string
  t: Words
  /** Loads the words that the state is looked at in besides, for a page whose program will be gone by then. */
  loadWords(page: Page): Promise<void>
}

/** A state of the window: its pictures are called by its name. */
export interface State {
  name: string
  open(given: Given): Promise<Page>
  /** What it is about, where that is further down: brought into sight in every look. */
  shows?: string
}

export const READER = 'ACME CardMan 3121 00 00'

/** What stands on the desk in most pictures. */
export const devices: BedSpec = {
  readers: [READER, 'Globex Pocket Reader 00 00'],
  ports: [{ name: 'ttyUSB7', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A1B2' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

/** The window of a side, once its first lists are there. */
export const opened = async (side: Promise<RunningSide>): Promise<SidecheckWindow> => {
  const { page } = await side
  const window = new SidecheckWindow(page)
  await window.ready()
  return window
}

/** The window of the local device, with its devices. */
export async function local({ bed, start, locale }: Given, spec = devices): Promise<SidecheckWindow> {
  const { env, pcscd } = await bed(spec)
  if (spec.readers.includes(READER)) await pcscd.insertCard(READER, '3b0401020304')
  return opened(start({ env, context: { locale } }))
}

/** The same, with a session on Windows beside it to which its readers did not come, or other ones that are given. */
export async function compared(given: Given, readers: Reader[] = []): Promise<SidecheckWindow> {
  const window = await local(given)
  await window.intake.paste(JSON.stringify(workingSession({ readers, takenAt: new Date().toISOString() })))
  await window.page.locator('section[data-side]').nth(1).waitFor()
  await window.page.locator('main [data-verdict]').waitFor()
  return window
}

/** The page whose tab has this name. */
export async function goTo({ page }: SidecheckWindow, name: string): Promise<void> {
  const tab = page.getByRole('navigation').getByRole('button', { name, exact: true })
  await tab.click()
  await page.locator('[aria-current="page"]', { hasText: name }).waitFor()
}

/** The window in a session under xrdp. */
export async function session({ bed, start, locale }: Given): Promise<SidecheckWindow> {
  const { env } = await bed({ ...devices, ports: [], xrdp: true })
  return opened(start({ env, context: { locale } }))
}

/** With the helpdesk's view on. */
export async function helpdesk(window: SidecheckWindow): Promise<SidecheckWindow> {
  await window.page.getByRole('banner').getByRole('switch').check()
  return window
}

/** The details of the first row. */
export async function details(window: SidecheckWindow): Promise<Page> {
  await window.page.locator('[data-row]').first().click()
  await window.page.locator('[data-details]').waitFor()
  return window.page
}
