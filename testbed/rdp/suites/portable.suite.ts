import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderName, version } from '../../../scripts/portable/recipe.mjs'
import { dataOf } from '../../../src/core/snapshot/reading.ts'
import type { ComparisonJson as Comparison } from '../../../src/core/report/json.ts'
import type { Snapshot } from '../../../src/core/snapshot/schema.ts'
import { until } from '../../until.ts'
import { shown, users } from '../bed/recipe.mjs'
import { startConnection } from '../connection.ts'
import type { Connection } from '../connection.ts'
import { untilLocalRecords } from '../listeners.ts'
import { LOCAL } from '../local.ts'
import type { Outcome } from '../session.ts'
import { startWindowHost } from '../window-host.ts'
import { LISTEN_SECONDS, json } from './tone.ts'
import type { Heard } from './tone.ts'

/** Sidecheck Portable for Linux on both sides: a person who has the zip, a session, and neither Node nor npm there. */

const USER = 'portable'
const UID = users.find(({ name }) => name === USER)?.uid ?? 0
const NAME = folderName({ name: 'linux-x64' })
const ZIP = join(shown.project, 'dist', `${NAME}.zip`)
const FOLDER = 'Müllers neuer Ordner (2)'
/** The unpacked folder inside the session's machine. */
const THERE = `/home/${USER}/${FOLDER}/${NAME}`
/** A browser with a profile of its own takes its time on a busy machine. */
const WINDOW_MS = 60_000

let connection: Connection
let here: string

function unpack(folder: string): void {
  mkdirSync(folder)
  execFileSync('unzip', ['-q', ZIP, '-d', folder], { env: { ...process.env, LANG: 'C.UTF-8' } })
}

beforeAll(async () => {
  const local = mkdtempSync(join(tmpdir(), 'portable-'))
  unpack(join(local, FOLDER))
  here = join(local, FOLDER, NAME)
  unpack(join(shown.tree, `/home/${USER}/${FOLDER}`))
  execFileSync('chown', ['-R', `${UID}:${UID}`, join(shown.tree, `/home/${USER}/${FOLDER}`)])
  connection = await startConnection(USER, ['sound'])
})
afterAll(() => connection?.stop())

const inSession = (...args: string[]): Promise<Outcome> => connection.session.run(`${THERE}/sidecheck-cli`, ...args)

const locally = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(join(here, 'sidecheck-cli'), args, { env: connection.local.env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 128, stdout, stderr })
    )
  })

describe('a person who has only the portable zip and a session', () => {
  it('has neither Node nor npm in the session', async () => {
    for (const name of ['node', 'nodejs', 'npm', 'npx'])
      expect((await connection.session.run('sh', '-c', `command -v ${name}`)).stdout).toBe('')
    expect((await connection.session.run('id', '-u')).stdout.trim()).toBe(String(UID))
  })

  it('sees both sides', async () => {
    const [local, session] = await Promise.all([locally('scan', '--json'), inSession('scan', '--json')])
    const there = json<Snapshot>(session)
    expect([json<Snapshot>(local).side, there.side]).toEqual(['local', 'session'])
    expect(there).toMatchObject({ app: { version, host: 'cli' }, session: { data: { platform: 'xrdp', remote: true } } })
    expect(dataOf(there.audio)?.endpoints.map(({ id }) => id)).toEqual(['xrdp-sink', 'xrdp-source'])
    // The native parts of the zip loaded on either side: nothing failed for want of a file.
    for (const snapshot of [json<Snapshot>(local), there]) expect(JSON.stringify(snapshot)).not.toMatch(/MODULE_NOT_FOUND|DLOPEN/)
    const folder = mkdtempSync(join(tmpdir(), 'both sides '))
    const files = [local, session].map(({ stdout }, index) => {
      const file = join(folder, `${index === 0 ? 'Gerät' : 'Sitzung'}.json`)
      writeFileSync(file, stdout)
      return file
    })
    const { rows } = json<Comparison>(await locally('compare', ...files, '--json'))
    expect(rows).toContainEqual(
      expect.objectContaining({
        capability: 'audioOut',
        local: expect.objectContaining({ name: 'Local Speakers' }) as unknown,
        session: expect.objectContaining({ id: 'xrdp-sink' }) as unknown,
        state: 'redirected',
        certainty: 'listed'
      })
    )
  })

  it('hears in the local device what the session plays', async () => {
    // How well it sounds is the sound suite's matter; here the sound parts of both zips work.
    for (let attempt = 1; ; attempt++) {
      const listening = locally('tone', 'listen', '--seconds', LISTEN_SECONDS, '--json')
      await untilLocalRecords(connection, `${LOCAL.speakers}.monitor`)
      expect(json(await inSession('tone', 'send', '--json'))).toMatchObject({ played: true })
      const heard = json<Heard>(await listening)
      if (heard.detected || attempt === 3) return expect(heard).toMatchObject({ detected: true })
    }
  })

  it('opens its window in the session, by the browser there, and ends well', async () => {
    const folder = `/home/${USER}/window`
    await connection.session.run('mkdir', folder)
    const program = [`${THERE}/app/node`, `${THERE}/app/out/main/browser-host.js`] as const
    const host = await startWindowHost(connection.session, { folder, program })
    await until('the window', () => host.output().includes('Sidecheck is running in its own window') || undefined, WINDOW_MS)
    expect(await host.stop()).toBe(0)
  })

  it('is told by the starter where there is no browser, with an exit code of its own', async () => {
    const programs = `/home/${USER}/programs`
    await connection.session.run(
      'sh',
      '-c',
      `mkdir ${programs} && for name in readlink dirname; do ln -s "$(command -v $name)" ${programs}/; done`
    )
    const none = await connection.session.run('env', `PATH=${programs}`, 'LC_ALL=de_DE.UTF-8', `${THERE}/Sidecheck`)
    expect(none).toMatchObject({ code: 4, stdout: '' })
    expect(none.stderr).toContain('hat hier keinen davon gefunden. Das Programm sidecheck-cli kommt ohne sie aus.')
  })

  it('is told in German what is missing, where the folder was not unpacked whole', async () => {
    const node = `${THERE}/app/node`
    await connection.session.run('mv', node, `${node}.away`)
    const outcome = await connection.session.run('env', 'LC_ALL=de_DE.UTF-8', `${THERE}/sidecheck-cli`, 'scan')
    await connection.session.run('mv', `${node}.away`, node)
    expect(outcome).toMatchObject({ code: 3, stdout: '' })
    expect(outcome.stderr).toContain('Sidecheck kann hier nicht laufen')
  })
})
