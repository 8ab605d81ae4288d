import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PACKAGES } from './packages.testing.ts'

const released = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
const valueOf = (name: string): string => new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(released)?.[1] ?? ''
const here = `${valueOf('ID')} ${valueOf('VERSION_ID')}`

const asked = (name: string): boolean => {
  const { status, stdout } = spawnSync('apt-cache', ['show', name], { encoding: 'utf8' })
  return status === 0 && stdout.startsWith('Package:')
}
/** A container may have apt without its lists: what every release has tells. */
const hasLists = (here.startsWith('debian ') || here.startsWith('ubuntu ')) && asked('base-files') && asked('zsh')

it.skipIf(!hasLists).each(Object.entries(PACKAGES['apt'] ?? {}))(
  'apt of this release has %s just where the table says so',
  (name, { releases }) => {
    expect(asked(name)).toBe(releases.includes(here))
  }
)
