import { execFile } from 'node:child_process'
import { sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { NO_HOST } from './hosts.ts'

test.skip(({ electronBinary }) => electronBinary !== undefined, NO_HOST)

test('a microphone, a test sound and the proof sound work without a window', async ({ bed }) => {
  const { env } = await bed({
    prompt: true,
    readers: [],
    ports: [],
    sinks: [{ name: 'desk', description: 'Desk speakers' }],
    sources: [{ name: 'sine', description: 'Sine microphone', sine: 440 }]
  })
  const heard = await sidecheck(['mic', '--seconds', '1', '--json'], env)
  expect(heard.code).toBe(0)
  const mic = JSON.parse(heard.out) as {
    device: object
    sampleRate: number
    levels: { t: number; rms: number; peak: number }[]
    statistics: { rms: number; clippedSamples: number }
    verdict: string
  }
  expect(mic.device).toMatchObject({ id: 'sine' })
  expect(mic.levels.length).toBeGreaterThanOrEqual(9)
  expect(mic.statistics.rms).toBeGreaterThan(-12)
  const listening = sidecheck(['tone', 'listen', '--seconds', '20', '--json'], env)
  // The listener must be there first: it is, as soon as the server has a recording stream.
  await expect.poll(async () => (await bedStreams(env)).trim(), { timeout: 10_000 }).not.toBe('')
  expect((await sidecheck(['tone', 'send', '--json'], env)).code).toBe(0)
  const { code, out } = await listening
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ detected: true })
  const missing = await sidecheck(['play', '--device', 'nowhere', '--json'], env)
  expect(missing.code).toBe(3)
  expect(JSON.parse(missing.out)).toMatchObject({ error: { code: 'NO_SUCH_DEVICE' } })
})

const bedStreams = (env: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    execFile('pactl', ['list', 'short', 'source-outputs'], { env }, (_error, out) => resolve(out))
  })
