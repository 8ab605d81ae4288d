import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../../testbed/bundle.ts'
import { HALF_SCHEMA, readHalf } from '../../../core/link/half.ts'
import type { Half } from '../../../core/link/half.ts'
import { examplePair } from '../../../core/snapshot/example.ts'
import type { Side } from '../../../core/snapshot/schema.ts'
import { english } from '../../../core/words/index.ts'
import type { Child } from '../../processes/child.ts'
import type { Availability, Opened } from '../way.ts'
import { driveWay } from './drive-way.ts'
import { forkDrive } from './fork-drive.ts'

const [local, session] = examplePair(new Date('2026-01-02T03:04:05Z'))

const half = (side: Side): Half => ({
  schema: HALF_SCHEMA,
  copy: randomUUID(),
  pairing: randomUUID(),
  at: new Date().toISOString(),
  snapshot: side === 'local' ? local : session
})

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

let entry: string
beforeAll(async () => {
  entry = await bundleForNode('src/main/link/drive/entry.ts')
})

function drive(): string {
  const root = mkdtempSync(join(tmpdir(), 'drive-way-'))
  undo.push(() => rmSync(root, { recursive: true, force: true }))
  return root
}

function open(side: Side, root: string): { opened: Opened; texts: string[]; told: string[]; children: Child[]; log: string[] } {
  const texts: string[] = []
  const told: string[] = []
  const log: string[] = []
  const children: Child[] = []
  const start = (): Child => {
    // A home without drives and clients: what is found is what the test has made.
    const child = forkDrive(entry, { HOME: drive() })
    children.push(child)
    return child
  }
  const opened = driveWay({ side: () => side, start, folders: () => [root] }).open({
    half: (text) => void texts.push(text),
    trouble: ({ why }) => void told.push(english(why)),
    fine: () => void told.push('fine'),
    log: (message) => void log.push(message)
  })
  undo.push(() => opened.close())
  return { opened, texts, told, children, log }
}

describe('the drive as a way', () => {
  it('carries a half in both directions, and nothing of it is left behind', async () => {
    const root = drive()
    const there = open('session', root)
    const here = open('local', root)
    const [ofSession, ofLocal] = [half('session'), half('local')]
    there.opened.put?.(ofSession)
    here.opened.put?.(ofLocal)
    await expect.poll(() => here.texts.length, { timeout: 10_000 }).toBe(1)
    await expect.poll(() => there.texts.length, { timeout: 10_000 }).toBe(1)
    expect(readHalf(here.texts[0] ?? '')).toEqual({ ok: true, half: ofSession })
    expect(readHalf(there.texts[0] ?? '')).toEqual({ ok: true, half: ofLocal })
    await Promise.all([here.opened.close(), there.opened.close()])
    expect(readdirSync(root)).toEqual([])
  })

  it('goes on after its process was killed, and the newest half stands there alone', async () => {
    const root = drive()
    const there = open('session', root)
    const ofSession = half('session')
    there.opened.put?.(ofSession)
    await expect.poll(() => existsSync(join(root, 'Sidecheck-exchange')), { timeout: 10_000 }).toBe(true)
    there.children[0]?.kill()
    await expect.poll(() => there.children.length, { timeout: 10_000 }).toBe(2)
    const later = { ...ofSession, at: '2027-01-01T00:00:00.000Z' }
    there.opened.put?.(later)
    const here = open('local', root)
    await expect.poll(() => here.texts.at(-1)?.includes('2027-01-01'), { timeout: 10_000 }).toBe(true)
    await expect.poll(() => readdirSync(join(root, 'Sidecheck-exchange')).filter((name) => name.startsWith('session-'))).toHaveLength(2)
  })

  it('says where nobody answers what has to be done on the other side, and that all is well when somebody does', async () => {
    const root = drive()
    const there = open('session', root)
    there.opened.put?.(half('session'))
    await expect.poll(() => there.told.at(-1), { timeout: 15_000 }).toMatch(/^This side lies ready in .*drive-way-.*Nobody/)
    const here = open('local', root)
    here.opened.put?.(half('local'))
    await expect.poll(() => there.told.at(-1), { timeout: 10_000 }).toBe('fine')
  })

  it('is there for the local side, and for a session only where it has a drive', async () => {
    const available = (side: Side, start = (): Child => forkDrive(entry)): Promise<Availability> =>
      driveWay({ side: () => side, start }).available()
    expect(await available('local', () => expect.fail('nothing is started for it'))).toEqual({ ok: true })
    const none = await available('session')
    expect(none.ok || english(none.why)).toBe('This remote desktop has no drive of the local device.')
    const broken = await available('session', () => forkDrive(join(drive(), 'nothing.js')))
    expect(broken).toMatchObject({ ok: false, code: 'EXIT_1' })
  })
})
