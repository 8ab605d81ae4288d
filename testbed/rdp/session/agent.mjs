import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { until } from '../../tree/wait.mjs'

/**
 * The program of the remote session: starts its sound as a desktop would, then runs what the suites ask for, in the
 * session's own environment and process tree. One JSON request a line, `{ argv }`; one JSON answer a line,
 * `{ code, stdout, stderr }`. A command whose connection ends is ended.
 */
const SOCKET = `/run/agents/${process.env.USER}`

function execute([command, ...args], onStart) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const answer = { code: 0, stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (answer[name] += text))
    child.once('error', (error) => resolve({ ...answer, code: 127, stderr: error.message }))
    child.once('close', (code) => resolve({ ...answer, code: code ?? 128 }))
    onStart?.(child)
  })
}

const says = async (argv, ...words) => {
  const { code, stdout } = await execute(argv)
  return code === 0 && words.every((word) => stdout.includes(word))
}

/** PipeWire with xrdp's sink and source. Each part is waited for: they do not wait for each other. */
async function startSound() {
  const start = (command) => spawn(command, { stdio: 'inherit' })
  start('pipewire')
  await until('pipewire', () => says(['pw-cli', 'info', '0']))
  start('wireplumber')
  start('pipewire-pulse')
  await until('wireplumber', () => says(['pw-cli', 'list-objects', 'Client'], 'WirePlumber'))
  await until('pipewire-pulse', () => says(['pactl', 'info']))
  start('/usr/libexec/pipewire-module-xrdp/load_pw_modules.sh')
  await until("xrdp's sink", () => says(['pactl', 'get-default-sink'], 'xrdp-sink'))
  await until("xrdp's source", () => says(['pactl', 'get-default-source'], 'xrdp-source'))
}

await startSound()
createServer((socket) => {
  socket.on('error', (error) => console.error(error.message))
  createInterface({ input: socket }).on('line', (line) => {
    void execute(JSON.parse(line).argv, (child) => socket.once('close', () => child.kill())).then((answer) =>
      socket.end(`${JSON.stringify(answer)}\n`)
    )
  })
}).listen(SOCKET)
