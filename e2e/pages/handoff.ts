import type { Locator, Page } from '@playwright/test'
import { savedBy } from '../saved.ts'
import type { SavedFile } from '../saved.ts'

/** The dialog before a snapshot or the results of tests leave the machine. */
export class HandoffDialog {
  readonly dialog: Locator
  readonly hideNames: Locator
  readonly save: Locator
  readonly copy: Locator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: /(result of this side|this side’s sound results|this test result)$/ })
    this.hideNames = this.dialog.getByRole('checkbox', { name: 'Hide names' })
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true })
    this.copy = this.dialog.getByRole('button', { name: 'Copy', exact: true })
  }

  /** Saves what the dialog is about, with its suggested file name. */
  async saved(hideNames = false): Promise<SavedFile> {
    await this.hideNames.setChecked(hideNames)
    return savedBy(this.page, () => this.save.click())
  }
}
