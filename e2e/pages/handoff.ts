import type { Locator, Page } from '@playwright/test'

/** The dialog before a snapshot leaves the machine. */
export class HandoffDialog {
  readonly dialog: Locator
  readonly hideNames: Locator
  readonly save: Locator
  readonly copy: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /this side’s snapshot$/ })
    this.hideNames = this.dialog.getByRole('checkbox', { name: 'Hide names' })
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true })
    this.copy = this.dialog.getByRole('button', { name: 'Copy', exact: true })
  }
}
