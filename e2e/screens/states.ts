import type { Page } from '@playwright/test'
import { reader } from '../../src/core/diagnose/testing.ts'
import type { SidecheckWindow } from '../pages/index.ts'
import { MOVING } from './moving.ts'
import { READER, compared, details, goTo, helpdesk, local, session } from './open.ts'
import type { Given, State } from './open.ts'
import { SELDOM } from './seldom.ts'

/** A dialog that a key opens. */
const dialogBy =
  (key: string) =>
  async (given: Given): Promise<Page> => {
    const { page } = await local(given)
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    return page
  }

/** The self-check of one thing, as the first press of a person opens it. */
const selfCheck =
  (topic: string, window: (given: Given) => Promise<SidecheckWindow> = local) =>
  async (given: Given): Promise<Page> => {
    const opened = await window(given)
    await goTo(opened, given.t('nav.selfCheck'))
    await opened.page.locator(`[data-topic="${topic}"]`).click()
    await opened.page.locator(`[data-check="${topic}"]`).waitFor()
    return opened.page
  }

/** The dialog of one entry of the menu. */
const dialogOf =
  (key: string) =>
  async (given: Given): Promise<Page> => {
    const { page } = await local(given)
    await page.locator('[data-menu]').click()
    await page.getByRole('menuitem', { name: given.t(key) }).click()
    await page.getByRole('dialog').waitFor()
    return page
  }

async function example(given: Given): Promise<SidecheckWindow> {
  const window = await local(given)
  await window.page.keyboard.press('Alt+x')
  await window.page.locator('section[data-side]').nth(1).waitFor()
  await window.page.locator('main [data-verdict]').waitFor()
  return window
}

/** Something that is no snapshot was opened. */
async function wrongFile(given: Given): Promise<Page> {
  const window = await compared(given)
  await window.intake.openFile({ name: 'holiday.json', content: '{"sun": true}' })
  await window.intake.error.waitFor()
  return window.page
}

export const STATES: readonly State[] = [
  ...MOVING,
  ...SELDOM,
  { name: 'start-local', open: async (given) => (await local(given)).page },
  { name: 'start-session', open: async (given) => (await session(given)).page },
  {
    name: 'hand-over',
    open: async (given) => {
      const { page } = await session(given)
      await page
        .getByRole('button', { name: given.t('ways.handOver'), exact: true })
        .first()
        .click()
      await page.locator('[data-code]').first().waitFor()
      return page
    }
  },
  {
    name: 'cannot-run',
    open: async (given) => {
      const { page } = await local(given)
      await page.getByRole('button', { name: given.t('path.cannot.title') }).click()
      await page.getByRole('dialog').waitFor()
      return page
    }
  },
  { name: 'start-nothing', open: async (given) => (await local(given, { readers: [], ports: [], sinks: [], sources: [] })).page },
  { name: 'result', open: async (given) => (await compared(given)).page },
  {
    name: 'result-arrived',
    open: async (given) =>
      (
        await compared(
          given,
          [READER, 'Globex Pocket Reader 00 00'].map((name) => reader(name, { redirected: 'yes' }))
        )
      ).page
  },
  { name: 'result-details', open: async (given) => details(await compared(given)) },
  { name: 'result-helpdesk', open: async (given) => details(await helpdesk(await compared(given))) },
  { name: 'result-wrong-file', open: wrongFile },
  { name: 'example', open: async (given) => (await example(given)).page },
  { name: 'self-check', open: selfCheck('smartcard', compared) },
  { name: 'self-check-alone', open: selfCheck('smartcard') },
  { name: 'self-check-microphone', open: selfCheck('microphone') },
  { name: 'self-check-serial', open: selfCheck('serial', compared) },
  { name: 'self-check-sign-in', open: selfCheck('sign-in', compared) },
  { name: 'self-check-not-sure', open: selfCheck('not-sure', compared) },
  {
    name: 'sound',
    open: async (given) => {
      const window = await local(given)
      await goTo(window, given.t('nav.sound'))
      return window.page
    }
  },
  {
    name: 'sign-in',
    open: async (given) => {
      const window = await compared(given)
      await goTo(window, given.t('nav.signIn'))
      return window.page
    }
  },
  {
    name: 'layers',
    open: async (given) => {
      const window = await helpdesk(await compared(given))
      await goTo(window, given.t('nav.layers'))
      return window.page
    }
  },
  {
    name: 'report',
    open: async (given) => {
      const { page } = await compared(given)
      await page.getByRole('button', { name: given.t('header.report') }).click()
      await page.getByRole('dialog').waitFor()
      return page
    }
  },
  { name: 'history', open: dialogOf('history.menu') },
  { name: 'connect', open: dialogOf('menu.connect') },
  { name: 'save', open: dialogBy('Control+s') },
  { name: 'help', open: dialogBy('F1') },
  {
    name: 'menu',
    open: async (given) => {
      const { page } = await local(given)
      await page.locator('[data-menu]').click()
      await page.getByRole('menu').waitFor()
      return page
    }
  }
]
