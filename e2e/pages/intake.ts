import type { FileChooser, Locator, Page } from '@playwright/test'

/** How the other side's snapshot gets into the window. */
export class Intake {
  readonly page: Page
  readonly invitation: Locator
  readonly openFileButton: Locator
  readonly pasteButton: Locator
  readonly exampleButton: Locator
  readonly exampleBar: Locator
  readonly leaveExample: Locator
  readonly remove: Locator
  readonly replace: Locator
  /** The bar that says what is wrong with what was brought in, where, and what to do. */
  readonly error: Locator

  constructor(page: Page) {
    this.page = page
    this.invitation = page.getByRole('region', { name: 'Next: check the remote desktop' })
    this.openFileButton = this.invitation.getByRole('button', { name: /^Open or drop a file/ })
    this.pasteButton = this.invitation.getByRole('button', { name: /^Paste it/ })
    this.exampleButton = this.invitation.getByRole('button', { name: /^Show an example/ })
    this.exampleBar = page.getByText('This is an example.')
    this.leaveExample = page.getByRole('button', { name: 'Leave the example' })
    this.remove = page.getByRole('button', { name: 'Remove the result of the other side' })
    this.replace = page.getByRole('button', { name: 'Replace the result of the other side' })
    this.error = page.locator('[data-intake-error]')
  }

  /** The file chooser, by its key. Chromium has lost the first key of a window once in many starts: it is pressed again, as by a person. */
  private async chooser(presses = 3): Promise<FileChooser> {
    try {
      const [chooser] = await Promise.all([
        this.page.waitForEvent('filechooser', { timeout: presses > 1 ? 5_000 : 30_000 }),
        this.page.keyboard.press('Control+o')
      ])
      return chooser
    } catch (error) {
      if (presses === 1) throw error
      return this.chooser(presses - 1)
    }
  }

  /** Through the file chooser, from a path or from bytes in memory. */
  async openFile(file: string | { name: string; content: string | Buffer }): Promise<void> {
    const chooser = await this.chooser()
    await chooser.setFiles(
      typeof file === 'string' ? file : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.content) }
    )
  }

  /** As Ctrl+V anywhere in the window does. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((value) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', value)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }

  /** Through the dialog with its text field. */
  async pasteInDialog(text: string): Promise<void> {
    await this.pasteButton.click()
    await this.page.getByRole('textbox', { name: 'Text of the result' }).fill(text)
    await this.page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
  }

  /** Drops files on the window. */
  async drop(...files: { name: string; content: string | Buffer }[]): Promise<void> {
    const dropped = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] }))
    await this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer()
      for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'application/json' }))
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, dropped)
  }
}
