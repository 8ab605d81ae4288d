import type { Locator, Page } from '@playwright/test'

/** What a person presses in either window to connect both sides. */

/** Opens the dialog with all ways. */
export async function ways(page: Page): Promise<Locator> {
  await page.bringToFront()
  await page.locator('[data-menu]').click()
  await page.getByRole('menuitem', { name: 'Connect both sides…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Connect both sides' })
  await dialog.locator('[data-way]').first().waitFor()
  return dialog
}

/** Presses a button of a way. */
export const press = async (page: Page, way: string, button: string): Promise<void> =>
  (await ways(page)).locator(`[data-way="${way}"]`).getByRole('button', { name: button }).click()

/** A side's heading, which says by which way it came and from which machine. */
export const side = (page: Page, name: 'local' | 'session'): Locator => page.locator(`section[data-side="${name}"]`)
