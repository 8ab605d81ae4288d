// npm run bench: how long things take, each measured several times.
//   npm run bench                             everything in bench/
//   npm run bench -- parse                    the files whose name holds "parse"
//   npm run bench -- compare --against COMMIT comparing and diagnosing a pair now and at a commit, by turns in one run

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, say } from './setup.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } })

if (values.against === undefined) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'bench', '--run', ...positionals]
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
} else if (positionals.length === 1 && positionals[0] === 'compare') {
  const { compareAgainst } = await import('./bench-against.mjs')
  await compareAgainst(values.against)
} else {
  say('--against measures one thing only: npm run bench -- compare --against COMMIT')
  process.exitCode = 2
}
