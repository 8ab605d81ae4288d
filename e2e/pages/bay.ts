import type { Locator, Page } from '@playwright/test'

export type GroupName = 'Smart cards' | 'COM ports' | 'Sound'
export type SideName = 'Local device' | 'Remote desktop'

/** The page of the two sides. */
export class BayPage {
  readonly page: Page
  readonly rows: Locator
  /** The headings of the sides that are there. */
  readonly sides: Locator
  readonly more: Locator
  /** The fold of what no group shows, and what is in it once it is open. */
  readonly moreFindings: Locator
  readonly otherFindings: Locator

  constructor(page: Page) {
    this.page = page
    this.rows = page.locator('[data-row]')
    this.sides = page.locator('section[data-side]')
    this.more = page.getByText(/^For the helpdesk: all about/)
    this.moreFindings = page.locator('summary', { hasText: /more findings?$/ })
    this.otherFindings = page.locator('details', { has: this.moreFindings }).getByRole('listitem').getByRole('button')
  }

  /** A side's heading: machine, system, freshness, origin. */
  side(name: SideName): Locator {
    return this.page.getByRole('region', { name, exact: true }).and(this.page.locator('[data-side]'))
  }

  machine(name: SideName): Locator {
    return this.side(name).getByRole('heading', { level: 2 })
  }

  group(name: GroupName): Group {
    return new Group(this.page.getByRole('region', { name, exact: true }))
  }

  /** The row whose accessible name begins with the device's name: "COM3, COM port, missing in the remote desktop". */
  row(device: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${device.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, `) })
  }

  /** Shows the rows that are not meant to cross, which stand folded in one line. By key: a pointer there would hold their places. */
  async showAside(): Promise<void> {
    await this.page.locator('[data-aside]').getByRole('button').first().press('Enter')
  }

  /** The accessible names of all rows, from top to bottom. */
  async rowNames(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
  }
}

/** One capability's box. */
export class Group {
  readonly region: Locator
  readonly rows: Locator
  /** The verdict sentence next to the title. */
  readonly verdict: Locator
  /** The boxes that say why a list could not be read. */
  readonly problem: Locator
  readonly tryAgain: Locator

  constructor(region: Locator) {
    this.region = region
    this.rows = region.locator('[data-row]')
    this.verdict = region.locator('header p')
    this.problem = region.locator('[data-status]')
    this.tryAgain = region.getByRole('button', { name: 'Try again' })
  }

  /** The box of one side and one status, such as a local probe that failed. */
  problemOf(side: 'local' | 'session', status: 'absent' | 'unsupported' | 'denied' | 'failed' | 'incomplete' | 'reading'): Locator {
    return this.region.locator(`[data-side="${side}"][data-status="${status}"]`)
  }
}
