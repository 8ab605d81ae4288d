import type { Locator, Page } from '@playwright/test'

/** The panel, or in a narrow window the page, of the selected row. */
export class DetailsPanel {
  readonly panel: Locator
  readonly title: Locator
  readonly close: Locator
  readonly back: Locator
  /** The header's switch between one sentence with one action, and everything for the helpdesk. */
  readonly helpdesk: Locator

  constructor(page: Page) {
    this.panel = page.locator('[data-details]')
    this.title = this.panel.getByRole('heading', { level: 2 }).first()
    this.close = this.panel.getByRole('button', { name: 'Close details' })
    this.back = this.panel.getByRole('button', { name: 'Back to the list' })
    this.helpdesk = page.getByRole('switch', { name: 'Helpdesk view' })
  }

  /** A finding by its rule id, such as `com/policy-blocked`. */
  finding(rule: string): Locator {
    return this.panel.locator(`[data-rule="${rule}"]`)
  }

  /** The value of a technical detail of one side: `fact('Local device', 'ATR')`. */
  fact(side: 'Local device' | 'Remote desktop', field: string): Locator {
    return this.panel
      .getByRole('group', { name: side, exact: true })
      .locator('dl > div')
      .filter({ has: this.panel.page().locator('dt').getByText(field, { exact: true }) })
      .locator('dd')
  }
}
