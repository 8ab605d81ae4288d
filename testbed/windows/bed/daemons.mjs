import { spawn } from 'node:child_process'
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind } from '../../tree/mounts.mjs'
import { accepts, until } from '../../tree/wait.mjs'
import { cache, wineEnvironment } from './recipe.mjs'
import { run } from './steps.mjs'

/** TCP port on which vpcd waits for a virtual card; the second slot is one higher. */
export const CARD_PORT = 35963
/** TCP port whose connection is the far end of the bed's real COM port. */
export const SERIAL_PORT = 35980
/** The reader pcscd offers, without the slot suffix. */
export const READER = 'Sidecheck Virtual Reader'

/** The Linux programs behind the Windows interfaces: started in the tree, ended by their process id. */
export class Daemons {
  #tree
  #running = new Map()

  constructor(tree) {
    this.#tree = tree
    mkdirSync(join(tree, 'run/bed'), { recursive: true })
  }

  #start(name, command, args) {
    const log = openSync(join(cache, 'log', `${name}.txt`), 'w')
    const child = spawn('chroot', [this.#tree, command, ...args], { env: wineEnvironment, stdio: ['ignore', log, log] })
    closeSync(log)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    this.#running.set(name, { child, ended })
  }

  async #stop(name) {
    const entry = this.#running.get(name)
    if (entry === undefined) return
    this.#running.delete(name)
    entry.child.kill('SIGTERM')
    const timer = setTimeout(() => entry.child.kill('SIGKILL'), 3000)
    await entry.ended
    clearTimeout(timer)
  }

  /**
   * Starts the resource manager anew.
   * @param {'running' | 'without readers' | 'refusing'} state refusing: it asks a policy service that is not there
   */
  async startPcscd(state) {
    await this.stopPcscd()
    const hasReader = state !== 'without readers'
    const folder = join(this.#tree, 'run/bed', hasReader ? 'readers' : 'no-readers')
    mkdirSync(folder, { recursive: true })
    mkdirSync(join(this.#tree, 'run/pcscd'), { recursive: true })
    const port = `0x${CARD_PORT.toString(16)}`
    if (hasReader) {
      writeFileSync(
        join(folder, 'vpcd'),
        `FRIENDLYNAME "${READER}"\nDEVICENAME /dev/null:${port}\nLIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so\nCHANNELID ${port}\n`
      )
    }
    this.#start('pcscd', '/usr/sbin/pcscd', [
      '-f',
      '-i',
      '-c',
      folder.slice(this.#tree.length),
      ...(state === 'refusing' ? [] : ['--disable-polkit'])
    ])
    await until('pcscd', () => existsSync(join(this.#tree, 'run/pcscd/pcscd.comm')))
    if (hasReader) await until('the virtual reader', () => accepts(CARD_PORT))
  }

  async stopPcscd() {
    await this.#stop('pcscd')
    for (const name of ['pcscd.comm', 'pcscd.pid']) rmSync(join(this.#tree, 'run/pcscd', name), { force: true })
  }

  async startPulse() {
    const modules = [
      'module-native-protocol-unix auth-anonymous=1 socket=/run/bed/pulse.sock',
      'module-null-sink sink_name=bed_speaker sink_properties=device.description=Bed-Speaker',
      'module-null-sink sink_name=bed_headset sink_properties=device.description=Bed-Headset',
      // A source of its own (module-sine-source) would deliver in blocks of many seconds.
      'module-null-sink sink_name=bed_tone sink_properties=device.description=Bed-Tone',
      'module-sine sink=bed_tone frequency=440',
      'module-remap-source source_name=bed_microphone master=bed_tone.monitor source_properties=device.description=Bed-Microphone'
    ]
    this.#start('pulseaudio', '/usr/bin/pulseaudio', [
      '-n',
      '--daemonize=no',
      '--use-pid-file=no',
      '--exit-idle-time=-1',
      '--disable-shm=yes',
      '--log-target=stderr',
      ...modules.flatMap((module) => ['-L', module])
    ])
    await until('pulseaudio', () => existsSync(join(this.#tree, 'run/bed/pulse.sock')))
    await this.pactl(['set-default-sink', 'bed_speaker'])
    await this.pactl(['set-default-source', 'bed_microphone'])
  }

  async pactl(args) {
    return (await run('pactl', 'chroot', [this.#tree, 'pactl', ...args], { env: wineEnvironment })).output
  }

  /** A pseudo terminal that Wine offers as a COM port; its far end is a TCP connection. */
  async startSerial() {
    this.#start('socat', '/usr/bin/socat', [
      `TCP-LISTEN:${SERIAL_PORT},bind=127.0.0.1,reuseaddr,fork,max-children=1`,
      'OPEN:/run/bed/far,raw,echo=0,nonblock'
    ])
    this.#start('socat-pair', '/usr/bin/socat', ['pty,raw,echo=0,link=/run/bed/far', 'pty,raw,echo=0,link=/run/bed/com'])
    // A link to /dev/pts/N of the tree leads nowhere from here, so the link itself is looked for.
    await until('the serial pair', () => lstatSync(join(this.#tree, 'run/bed/com'), { throwIfNoEntry: false }) !== undefined)
  }

  /**
   * A screen for the programs of Wine, by this machine's Xvfb: the tree has none.
   * @returns {Promise<string>} for DISPLAY
   */
  async startDisplay() {
    const sockets = '/tmp/.X11-unix'
    const log = openSync(join(cache, 'log', 'xvfb.txt'), 'w')
    const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset']
    const child = spawn('Xvfb', args, { stdio: ['ignore', log, log, 'pipe'] })
    closeSync(log)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    this.#running.set('xvfb', { child, ended })
    const number = await Promise.race([
      new Promise((resolve, reject) => {
        child.once('error', reject)
        child.stdio[3].once('data', (data) => resolve(String(data).trim()))
      }),
      ended.then((code) => Promise.reject(new Error(`Xvfb ended with ${code}`)))
    ])
    mkdirSync(join(this.#tree, sockets), { recursive: true })
    await bind(sockets, join(this.#tree, sockets))
    return `:${number}`
  }

  /** @param {string} display the screen of all programs from now on: Wine keeps the one of its first program */
  async startWine(display) {
    this.#start('wineserver', '/usr/bin/wineserver', ['-p', '-f'])
    const env = { ...wineEnvironment, DISPLAY: display }
    await run('wine-warm', 'chroot', [this.#tree, '/usr/bin/wine', 'cmd', '/c', 'ver'], { env })
  }

  async stopWine() {
    await run('wineserver-kill', 'chroot', [this.#tree, '/usr/bin/wineserver', '-k'], { env: wineEnvironment, allowFailure: true })
    await this.#stop('wineserver')
  }

  async stopAll() {
    await this.stopWine()
    for (const name of Array.from(this.#running.keys())) await this.#stop(name)
  }
}
