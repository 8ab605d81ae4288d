import type { Locator, Page } from '@playwright/test'
import { HandoffDialog } from './handoff.ts'

/** The page "Sound test". */
export class SoundPage {
  readonly page: Page
  readonly mic: Locator
  readonly play: Locator
  readonly proof: Locator
  readonly both: Locator
  readonly meter: Locator
  readonly micStart: Locator
  readonly micStop: Locator
  readonly micVerdict: Locator
  readonly record: Locator
  readonly replay: Locator
  readonly measure: Locator
  readonly listen: Locator
  readonly send: Locator
  readonly proofResult: Locator
  /** Says on every page that a microphone is open. */
  readonly lamp: Locator

  constructor(page: Page) {
    this.page = page
    this.mic = page.locator('[data-sound="mic"]')
    this.play = page.locator('[data-sound="play"]')
    this.proof = page.locator('[data-sound="proof"]')
    this.both = page.locator('[data-sound="both"]')
    this.meter = this.mic.getByRole('meter', { name: 'Microphone level' })
    this.micStart = this.mic.getByRole('button', { name: 'Start', exact: true })
    this.micStop = this.mic.getByRole('button', { name: 'Stop' })
    this.micVerdict = this.mic.locator('[data-verdict]')
    this.record = this.mic.getByRole('button', { name: 'Record 5 s' })
    this.replay = this.mic.getByRole('button', { name: 'Play it back' })
    this.measure = this.play.getByRole('button', { name: 'Measure left and right' })
    this.listen = this.proof.getByRole('button', { name: 'Listen', exact: true })
    this.send = this.proof.getByRole('button', { name: 'Send', exact: true })
    this.proofResult = this.proof.locator('[data-proof]')
    this.lamp = page.locator('[data-recording]')
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Sound test' }).click()
  }

  /** A card's error, in its exact words. */
  error(card: Locator): Locator {
    return card.locator('[data-sound-error]')
  }

  /** What measuring one channel brought. */
  measured(channel: 'left' | 'right'): Locator {
    return this.play.locator(`[data-played="${channel}"]`)
  }

  /** Resolves with the page's clock (Date.now()) when the meter first shows this share of its width. */
  meterReaches(share: number): Promise<number> {
    return this.meter.locator('> :first-child').evaluate(
      (fill, least) =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const shown = 1 + Number(/translateX\((-?[\d.]+)%\)/.exec((fill as HTMLElement).style.transform)?.[1] ?? -100) / 100
            if (shown < least) return
            observer.disconnect()
            resolve(Date.now())
          }
          const observer = new MutationObserver(look)
          observer.observe(fill, { attributes: true, attributeFilter: ['style'] })
          look()
        }),
      share
    )
  }

  async openHandoff(kind: 'Save' | 'Copy'): Promise<HandoffDialog> {
    await this.both.getByRole('button', { name: `${kind} results…` }).click()
    const dialog = new HandoffDialog(this.page)
    await dialog.dialog.waitFor()
    return dialog
  }

  /** This side's results as the window saves them. */
  async saveResults(hideNames = false): Promise<string> {
    return (await (await this.openHandoff('Save')).saved(hideNames)).path
  }
}
