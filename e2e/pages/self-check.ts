import type { Locator, Page } from '@playwright/test'
import { SidecheckWindow } from './window.ts'

/** The self-check page, with a count of what a person has pressed to come so far. */
export class SelfCheckPage {
  readonly window: SidecheckWindow
  readonly card: Locator
  readonly open: Locator
  readonly button: Locator
  readonly announced: Locator
  actions = 0

  constructor(readonly page: Page) {
    this.window = new SidecheckWindow(page)
    this.card = page.locator('[data-check]')
    this.open = this.card.locator('[data-open="true"]')
    this.button = this.open.getByRole('button')
    this.announced = page.locator('[data-announced]')
  }

  async press(what: Locator): Promise<void> {
    this.actions++
    await what.click()
  }

  async go(): Promise<void> {
    await this.window.ready()
    await this.press(this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Self-check' }))
    await this.card.waitFor()
  }

  topic(id: string): Locator {
    return this.page.locator(`[data-topic="${id}"]`)
  }

  step(id: string): Locator {
    return this.card.locator(`[data-step="${id}"]`)
  }
}
