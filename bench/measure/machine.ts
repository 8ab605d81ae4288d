import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { root } from '../../scripts/setup.mjs'

const firstLine = (program: string, args: string[]): string | undefined =>
  spawnSync(program, args, { cwd: root, encoding: 'utf8' }).stdout?.split('\n')[0]?.trim() || undefined

function system(): string {
  if (process.platform !== 'linux') return process.platform
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux'
}

/** When, of which state, with what, where and beside how much other work was measured: a sentence each. Asked before measuring. */
export function origin(now: Date): string[] {
  const commit = firstLine('git', ['rev-parse', '--short', 'HEAD'])
  const chromium = firstLine('chromium', ['--version'])
  const processors = cpus()
  return [
    `Measured on ${now.toISOString().slice(0, 10)}${commit === undefined ? '' : ` at ${commit}`}.`,
    `Node ${process.versions.node}, ${chromium ?? 'no Chromium'}, ${system()}, kernel ${release()}.`,
    `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB; the machine's load just before: ${(loadavg()[0] ?? 0).toFixed(1)}.`
  ]
}
