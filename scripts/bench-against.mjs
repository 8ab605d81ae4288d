import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root, say } from './setup.mjs'

/** Where the function that compares and diagnoses a pair stands, now and in older commits. */
const ENTRIES = ['src/core/assess/assess.ts', 'src/core/compare.ts']
/** What makes the JSON of it; older commits gave JSON at once. */
const JSON_ENTRY = 'src/core/report/json.ts'

const ROUNDS = 15
/** Each turn takes at least this long, in milliseconds, so that the clock's own grain is small beside it. */
const TURN = 60

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })

/** The sources of a commit, taken out of the repository into a folder that node_modules is found from. */
function sourcesAt(commit) {
  const folder = join(root, 'node_modules/.cache/sidecheck-bench', commit)
  if (existsSync(folder)) return folder
  mkdirSync(folder, { recursive: true })
  const packed = spawnSync('git', ['archive', commit, 'src'], { cwd: root, maxBuffer: 256 * 1024 * 1024 })
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: packed.stdout })
  if (packed.status === 0 && unpacked.status === 0) return folder
  rmSync(folder, { recursive: true })
  throw new Error(`the sources of ${commit} could not be taken out of the repository`)
}

/** The engine of a tree as one function: a pair of snapshots becomes the document that `compare --json` prints. */
async function engineOf(tree, name) {
  const entry = ENTRIES.find((file) => existsSync(join(tree, file)))
  if (entry === undefined) throw new Error(`${name} has none of ${ENTRIES.join(', ')}`)
  const outDir = join(root, 'node_modules/.cache/sidecheck-bench', `built-${name}`)
  const input = { engine: join(tree, entry), ...(existsSync(join(tree, JSON_ENTRY)) ? { json: join(tree, JSON_ENTRY) } : {}) }
  await build({
    configFile: false,
    root: tree,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs' } }
    }
  })
  const load = (file) => import(pathToFileURL(join(outDir, file)).href)
  const { compare } = await load('engine.mjs')
  const { comparisonJson = (comparison) => comparison } = 'json' in input ? await load('json.mjs') : {}
  return {
    data: compare,
    json: (local, session) => JSON.stringify(comparisonJson(compare(local, session), { at: local.takenAt, version: local.app.version }))
  }
}

/** The same pair with each device many times over, under names of its own. */
function larger({ local, session }, times) {
  const copies = (list) =>
    Array.from({ length: times }, (_, n) =>
      list.map((device) => ({ ...device, name: `${device.name} ${n}`, ...('id' in device ? { id: `${device.id}-${n}` } : {}) }))
    ).flat()
  const grown = (side) => {
    const copy = structuredClone(side)
    for (const [topic, list] of [
      ['smartcard', 'readers'],
      ['serial', 'ports'],
      ['audio', 'endpoints']
    ])
      if (copy[topic].status === 'present') copy[topic].data[list] = copies(copy[topic].data[list])
    return copy
  }
  return { local: grown(local), session: grown(session) }
}

/** Processor time of one run in milliseconds: what else the machine does is not in it. */
function timed(run) {
  const from = process.cpuUsage()
  const spent = () => {
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }
  let count = 0
  do {
    run()
    count++
  } while (spent() < TURN)
  return spent() / count
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Prints how long both take, by turns: what else the machine does meets both alike, so the ratio holds. */
export async function compareAgainst(name) {
  const found = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
  if (found.status !== 0) {
    say(`there is no commit called ${name} here`)
    process.exitCode = 2
    return
  }
  const commit = found.stdout.trim()
  say(`this tree against ${commit.slice(0, 12)}; ${ROUNDS} turns of each`)
  const before = await engineOf(sourcesAt(commit), commit.slice(0, 12))
  const now = await engineOf(root, 'now')
  const read = (side) => JSON.parse(readFileSync(join(root, 'testbed/windows/fixtures', `${side}.json`), 'utf8'))
  const pair = { local: read('local'), session: read('session') }
  for (const [what, { local, session }] of [
    ['a usual pair', pair],
    ['its devices 50 times', larger(pair, 50)]
  ])
    for (const form of ['data', 'json']) {
      const turns = Array.from({ length: ROUNDS }, () => [
        timed(() => before[form](local, session)),
        timed(() => now[form](local, session))
      ])
      const [old, current] = [0, 1].map((at) => median(turns.map((turn) => turn[at])))
      const ratio = median(turns.map(([a, b]) => b / a))
      say(
        `${what}, ${form === 'data' ? 'compared and diagnosed' : 'and as JSON'}: ${old.toFixed(2)} ms before, ${current.toFixed(2)} ms now, ratio ${ratio.toFixed(2)}`
      )
    }
}
