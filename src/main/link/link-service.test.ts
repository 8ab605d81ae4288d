import { afterEach, describe, expect, it, vi } from 'vitest'
import { HALF_SCHEMA, halfText, hiddenHalf } from '../../core/link/half.ts'
import type { Half } from '../../core/link/half.ts'
import { say } from '../../core/words/index.ts'
import { TestSide, connected, examples, pipe } from './pair.testing.ts'

const [localSnapshot, sessionSnapshot] = examples
const sides: TestSide[] = []
const side = (name: 'local' | 'session'): TestSide => {
  const made = new TestSide(name)
  sides.push(made)
  return made
}
afterEach(async () => void (await Promise.all(sides.splice(0).map(({ service }) => service.closeAll()))))

const uuid = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`
const sessionHalf = (more: Partial<Half> = {}): Half => ({
  schema: HALF_SCHEMA,
  copy: uuid(1),
  pairing: uuid(1),
  at: '2026-03-04T10:42:30.000Z',
  snapshot: sessionSnapshot,
  ...more
})
const renamed = (half: Half, name: string): Half => ({
  ...half,
  snapshot: {
    ...half.snapshot,
    machine:
      half.snapshot.machine.status === 'present'
        ? { ...half.snapshot.machine, data: { ...half.snapshot.machine.data, name } }
        : half.snapshot.machine
  }
})

describe('a link over a live way', () => {
  it('brings each side the other, and the round trip', async () => {
    const [local, session] = [side('local'), side('session')]
    await connected(local, session)
    await vi.waitFor(() => expect([local.halves.length, session.halves.length]).toEqual([1, 1]))
    expect(local.halves[0]?.text).toContain(sessionSnapshot.id)
    expect(session.halves[0]?.text).toContain(localSnapshot.id)
    await vi.waitFor(async () => expect((await local.way('channel'))?.roundTripMs).toBeTypeOf('number'))
    expect(local.link).toMatchObject({ peer: { side: 'session', way: 'channel', app: sessionSnapshot.app.version }, rival: null })
    expect(await session.way('channel')).toMatchObject({ state: 'connected' })
  })

  it('tells changes of either side at once, with what its tests have shown', async () => {
    const [local, session] = [side('local'), side('session')]
    await connected(local, session)
    await vi.waitFor(() => expect(local.halves).toHaveLength(1))
    session.snapshot = { ...sessionSnapshot, id: uuid(7) }
    session.service.publish()
    await vi.waitFor(() => expect(local.halves.at(-1)?.text).toContain(uuid(7)))
    local.service.share({
      sound: null,
      tests: [
        {
          schema: 'sidecheck.test/1',
          side: 'local',
          machine: 'M',
          at: '2026-03-04T10:42:00.000Z',
          tookMs: 1,
          test: 'card',
          device: 'Reader X',
          result: 'usable',
          card: { applets: [] }
        }
      ]
    })
    await vi.waitFor(() => expect(session.halves.at(-1)?.text).toContain('Reader X'))
  })

  it('has the other half play, listen and test, and hears when its device is open', async () => {
    const [local, session] = [side('local'), side('session')]
    session.duties.sound.mockImplementation(async (_, started) => {
      started({ id: 'sink', name: 'xrdp-sink' })
      return { of: 'play', seconds: 2, startedAt: '2026-03-04T10:42:00.000Z' }
    })
    await connected(local, session)
    await vi.waitFor(() => expect(local.halves).toHaveLength(1))
    expect(await local.service.sound({ kind: 'play', endpoint: null, tone: 'chirp' })).toMatchObject({ of: 'play', seconds: 2 })
    await vi.waitFor(() => expect(local.started).toEqual([{ id: 'sink', name: 'xrdp-sink' }]))
    await local.service.scan()
    expect(session.duties.scan).toHaveBeenCalledOnce()
    await local.service.stopSound({ sent: true })
    expect(session.duties.stopSound).toHaveBeenCalledExactlyOnceWith({ sent: true })
  })

  it('says that it is lost when the connection ends, and works again with the next one', async () => {
    const [local, session] = [side('local'), side('session')]
    const [end] = await connected(local, session)
    await vi.waitFor(() => expect(local.link.peer).not.toBeNull())
    end.close()
    await vi.waitFor(async () => expect(await local.way('channel')).toMatchObject({ state: 'trouble', why: { id: 'link.lost' } }))
    // A microphone that was opened for the other half is let go.
    expect(local.duties.stopSound).toHaveBeenCalledWith({ sent: false })
    await expect(async () => local.service.scan()).rejects.toMatchObject({ code: 'NOT_LIVE' })
    // What it showed stays: the other half has not changed by a line that broke.
    expect(local.link.peer).not.toBeNull()
    const ends = pipe()
    local.ears.get('channel')?.connected?.(ends[0])
    session.ears.get('channel')?.connected?.(ends[1])
    await vi.waitFor(async () => expect(await local.way('channel')).toMatchObject({ state: 'connected' }))
    await local.service.scan()
  })

  it('is refused to a second copy while the first one is there', async () => {
    const [local, session, second] = [side('local'), side('session'), side('session')]
    await connected(local, session)
    await vi.waitFor(() => expect(local.halves).toHaveLength(1))
    const ends = pipe()
    await second.service.open({ way: 'channel' })
    local.ears.get('channel')?.connected?.(ends[0])
    second.ears.get('channel')?.connected?.(ends[1])
    await vi.waitFor(async () => expect(await second.way('channel')).toMatchObject({ state: 'trouble', why: { id: 'link.taken' } }))
    expect(second.halves).toEqual([])
    expect(local.halves).toHaveLength(1)
    await local.service.scan()
    expect(session.duties.scan).toHaveBeenCalledOnce()
  })

  it('is refused between two copies of one side, in a sentence on both', async () => {
    const [one, other] = [side('session'), side('session')]
    await connected(one, other)
    for (const end of [one, other]) await vi.waitFor(async () => expect((await end.way('channel'))?.why?.id).toMatch(/^link\.same-side/))
    expect([...one.halves, ...other.halves]).toEqual([])
  })

  it('answers nothing before a greeting, and closes at what is no message of ours', async () => {
    const session = side('session')
    await session.service.open({ way: 'channel' })
    for (const message of ['Q{"t":"q","i":"1","m":"peer.half","a":[]}', 'what?', 'Q{', 'Q{"t":"q","i":"1","m":"__proto__","a":[]}']) {
      const [mine, theirs] = pipe()
      const heard: unknown[] = []
      const closed = vi.fn<() => void>()
      mine.onMessage((text) => heard.push(text))
      mine.onClose(closed)
      session.ears.get('channel')?.connected?.(theirs)
      mine.post(message)
      if (message.includes('"m"')) await vi.waitFor(() => expect(JSON.stringify(heard)).toMatch(/NOT_GREETED|UNKNOWN_CALL/))
      else await vi.waitFor(() => expect(closed).toHaveBeenCalled())
      expect(JSON.stringify(heard)).not.toContain(sessionSnapshot.id)
      mine.close()
    }
  })

  it('does not believe a half under another name than the greeting’s', async () => {
    const local = side('local')
    await local.service.open({ way: 'channel' })
    const [mine, theirs] = pipe()
    const greeting = { version: 1, app: '1', side: 'session', machine: 'S', copy: uuid(1), pairing: uuid(1) }
    mine.onMessage((message) => {
      if (typeof message !== 'string' || !message.startsWith('Q')) return
      const { i, m } = JSON.parse(message.slice(1)) as { i: string; m: string }
      const value = m === 'peer.greet' ? greeting : m === 'peer.half' ? halfText(sessionHalf({ copy: uuid(2), pairing: uuid(2) })) : null
      mine.post(`A${JSON.stringify({ t: 's', i, r: { ok: true, value } })}`)
    })
    local.ears.get('channel')?.connected?.(theirs)
    mine.post(`Q${JSON.stringify({ t: 'q', i: 'x', m: 'peer.greet', a: [greeting] })}`)
    await vi.waitFor(async () => expect((await local.way('channel'))?.why?.id).toBe('link.two-names'))
    expect(local.halves).toEqual([])
  })

  it('says that the other side is newer where its greeting is', async () => {
    const local = side('local')
    await local.service.open({ way: 'channel' })
    const [mine, theirs] = pipe()
    local.ears.get('channel')?.connected?.(theirs)
    mine.post(
      `Q${JSON.stringify({ t: 'q', i: 'x', m: 'peer.greet', a: [{ version: 2, app: '9', side: 'session', machine: 'S', copy: uuid(1), pairing: uuid(1) }] })}`
    )
    await vi.waitFor(async () => expect(await local.way('channel')).toMatchObject({ state: 'trouble', why: { id: 'half.newer' } }))
  })
})

describe('a link over a way that carries halves', () => {
  it('takes the first copy’s half, and writes an answer that holds both', async () => {
    const local = side('local')
    await local.service.open({ way: 'drive' })
    expect(local.puts.at(-1)?.answer).toBeUndefined()
    local.ears.get('drive')?.half?.(halfText(sessionHalf()), new Date('2026-03-04T10:42:31Z'))
    await vi.waitFor(() => expect(local.puts.at(-1)?.answer?.snapshot.id).toBe(sessionSnapshot.id))
    expect(local.puts.at(-1)?.pairing).toBe(uuid(1))
    expect(local.halves).toMatchObject([{ way: 'drive', at: '2026-03-04T10:42:31.000Z' }])
    expect(await local.way('drive')).toMatchObject({ state: 'taken', at: '2026-03-04T10:42:31.000Z' })
  })

  it('offers another copy, the same name from another machine and a half of another pair, and uses none of them unasked', async () => {
    const session = side('session')
    const localHalf = (more: Partial<Half>): Half => sessionHalf({ snapshot: localSnapshot, ...more })
    await session.service.open({ way: 'drive' })
    const hear = (half: Half): void => session.ears.get('drive')?.half?.(halfText(half), undefined)
    hear(localHalf({ pairing: uuid(9) }))
    await vi.waitFor(() => expect(session.link.rival?.why?.id).toBe('link.other-pair'))
    expect(session.halves).toEqual([])
    hear(localHalf({}))
    await vi.waitFor(() => expect(session.halves).toHaveLength(1))
    hear(localHalf({ copy: uuid(3), pairing: uuid(3) }))
    await vi.waitFor(() => expect(session.link.rival).toMatchObject({ copy: uuid(3), why: { id: 'link.another-copy' } }))
    hear(renamed(localHalf({}), 'OTHER-PC'))
    await vi.waitFor(() => expect(session.link.rival).toMatchObject({ machine: 'OTHER-PC', why: { id: 'link.other-machine' } }))
    expect(session.halves).toHaveLength(1)
    session.service.accept(uuid(1))
    await vi.waitFor(() => expect(session.halves.at(-1)?.text).toContain('OTHER-PC'))
    await vi.waitFor(() => expect(session.link.rival).toBeNull())
  })

  it('says what is wrong with what it heard, and ignores what it wrote itself', async () => {
    const local = side('local')
    await local.service.open({ way: 'drive' })
    const hear = (text: string): void => local.ears.get('drive')?.half?.(text, undefined)
    hear('{"schema":"sidecheck.half/7"}')
    await vi.waitFor(async () => expect((await local.way('drive'))?.why?.id).toBe('half.newer'))
    hear(halfText(sessionHalf({ snapshot: localSnapshot })))
    await vi.waitFor(async () => expect((await local.way('drive'))?.why?.id).toBe('link.same-side.local'))
    const own = local.puts.at(-1)
    if (own === undefined) throw new Error('nothing was put')
    hear(halfText(own))
    expect([local.halves, local.link.rival]).toEqual([[], null])
  })

  it('of another copy that a person takes stays, whatever the live one says later', async () => {
    const [local, session] = [side('local'), side('session')]
    await connected(local, session)
    await vi.waitFor(() => expect(local.halves).toHaveLength(1))
    await local.service.open({ way: 'drive' })
    local.ears.get('drive')?.half?.(halfText(renamed(sessionHalf(), 'OTHER-HOST')), undefined)
    await vi.waitFor(() => expect(local.link.rival).not.toBeNull())
    local.service.accept(uuid(1))
    await vi.waitFor(() => expect(local.link.peer).toMatchObject({ machine: 'OTHER-HOST', way: 'drive' }))
    await vi.waitFor(async () => expect(await local.way('channel')).toEqual({ way: 'channel', state: 'off' }))
    session.service.publish()
    await vi.waitFor(async () => expect((await session.way('channel'))?.state).toBe('trouble'))
    expect(local.link.peer?.machine).toBe('OTHER-HOST')
  })

  it('is taken from the same copy with its names hidden and shown again', async () => {
    const local = side('local')
    await local.service.open({ way: 'drive' })
    for (const half of [sessionHalf(), hiddenHalf(sessionHalf()), sessionHalf()]) local.ears.get('drive')?.half?.(halfText(half), undefined)
    expect(local.halves.map(({ text }) => text.includes('SESSION-1'))).toEqual([false, true, false])
    expect((await local.service.state()).rival).toBeNull()
  })

  it('counts nothing beside a live way of the same copy', async () => {
    const [local, session] = [side('local'), side('session')]
    await connected(local, session)
    await vi.waitFor(() => expect(local.halves).toHaveLength(1))
    await local.service.open({ way: 'drive' })
    const half = session.service.half()
    if (half === undefined) throw new Error('no half')
    local.ears.get('drive')?.half?.(halfText(renamed(half, 'ELSEWHERE')), undefined)
    expect([local.halves.length, local.link.rival]).toEqual([1, null])
  })
})

describe('a way', () => {
  it('is opened by nobody but a person, and only where a policy allows it', async () => {
    const local = side('local')
    expect(local.ears.size).toBe(0)
    local.allowed = ['screen']
    expect(await local.way('drive')).toMatchObject({ state: 'forbidden', why: { id: 'link.forbidden' } })
    await expect(local.service.open({ way: 'drive' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(local.service.open({ way: 'file' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    local.allowed = ['file']
    await expect(local.service.open({ way: 'file' })).rejects.toMatchObject({ code: 'NO_SUCH_WAY' })
    expect(local.ears.size).toBe(0)
  })

  it('that cannot be used says why, and what would make it so', async () => {
    const local = side('local')
    local.available = { ok: false, why: say('link.silent'), todo: say('link.lost'), code: '0x1' }
    await local.service.open({ way: 'channel' })
    expect(await local.way('channel')).toEqual({
      way: 'channel',
      state: 'not-here',
      why: { id: 'link.silent' },
      todo: { id: 'link.lost' },
      code: '0x1'
    })
  })

  it('that is closed reads nothing more and is told as off', async () => {
    const local = side('local')
    await local.service.open({ way: 'drive' })
    const ears = local.ears.get('drive')
    await local.service.close('drive')
    expect(local.closes).toEqual(['drive'])
    ears?.half?.(halfText(sessionHalf()), undefined)
    expect(local.halves).toEqual([])
    expect(await local.way('drive')).toEqual({ way: 'drive', state: 'off' })
  })

  it('shows progress, trouble and the end of trouble', async () => {
    const local = side('local')
    await local.service.open({ way: 'screen' })
    const ears = local.ears.get('screen')
    ears?.progress?.(1, 3)
    expect(await local.way('screen')).toMatchObject({ state: 'reading', read: 1, all: 3 })
    ears?.trouble({ why: say('link.silent'), ended: false })
    expect(await local.way('screen')).toEqual({ way: 'screen', state: 'trouble', why: { id: 'link.silent' } })
    ears?.fine?.()
    expect(await local.way('screen')).toEqual({ way: 'screen', state: 'waiting' })
    ears?.trouble({ why: say('link.silent'), ended: true })
    expect(await local.way('screen')).toMatchObject({ state: 'ended' })
  })
})
