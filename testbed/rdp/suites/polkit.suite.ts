import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { compare } from '../../../src/core/assess/assess.ts'
import { examplePair } from '../../../src/core/snapshot/example.ts'
import type { Snapshot } from '../../../src/core/snapshot/schema.ts'
import { inTree, shown, treeEnvironment, users } from '../bed/recipe.mjs'

/**
 * Debian 13's pcscd, which asks polkit about everybody. Its machine is the session's tree with processes and sockets of its own, and
 * knows of nobody at a screen, like any desktop over the network.
 */

const USER = users.find(({ name }) => name === 'caller')?.uid ?? 0
/** Read by polkit's own user only. */
const CLOSED = '/etc/polkit-1/rules.d'
const OPEN = '/usr/share/polkit-1/rules.d'

/** The system's bus, polkit and pcscd, each waited for, and then what is asked of them. All end with it: it is the first process. */
const MACHINE = `
mount -t proc proc /proc && mount -t tmpfs machine /run && mkdir /run/dbus /run/pcscd || exit 90
waits() { for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return; sleep 0.05; done; echo "gave up waiting for $*" >&2; exit 91; }
bus="dbus-send --system --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus"
dbus-daemon --system --nofork --nopidfile >&2 &
waits test -S /run/dbus/system_bus_socket
/usr/lib/polkit-1/polkitd --no-debug >&2 &
waits $bus org.freedesktop.DBus.GetNameOwner string:org.freedesktop.PolicyKit1
pcscd --foreground >&2 &
waits test -S /run/pcscd/pcscd.comm
setpriv --reuid ${USER} --regid ${USER} --clear-groups env HOME=/tmp "$@"
`

/** In the language of ten years ago, which polkit's engine speaks. */
const ruleOf = (answer: 'YES' | 'NO'): string =>
  `polkit.addRule(function (action) { if (action.id.indexOf("org.debian.pcsc-lite.") === 0) return polkit.Result.${answer} })\n`

const written: string[] = []
function writeRule(folder: string, answer: 'YES' | 'NO'): string {
  const file = `${folder}/10-sidecheck.rules`
  mkdirSync(join(shown.tree, folder), { recursive: true })
  writeFileSync(join(shown.tree, file), ruleOf(answer))
  written.push(join(shown.tree, file))
  return file
}
afterEach(() => {
  for (const file of written.splice(0)) rmSync(file)
})

/** What an ordinary user's scan says there. */
function scan(): Snapshot {
  const command = [inTree.node, `${inTree.program}/out/main/cli.js`, 'scan', '--side', 'session', '--only', 'smartcard,machine', '--json']
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child=KILL', 'chroot', shown.tree, 'sh', '-c', MACHINE, 'sh', ...command],
    { env: treeEnvironment, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' }
  )
  try {
    return JSON.parse(stdout) as Snapshot
  } catch (error) {
    throw new Error(`no snapshot: ${stdout}${stderr}`, { cause: error })
  }
}

const REFUSED = { status: 'denied', error: { code: '0x8010006A' } }
const hintOf = (reading: Snapshot['smartcard']): string => (reading.status === 'present' ? '' : (reading.error?.hint ?? ''))

describe('a pcscd that asks polkit', () => {
  it('lets nobody in over the network by itself, which is the finding, with the folder that this user cannot read', () => {
    const { smartcard, ...there } = scan()
    expect(smartcard).toMatchObject(REFUSED)
    expect(hintOf(smartcard)).toContain(CLOSED)
    const { findings } = compare(examplePair(new Date())[0], { ...there, smartcard })
    expect(findings.filter(({ capability }) => capability === 'smartcard')[0]).toMatchObject({ rule: 'smartcard/polkit-refused' })
  })

  it('is told with the file of the rule where that can be read', () => {
    const file = writeRule(OPEN, 'NO')
    const { smartcard } = scan()
    expect(smartcard).toMatchObject(REFUSED)
    expect(hintOf(smartcard)).toContain(file)
  })

  it('lists its readers once the rule that the steps ask for is there', () => {
    writeRule(CLOSED, 'YES')
    expect(scan().smartcard).toMatchObject({ status: 'present', data: { readers: [] } })
  })
})
