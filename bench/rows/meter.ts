import { seededRandom } from '../../src/core/signal/testing/random.ts'
import { voice } from '../../src/core/signal/testing/voice.ts'
import { missingForSound } from '../../src/main/audio/testing/bed.ts'
import { startPlayer } from '../../src/main/audio/testing/player.ts'
import { loadOf } from '../measure/load.ts'
import type { Row } from '../table/figures.ts'
import { whyNoBrowser } from '../window/browser.ts'

const SECONDS = 12
const RATE = 48_000
/** How long the page may take to show the meter moving, in milliseconds. */
const PATIENCE_MS = 15_000

/** Opens the page of sound tests and starts the microphone's meter; settled when a voice moves it. */
const START = `(async () => {
  const until = async (what, find) => {
    for (const end = Date.now() + ${PATIENCE_MS}; Date.now() < end; await new Promise(requestAnimationFrame)) {
      const found = find()
      if (found) return found
    }
    throw new Error('the page lacks ' + what)
  }
  const button = (within, text) => [...document.querySelectorAll(within + ' button')].find((one) => one.textContent === text)
  ;(await until('its pages', () => button('nav', 'Sound test'))).click()
  ;(await until('the test', () => button('[data-sound="mic"]', 'Start'))).click()
  await until('a meter that moves', () => /dBFS/.test(document.querySelector('[data-sound="mic"] [role="meter"]')?.getAttribute('aria-valuetext') ?? ''))
  return 'moves'
})()`

/** A voice is heard meanwhile, so that the meter moves as it does when somebody speaks. */
export const meter: Row<'load'> = {
  name: 'meter',
  title: 'one live meter, all processes',
  figures: { load: { what: '', unit: '% of a core', digits: 1, goal: { atMost: 7 } } },
  async measure({ window }) {
    const absent = missingForSound()
    const missing = whyNoBrowser() ?? (absent.length > 0 ? `${absent.join(', ')} not installed` : undefined)
    if (missing !== undefined) return { values: {}, missing }
    const open = await window()
    const player = startPlayer(open.env, 'air', voice(6, RATE, seededRandom(11), 0.5))
    try {
      if ((await open.evaluate(START)) !== 'moves') throw new Error('the meter did not start')
      const { total, parts } = await loadOf(open, SECONDS)
      return { values: { load: total }, parts }
    } finally {
      await player.stop()
    }
  }
}
