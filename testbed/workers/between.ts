import { spawnSync } from 'node:child_process'

/**
 * Stands between a program and its process, as a wrapper script does: starts the process whose file and arguments it is given,
 * hands it the program's channel, and waits for it.
 */
const CHANNEL = 3
spawnSync(process.execPath, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', CHANNEL],
  env: { ...process.env, NODE_CHANNEL_FD: String(CHANNEL) }
})
