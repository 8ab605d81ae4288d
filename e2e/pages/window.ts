import type { Locator, Page } from '@playwright/test'
import { BayPage } from './bay.ts'
import { DetailsPanel } from './details.ts'
import { Evidence } from './evidence.ts'
import { HandoffDialog } from './handoff.ts'
import { Intake } from './intake.ts'

/** The window as a person meets it: what is on it, and what can be done from anywhere. */
export class SidecheckWindow {
  readonly page: Page
  readonly bay: BayPage
  readonly details: DetailsPanel
  readonly intake: Intake
  readonly evidence: Evidence
  readonly checkAgain: Locator
  readonly connectionLost: Locator
  readonly ended: Locator
  /** Says in data-theme which theme is drawn. */
  readonly theme: Locator
  /** What was last said to assistive technology. */
  readonly announcement: Locator

  constructor(page: Page) {
    this.page = page
    this.bay = new BayPage(page)
    this.details = new DetailsPanel(page)
    this.intake = new Intake(page)
    this.evidence = new Evidence(page)
    this.checkAgain = page.getByRole('button', { name: /^(Check again|Checking)/ })
    this.connectionLost = page.getByText('Connection to Sidecheck lost, reconnecting')
    this.ended = page.getByText('Sidecheck is no longer running')
    this.theme = page.locator('[data-theme]')
    this.announcement = page.locator('[data-announcer]')
  }

  /** The first complete snapshot has come. */
  async ready(): Promise<void> {
    await this.page.locator('section[data-side]:not([aria-busy="true"])').first().waitFor()
  }

  /**
   * Loads the page again. What the first screen leaves for later has come by then: under an inspector, as Playwright is one, Chromium
   * 114's page process crashes where a script is still arriving.
   */
  async reload(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.reload()
  }

  async menu(item: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu' }).click()
    await this.page
      .getByRole('menuitem', { name: item })
      .or(this.page.getByRole('menuitemradio', { name: item }))
      .click()
  }

  async chooseTheme(theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.menu(theme)
    await this.page.keyboard.press('Escape')
  }

  async chooseLanguage(language: string): Promise<void> {
    await this.page.locator('[data-menu]').click()
    await this.page.getByRole('menuitemradio', { name: language, exact: true }).click()
    await this.page.keyboard.press('Escape')
  }

  async chooseSide(side: 'Detect' | 'The local device' | 'The remote desktop'): Promise<void> {
    await this.menu(side)
    await this.page.keyboard.press('Escape')
  }

  async openHandoff(kind: 'save' | 'copy'): Promise<HandoffDialog> {
    await this.menu(kind === 'save' ? /^Save result/ : /^Copy result/)
    const dialog = new HandoffDialog(this.page)
    await dialog.dialog.waitFor()
    return dialog
  }

  /** This side's snapshot as the window saves it, with its suggested file name. */
  async saveSnapshot(hideNames = false): Promise<{ name: string; path: string }> {
    return (await this.openHandoff('save')).saved(hideNames)
  }
}
