import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sidecheck } from '../../e2e/command.ts'
import { encodeCode } from '../../src/core/exchange/code.ts'
import { examplePair } from '../../src/core/snapshot/example.ts'
import type { Snapshot } from '../../src/core/snapshot/schema.ts'
import { zlib } from '../../src/main/commands/code.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Part } from './part.ts'

const COMMAND = 'newer snapshots given to the command line'
const WINDOW = 'newer snapshots given to the window'

const MESSAGE = 'This result was made by a newer Sidecheck.'

/** What a later version may write: another schema, topics and fields that nobody knows yet, others left out. */
function newer(snapshot: Snapshot, version: number): string {
  const { audio: _gone, ...rest } = snapshot
  return JSON.stringify({
    ...rest,
    schema: `sidecheck.snapshot/${version}`,
    cameras: { state: 'present', list: [] },
    app: { v: [version] }
  })
}

/** Files and codes of a later version: refused with a reason, and nothing that was there before is lost. */
export const newerSnapshot: Part = {
  name: 'newer-snapshot',
  plan: [oneIn(COMMAND, 100), oneIn(WINDOW, 100)],
  async run({ planned, did, fault, random, start, later }) {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-newer-'))
    later(() => rmSync(folder, { recursive: true }))
    const [local, session] = examplePair(new Date())
    const [known, file, code] = ['known.json', 'newer.json', 'newer.txt'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(known, JSON.stringify(local))
    const commands = [
      ['compare', known, file],
      ['compare', file, known, '--json'],
      ['diagnose', file],
      ['code', 'encode', file],
      ['code', 'decode', code]
    ]
    const version = (): number => 2 + (random.next() < 0.5 ? below(random, 10) : below(random, 999_999_000))
    for (let round = 0; round < planned(COMMAND); round++) {
      const text = newer(session, version())
      writeFileSync(file, text)
      writeFileSync(code, await encodeCode(JSON.parse(text) as Snapshot, zlib))
      const command = commands[round % commands.length] ?? []
      const { code: exit, out, err } = await sidecheck(command)
      if (exit !== 2 || out !== '' || !err.includes(MESSAGE))
        fault(`${command[0]} ended with ${exit} and said ${JSON.stringify(out + err)}`)
      if (readFileSync(file, 'utf8') !== text) fault(`${command[0]} changed the file`)
      did(COMMAND)
    }
    const program = await start({ rounds: planned(WINDOW) })
    const { intake, bay } = program.window
    // Keys are heard once something is drawn.
    await program.window.ready()
    await intake.openFile({ name: 'session.json', content: JSON.stringify(session) })
    await bay.side('Remote desktop').waitFor()
    const rows = JSON.stringify(await bay.rowNames())
    const ways: ((text: string) => Promise<void>)[] = [
      (text) => intake.openFile({ name: 'newer.json', content: text }),
      (text) => intake.paste(text),
      (text) => intake.drop({ name: 'newer.json', content: text })
    ]
    for (let round = 0; round < planned(WINDOW); round++) {
      await ways[round % ways.length]?.(newer(session, version()))
      const said = intake.error.filter({ hasText: MESSAGE })
      await said.waitFor()
      const now = JSON.stringify(await bay.rowNames())
      if (now !== rows) fault(`the rows were ${rows} and are ${now}`)
      await said.getByRole('button').last().click()
      await said.waitFor({ state: 'detached' })
      did(WINDOW)
      await program.round()
    }
  }
}
