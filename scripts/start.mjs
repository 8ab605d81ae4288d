// npm start: makes everything ready and runs Sidecheck, in Electron where it is installed and can start, else in a browser.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { electronBinary, root, say, setUp } from './setup.mjs'

setUp({ tests: false })

const passedOn = process.argv.slice(2)
const electron = electronBinary()
const canShow = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const isRoot = process.platform === 'linux' && process.getuid() === 0

/** An end with an error within this time is a failed start, in milliseconds. */
const START_MS = 30_000
/** The exit code of a program that was given wrong options (`WRONG_USAGE` of the program): it has said so, and would say it again. */
const WRONG_USAGE = 2
let running
// Ctrl-C reaches the whole terminal group; a signal sent to this process alone is passed on.
let asked = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    asked = true
    running?.kill(signal)
  })

/** Runs a program to its end, and answers how it ended and what it said last on standard error. */
function run(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'pipe'] })
    running = child
    let last = ''
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk)
      last = (last + chunk).slice(-2000)
    })
    const line = () => last.trim().split('\n').at(-1) ?? ''
    child.on('error', (error) => resolve({ code: 1, said: error.message }))
    child.on('exit', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), said: line() || signal || `code ${code}` }))
  })
}

/** Why the Electron that is there cannot start a program from a folder; undefined where it can. */
function whyNot() {
  if (electron === undefined) return 'Electron is not installed here ("npx install-electron" installs it)'
  const beside = ['default_app.asar', 'app'].some((name) => existsSync(join(dirname(electron), 'resources', name)))
  if (process.platform !== 'darwin' && !beside) return `${electron} starts no program from a folder`
  return undefined
}

async function inElectron() {
  if (isRoot) say('Root has to run Electron without its sandbox. Better start Sidecheck as an ordinary user.')
  const env = { ...process.env }
  // With it Electron is nothing but Node.
  delete env.ELECTRON_RUN_AS_NODE
  const began = Date.now()
  const { code, said } = await run(electron, ['.', ...(isRoot ? ['--no-sandbox'] : []), ...passedOn], env)
  const hasStarted = code === 0 || code === WRONG_USAGE || asked || Date.now() - began > START_MS
  return hasStarted ? { code } : { code, why: `Electron could not start (${said})` }
}

async function start() {
  let why = whyNot()
  if (why === undefined && canShow) {
    const ended = await inElectron()
    if (ended.why === undefined) return ended.code
    why = ended.why
  }
  say(
    canShow || why !== undefined
      ? `${why}, so Sidecheck runs ${canShow ? 'in a browser window' : 'as a page for a browser'}.`
      : 'There is no display here, so Sidecheck runs without its window.'
  )
  return (await run(process.execPath, [join(root, 'out', 'main', 'browser-host.js'), ...passedOn])).code
}

process.exitCode = await start()
