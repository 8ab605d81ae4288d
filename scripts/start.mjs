// npm start: makes everything ready and runs Sidecheck, in Electron where its binary is installed.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary, root, say, setUp } from './setup.mjs'

setUp({ tests: false })

const passedOn = process.argv.slice(2)
const electron = electronBinary()
const canShow = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

function command() {
  if (electron !== undefined && canShow) return [electron, ['.', ...passedOn]]
  if (electron === undefined)
    say(
      `Electron is not installed here ("npx install-electron" installs it), so Sidecheck runs ${canShow ? 'in a browser window' : 'as a page for a browser'}.`
    )
  else say('There is no display here, so Sidecheck runs without its window.')
  return [process.execPath, [join(root, 'out', 'main', 'browser-host.js'), ...passedOn]]
}

const [program, args] = command()
const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
// Ctrl-C reaches the whole terminal group; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(`sidecheck: ${program} could not be started: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
