import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Endpoint } from '../../../core/snapshot/schema.ts'
import { PIPEWIRE_PROGRAMS, startPipeWire } from '../../../../testbed/audio/pipewire.ts'
import { startSoundServer } from '../../../../testbed/audio/pulse.ts'
import type { SoundServer, SoundServerOptions } from '../../../../testbed/audio/pulse.ts'
import { startProbe } from '../../../../testbed/probe-process.ts'
import type { ProbeProcess } from '../../../../testbed/probe-process.ts'

const ENTRY = fileURLToPath(new URL('../../../../testbed/audio/probe.ts', import.meta.url))
const hasServer = ['pulseaudio', 'pactl', 'parec'].every((program) => spawnSync(program, ['--version']).status === 0)
const hasPipeWire = PIPEWIRE_PROGRAMS.every((program) => spawnSync(program, ['--version']).status === 0)
const hasPortAudio = existsSync(fileURLToPath(new URL('../../../../node_modules/naudiodon/build/Release/naudiodon.node', import.meta.url)))
const isRoot = process.getuid?.() === 0

const endpointsOf = (reading: Reading<AudioData>): Endpoint[] => (reading.status === 'present' ? reading.data.endpoints : [])
const endpoint = (reading: Reading<AudioData>, id: string): Endpoint | undefined => endpointsOf(reading).find((one) => one.id === id)

/** Both end with the test, however it ends. */
const soundServer = async (options: SoundServerOptions): Promise<SoundServer> => {
  const server = await startSoundServer(options)
  onTestFinished(() => server.stop())
  return server
}
const launch = async (env: Record<string, string>, options?: { uid: number }): Promise<ProbeProcess<'audio'>> => {
  const probe = await startProbe('audio', ENTRY, env, options)
  onTestFinished(() => probe.stop())
  return probe
}

/** Kernel sound is out of the picture, whatever the machine has: only these PCMs exist. */
function alsaOnly(dir: string, pcms: string): string {
  const file = join(dir, 'only.conf')
  writeFileSync(file, pcms)
  return file
}

