import type { Locator, Page } from '@playwright/test'
import type { SideName } from './bay.ts'

export type PageName = 'Side by side' | 'Sign-in'

/** What people paste or drop besides snapshots, and the pages that live on it. */
export class Evidence {
  readonly page: Page
  readonly question: Locator
  /** The strip of the connection: .rdp file, host pool properties, platform. */
  readonly connection: Locator
  readonly platform: Locator

  constructor(page: Page) {
    this.page = page
    this.question = page.getByRole('dialog', { name: 'Which side does this come from?' })
    this.connection = page.locator('[data-connection]')
    this.platform = page.getByRole('combobox', { name: 'Platform' })
  }

  /** The question that opens where a text may be several things. */
  get kindQuestion(): Locator {
    return this.page.getByRole('dialog', { name: 'What is this?' })
  }

  async answerKind(kind: string): Promise<void> {
    await this.kindQuestion.getByRole('radio', { name: kind }).check()
    await this.kindQuestion.getByRole('button', { name: 'Continue' }).click()
  }

  /** A side's choice in the question. */
  choice(side: SideName): Locator {
    return this.question.getByRole('radio', { name: side })
  }

  async answer(side: SideName): Promise<void> {
    await this.choice(side).check()
    await this.question.getByRole('button', { name: 'Add' }).click()
  }

  /** The label of a pasted text; `kind` as the command line names it. */
  chip(kind: string): Locator {
    return this.page.locator(`[data-evidence="${kind}"]`)
  }

  async removeChip(kind: string): Promise<void> {
    await this.chip(kind).getByRole('button').click()
  }

  /** Drops a text on a side's column, as a drag from an editor does. */
  async dropOn(side: SideName, text: string): Promise<void> {
    const box = await this.page.locator('[data-columns]').boundingBox()
    if (box === null) throw new Error('the page has no columns')
    const x = box.x + box.width * (side === 'Local device' ? 0.25 : 0.75)
    await this.page.evaluate(
      ({ value, clientX, clientY }) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/plain', value)
        document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, clientX, clientY, bubbles: true, cancelable: true }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, clientX, clientY, bubbles: true, cancelable: true }))
      },
      { value: text, clientX: x, clientY: box.y + 10 }
    )
  }

  async goTo(name: PageName): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
  }

  /** The page of settings layers, which the helpdesk view has. */
  async goToLayers(): Promise<void> {
    await this.helpdeskView(true)
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Settings layers' }).click()
  }

  /** By the header's switch, in a narrow window by the menu's. */
  async helpdeskView(on: boolean): Promise<void> {
    const inHeader = this.page.getByRole('switch', { name: 'Helpdesk view' })
    if (await inHeader.isVisible()) return inHeader.setChecked(on)
    await this.page.locator('[data-menu]').click()
    const inMenu = this.page.getByRole('menuitemcheckbox', { name: 'Helpdesk view' })
    if (((await inMenu.getAttribute('aria-checked')) === 'true') !== on) await inMenu.click()
    await this.page.keyboard.press('Escape')
  }

  /** A capability on the page of settings layers: `smartcard`, `audioIn`, `printer` ... */
  capability(name: string): Locator {
    return this.page.locator(`[data-capability="${name}"]`)
  }

  /** The rows of the layers that decide in a table. */
  deciding(within: Locator): Locator {
    return within.locator('tr[data-decides]')
  }

  /** A requirement on the page of sign-in, such as `hello/redirection`. */
  requirement(id: string): Locator {
    return this.page.locator(`[data-requirement="${id}"]`)
  }
}
