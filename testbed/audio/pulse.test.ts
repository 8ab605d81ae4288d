import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startSoundServer } from './pulse.ts'

const hasServer = ['pulseaudio', 'pactl', 'parec'].every((program) => spawnSync(program, ['--version']).status === 0)
const addon = fileURLToPath(new URL('../../node_modules/naudiodon/build/Release/naudiodon.node', import.meta.url))

describe.skipIf(!hasServer)('the virtual sound server (needs pulseaudio and pulseaudio-utils)', () => {
  it.skipIf(!existsSync(addon))(
    'shows PortAudio one PCM for each endpoint, later ones too (needs naudiodon and libasound2-plugins)',
    async () => {
      const server = await startSoundServer({ sinks: [{ name: 'out_a', description: 'Speaker, left' }], sources: [{ name: 'in_a' }] })
      // The addon prints on stdout itself; the last line is this program's.
      const program = 'process.stdout.write("\\n" + JSON.stringify(require(process.argv[1]).getDevices().map((d) => d.name)))'
      const names = (): string[] => {
        const output = execFileSync(process.execPath, ['-e', program, addon], {
          env: { ...process.env, ...server.env },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore']
        })
        return JSON.parse(output.slice(output.lastIndexOf('\n'))) as string[]
      }
      try {
        expect(names()).toEqual(expect.arrayContaining(['out_a', 'in_a']))
        await server.addSink({ name: 'out_b' })
        expect(names()).toContain('out_b')
      } finally {
        await server.stop()
      }
    }
  )

  it('delivers what is played on a sink at the microphone that repeats it', async () => {
    const server = await startSoundServer({
      sinks: [{ name: 'out' }],
      sources: [{ name: 'mic' }, { name: 'sine', sine: 1000 }],
      keepRunning: true
    })
    const peak = (source: string): number => {
      const args = ['--raw', '--format=s16le', '--channels=1', '--rate=48000', '--latency-msec=20', '-d', source]
      const script = `timeout 8 parec ${args.join(' ')} | head -c 48000`
      const { stdout } = spawnSync('sh', ['-c', script], { env: { ...process.env, ...server.env }, maxBuffer: 1e7 })
      const samples = new Int16Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.length / 2))
      expect(samples.length).toBe(24000)
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    }
    try {
      expect(peak('mic')).toBe(0)
      expect(peak('sine')).toBeGreaterThan(10_000)
      await server.pactl('load-module', 'module-sine', 'sink=out', 'frequency=1000')
      expect(peak('mic')).toBeGreaterThan(10_000)
    } finally {
      await server.stop()
    }
  })

  it('ends its daemon and removes its files', async () => {
    const server = await startSoundServer({ sinks: [{ name: 'out' }], keepRunning: true })
    const { pid } = server
    expect(pid).toBeDefined()
    await server.stop()
    expect(existsSync(server.dir)).toBe(false)
    expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH')
  })

  it('fails when an endpoint cannot be made', async () => {
    await expect(startSoundServer({ sinks: [{ name: 'same' }], sources: [{ name: 'mic', from: 'missing' }] })).rejects.toThrow(
      'did not make mic'
    )
    await expect(startSoundServer({ sinks: [{ name: "quo'te" }] })).rejects.toThrow('cannot hold quotes')
  })
})