describe.skipIf(!hasServer)('the audio probe on a PulseAudio server (needs pulseaudio and pulseaudio-utils)', () => {
  let server: SoundServer
  let probe: ProbeProcess<'audio'>

  beforeAll(async () => {
    server = await startSoundServer({
      sinks: [
        { name: 'desk_speaker', description: 'Desk speaker', formFactor: 'speaker' },
        { name: 'xrdp-sink', description: 'xrdp sink' }
      ],
      sources: [
        { name: 'desk_mic', description: 'Desk microphone', from: 'desk_speaker', formFactor: 'microphone' },
        { name: 'tone_mic', sine: 440 }
      ],
      defaultSink: 'desk_speaker',
      defaultSource: 'desk_mic'
    })
    probe = await startProbe('audio', ENTRY, server.env)
    probe.watch()
  })
  afterAll(async () => {
    await probe?.stop()
    await server?.stop()
  })

  it('lists sinks and sources with their names, defaults, volume and form factor, without monitors', async () => {
    const reading = await probe.read()
    expect(reading).toMatchObject({ status: 'present', data: { source: 'pulse' } })
    expect(
      endpointsOf(reading)
        .map(({ id }) => id)
        .sort()
    ).toEqual(['desk_mic', 'desk_speaker', 'tone_mic', 'xrdp-sink'])
    expect(endpoint(reading, 'desk_speaker')).toMatchObject({
      name: 'Desk speaker',
      direction: 'output',
      isDefault: true,
      muted: false,
      volume: 100,
      redirected: 'no',
      formFactor: 'speaker'
    })
    expect(endpoint(reading, 'desk_mic')).toMatchObject({
      name: 'Desk microphone',
      direction: 'input',
      isDefault: true,
      formFactor: 'microphone'
    })
    expect(endpoint(reading, 'xrdp-sink')).toMatchObject({ isDefault: false, redirected: 'yes' })
  })

  it('tells when the sound card of an endpoint came, by the number that the server has for it', async () => {
    const module = await server.pactl('load-module', 'module-null-sink', 'sink_name=carded', 'sink_properties=alsa.card=7')
    const reading = await probe.read()
    // testbed/audio/probe.ts knows when card 7 came.
    expect(endpoint(reading, 'carded')).toMatchObject({ arrivedAt: '2026-11-21T10:00:00.000Z' })
    expect(endpoint(reading, 'desk_speaker')).not.toHaveProperty('arrivedAt')
    await server.pactl('unload-module', module.trim())
  })

  it('answers within 100 ms', async () => {
    const times = []
    for (let round = 0; round < 5; round += 1) times.push((await probe.read()).tookMs)
    expect(Math.min(...times)).toBeLessThan(100)
  })

  it('reports another default device within a second', async () => {
    const change = probe.changed(1000)
    await server.setDefault('xrdp-sink')
    await change
    const reading = await probe.until((one) => endpoint(one, 'xrdp-sink')?.isDefault === true, 1000)
    expect(endpoint(reading, 'desk_speaker')?.isDefault).toBe(false)
    await server.setDefault('desk_speaker')
  })

  it('reports mute and volume within a second', async () => {
    const change = probe.changed(1000)
    await server.setMute('desk_mic', true)
    await server.setVolume('desk_mic', 37)
    await change
    await probe.until((one) => endpoint(one, 'desk_mic')?.muted === true && endpoint(one, 'desk_mic')?.volume === 37, 1000)
    await server.setVolume('desk_mic', 130)
    await server.setMute('desk_mic', false)
    await probe.until((one) => endpoint(one, 'desk_mic')?.muted === false && endpoint(one, 'desk_mic')?.volume === 130, 1000)
  })

  it('shows the loudest channel, as mixers do', async () => {
    await server.pactl('set-sink-volume', 'desk_speaker', '20%', '80%')
    expect(endpoint(await probe.read(), 'desk_speaker')?.volume).toBe(80)
    await server.setVolume('desk_speaker', 100)
  })

  it('reports a device that comes and goes within a second', async () => {
    const coming = probe.changed(1000)
    await server.addSink({ name: 'usb_headset', description: 'USB headset', formFactor: 'headset' })
    await coming
    await probe.until((one) => endpoint(one, 'usb_headset')?.formFactor === 'headset', 1000)
    const going = probe.changed(1000)
    await server.removeSink('usb_headset')
    await going
    await probe.until((one) => one.status === 'present' && endpoint(one, 'usb_headset') === undefined, 1000)
  })

  it('tells a running from a suspended device', async () => {
    await server.pactl('suspend-sink', 'xrdp-sink', '1')
    await probe.until((one) => endpoint(one, 'xrdp-sink')?.state === 'suspended', 1000)
    await server.pactl('suspend-sink', 'xrdp-sink', '0')
    await probe.until((one) => endpoint(one, 'xrdp-sink')?.state === 'idle', 1000)
    // The sine source is played from the start of its life by nobody: recording is what makes a microphone run.
    expect(['active', 'idle']).toContain(endpoint(await probe.read(), 'tone_mic')?.state)
  })

  it('says that a server which does not answer failed, and reads again when it goes on', async () => {
    server.freeze(true)
    const reading = await probe.read()
    server.freeze(false)
    expect(reading).toMatchObject({ status: 'failed', error: { code: 'PA_ERR_TIMEOUT (8)' } })
    await probe.until((one) => endpointsOf(one).length === 4)
  })

  it('reports a server that was killed, and its devices when it is back', async () => {
    const lost = probe.changed(1000)
    await server.kill()
    await lost
    expect(await probe.read()).toMatchObject({ status: 'absent', error: { code: 'PA_ERR_CONNECTIONREFUSED (6)' } })
    const back = probe.changed(2000)
    await server.restart()
    await back
    await probe.until((one) => endpointsOf(one).length === 4 && endpoint(one, 'desk_speaker')?.isDefault === true)
  })
})

describe.skipIf(!hasServer)('two sound servers on one machine (needs pulseaudio and pulseaudio-utils)', () => {
  it('are two sides: each probe sees its own only', async () => {
    const [local, session] = await Promise.all([
      soundServer({ sinks: [{ name: 'local_speaker' }], keepRunning: true }),
      soundServer({ sinks: [{ name: 'xrdp-sink' }], sources: [{ name: 'xrdp-source' }] })
    ])
    const [here, there] = await Promise.all([local, session].map(async ({ env }) => (await launch(env)).read()))
    expect(here && endpointsOf(here).map(({ id }) => id)).toEqual(['local_speaker'])
    expect(there && endpointsOf(there).map(({ id, redirected }) => [id, redirected])).toEqual([
      ['xrdp-sink', 'yes'],
      ['xrdp-source', 'yes']
    ])
  })

  it('show the placeholder of a server without devices as not present', async () => {
    const server = await soundServer({ sinks: [], placeholder: true })
    const probe = await launch(server.env)
    expect(endpointsOf(await probe.read())).toMatchObject([{ id: 'auto_null', state: 'notpresent', formFactor: 'placeholder' }])
    await server.addSink({ name: 'first' })
    await probe.until(
      (one) =>
        endpointsOf(one)
          .map(({ id }) => id)
          .join() === 'first'
    )
  })

  it.skipIf(!isRoot)('refuse a user who is not theirs, which is denied and not absent (needs root)', async () => {
    const server = await soundServer({ sinks: [{ name: 'private' }], access: 'cookie' })
    const probe = await launch({ ...server.env, PULSE_COOKIE: '/nonexistent', HOME: '/nonexistent' }, { uid: 65534 })
    expect(await probe.read()).toMatchObject({ status: 'denied', error: { code: 'PA_ERR_ACCESS (1)' } })
    chmodSync(server.socket, 0o700)
    expect(await probe.read()).toMatchObject({ status: 'denied', error: { code: 'EACCES' } })
  })
})

