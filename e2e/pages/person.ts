import type { Locator, Page } from '@playwright/test'

/**
 * A person in front of a window. What they do is counted by the page itself, so that a test cannot forget an action: a press of a
 * button of the pointer and a press of a key are one each, keys that only lead somewhere else (Tab, modifiers) are none.
 */
export class Person {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Counts from here on; a second one begins anew. */
  static async at(page: Page): Promise<Person> {
    await page.evaluate(() => {
      const { dataset } = document.documentElement
      const count = ({ isTrusted }: Event): void => {
        if (isTrusted) dataset['actions'] = String(Number(dataset['actions']) + 1)
      }
      const isCounting = dataset['actions'] !== undefined
      dataset['actions'] = '0'
      if (isCounting) return
      addEventListener('pointerdown', count, true)
      addEventListener('keydown', (event) => ['Tab', 'Control', 'Shift', 'Alt', 'Meta'].includes(event.key) || count(event), true)
    })
    return new Person(page)
  }

  async press(what: Locator): Promise<void> {
    await what.click()
  }

  async actions(): Promise<number> {
    return Number(await this.page.locator('html').getAttribute('data-actions'))
  }
}
