import { seededRandom } from '../src/core/signal/testing/random.ts'
import { voice } from '../src/core/signal/testing/voice.ts'
import { startPlayer } from '../src/main/audio/testing/player.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { SelfCheckPage } from './pages/self-check.ts'

/** The steps about sound, run in the self-check itself on virtual sound cards. */

const RATE = 48_000
const speech = voice(6, RATE, seededRandom(11), 0.5)
const devices = {
  readers: [],
  ports: [],
  sinks: [
    { name: 'desk', description: 'Desk speakers' },
    { name: 'air', description: 'Room' }
  ],
  sources: [{ name: 'boom', description: 'Boom microphone', from: 'air' }],
  prompt: true
}

test('a microphone is heard in its step, which ticks itself', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.topic('microphone').click()
  await expect(check.step('microphone')).toHaveAttribute('data-state', 'ok')
  await expect(check.open).toHaveAttribute('data-step', 'heard')
  await expect(check.open).toContainText('Press Test and speak for a few seconds.')
  await expectAccessible(check.page)
  await check.button.click()
  await expect(check.open).toContainText('Please speak now')
  const player = startPlayer(env, 'air', speech)
  await expect(check.step('heard')).toHaveAttribute('data-state', 'ok', { timeout: 15_000 })
  await expect(check.step('heard')).toContainText('Your voice is loud and clear.')
  await player.stop()
  await expect(check.open).toHaveAttribute('data-step', 'visible')
})

test('a muted microphone opens the step that says so, and is ticked when it is not muted any more', async ({ bed, start }) => {
  const { env, sound: server } = await bed(devices)
  await server.pactl('set-source-mute', 'boom', '1')
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.topic('microphone').click()
  await expect(check.open).toHaveAttribute('data-step', 'switched-on')
  await expect(check.open).toContainText('The microphone is muted')
  await expect(check.topic('microphone')).toContainText('1 step needs you')
  await server.pactl('set-source-mute', 'boom', '0')
  await expect(check.step('switched-on')).toHaveAttribute('data-state', 'ok')
})

test('a speaker is played on, and the person says whether they heard it', async ({ bed, start }) => {
  const { env } = await bed(devices)
  const check = new SelfCheckPage((await start({ env, side: 'local' })).page)
  await check.go()
  await check.topic('speaker').click()
  await expect(check.open).toHaveAttribute('data-step', 'plays')
  await check.button.click()
  const heard = check.open.getByRole('group', { name: 'Did you hear it?' })
  await heard.getByRole('button', { name: 'Yes' }).click()
  await expect(check.step('plays')).toHaveAttribute('data-state', 'ok')
  await expectAccessible(check.page)
})