describe.skipIf(!hasPipeWire)('the audio probe on PipeWire (needs pipewire, pipewire-pulse, wireplumber, dbus-run-session)', () => {
  it('lists sinks and sources, and reports default, mute and volume within a second', async () => {
    const server = await startPipeWire(
      [{ name: 'desk_speaker', description: 'Desk speaker' }, { name: 'xrdp-sink' }],
      [{ name: 'desk_mic' }]
    )
    onTestFinished(() => server.stop())
    const probe = await launch(server.env)
    probe.watch()
    const all = (reading: Reading<AudioData>): boolean =>
      endpointsOf(reading)
        .map(({ id }) => id)
        .sort()
        .join() === 'desk_mic,desk_speaker,xrdp-sink'
    const reading = await probe.until(all)
    expect(reading).toMatchObject({ status: 'present', data: { source: 'pulse' } })
    expect(endpoint(reading, 'desk_speaker')).toMatchObject({ name: 'Desk speaker', direction: 'output', redirected: 'no' })
    expect(endpoint(reading, 'xrdp-sink')?.redirected).toBe('yes')
    const change = probe.changed(1000)
    await server.pactl('set-default-sink', 'xrdp-sink')
    await server.pactl('set-source-mute', 'desk_mic', '1')
    await server.pactl('set-sink-volume', 'desk_speaker', '42%')
    await change
    await probe.until(
      (one) =>
        endpoint(one, 'xrdp-sink')?.isDefault === true &&
        endpoint(one, 'desk_mic')?.muted === true &&
        endpoint(one, 'desk_speaker')?.volume === 42,
      1000
    )
  })
})

describe('the audio probe without a sound server', () => {
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'sidecheck-no-sound-'))
    chmodSync(dir, 0o755)
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it.skipIf(!hasPortAudio)("falls back to PortAudio's list (needs naudiodon)", async () => {
    const pcm = 'pcm.null_device { type null hint { show on description "Null" } }'
    const probe = await launch({ PULSE_SERVER: `unix:${dir}/none`, ALSA_CONFIG_PATH: alsaOnly(dir, pcm) })
    const reading = await probe.read()
    expect(reading).toMatchObject({ status: 'present', data: { source: 'portaudio' } })
    expect(endpoint(reading, 'ALSA: null_device')).toMatchObject({ name: 'null_device', muted: null, volume: null, redirected: 'unknown' })
  })

  it("is absent with libpulse's code where ALSA has no device either", async () => {
    const probe = await launch({ PULSE_SERVER: `unix:${dir}/none`, ALSA_CONFIG_PATH: alsaOnly(dir, '') })
    expect(await probe.read()).toMatchObject({
      status: 'absent',
      error: { code: 'PA_ERR_CONNECTIONREFUSED (6)', message: 'Connection refused' }
    })
  })

  it.skipIf(!isRoot || !hasServer)('starts no daemon where the system would (needs root)', async () => {
    const started = join(dir, 'started')
    mkdirSync(started, { mode: 0o777 })
    chmodSync(started, 0o777)
    const daemon = join(dir, 'daemon.sh')
    writeFileSync(daemon, `#!/bin/sh\ntouch ${started}/"$$"\nexit 1\n`, { mode: 0o755 })
    const config = join(dir, 'client.conf')
    writeFileSync(config, `autospawn = yes\ndaemon-binary = ${daemon}\n`)
    const pcm = 'pcm.server { type pulse hint { show on description "Server" } }'
    const env = { PULSE_CLIENTCONFIG: config, XDG_RUNTIME_DIR: started, HOME: started, ALSA_CONFIG_PATH: alsaOnly(dir, pcm) }
    const probe = await launch(env, { uid: 65534 })
    // What the first read, as root, has made there is closed to the user that the process is now.
    for (const name of readdirSync(started)) rmSync(join(started, name), { recursive: true })
    expect((await probe.read()).status).toBe('absent')
    const marks = (): string[] =>
      spawnSync('ls', [started], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((name) => /^\d+$/.test(name))
    expect(marks()).toEqual([])
    // The trap works: a client that does not forbid it starts the daemon.
    spawnSync('pactl', ['info'], { uid: 65534, gid: 65534, env: { ...process.env, ...env } })
    expect(marks()).toHaveLength(1)
  })
})
