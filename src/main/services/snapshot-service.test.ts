import { afterEach, describe, expect, it, vi } from 'vitest'
import { isNotYet } from '../../core/snapshot/reading.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { SessionInfo, Snapshot, Topic } from '../../core/snapshot/schema.ts'
import type { SideChoice } from '../../shared/side-choice.ts'
import { SnapshotService, decideSide } from './snapshot-service.ts'

const session = (remote: boolean, reasons: string[]): Reading<SessionInfo> => ({
  status: 'present',
  tookMs: 1,
  data: {
    remote,
    protocol: 'rdp',
    sessionId: 2,
    stationName: null,
    clientName: null,
    clientBuild: null,
    platform: remote ? 'rds' : 'console',
    startedAt: null,
    reasons
  }
})

/** A source of readings that answers when it is told to. */
function source(): {
  read: (topic: Topic) => Promise<Reading<never>>
  asked: Topic[]
  answer(topic: Topic, reading: Reading<unknown>): void
  reject(topic: Topic, error: Error): void
  pending(): Topic[]
} {
  const waiting: { topic: Topic; resolve(reading: Reading<never>): void; reject(error: Error): void }[] = []
  const take = (topic: Topic) =>
    waiting.splice(
      waiting.findIndex((entry) => entry.topic === topic),
      1
    )[0]
  const asked: Topic[] = []
  return {
    asked,
    read: (topic) =>
      new Promise((resolve, reject) => {
        asked.push(topic)
        waiting.push({ topic, resolve, reject })
      }),
    answer: (topic, reading) => take(topic)?.resolve(reading as Reading<never>),
    reject: (topic, error) => take(topic)?.reject(error),
    pending: () => waiting.map((entry) => entry.topic)
  }
}

const absent = (reason: string): Reading<unknown> => ({ status: 'absent', tookMs: 3, reason })

/** Lets everything that is ready run. */
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

function service(
  from: ReturnType<typeof source>,
  side: SideChoice = 'auto'
): { service: SnapshotService; snapshots: Snapshot[]; probes: string[]; reports: unknown[] } {
  const reports: unknown[] = []
  const made = new SnapshotService({
    app: { version: '0', host: 'cli' },
    read: from.read as never,
    side,
    now: () => new Date('2026-01-02T03:04:05Z'),
    report: (error) => void reports.push(error)
  })
  const snapshots: Snapshot[] = []
  const probes: string[] = []
  made.listen({ snapshot: (snapshot) => void snapshots.push(snapshot), probe: (topic, running) => void probes.push(`${topic} ${running}`) })
  return { service: made, snapshots, probes, reports }
}

describe('the side of a machine', () => {
  it('is what a person chose', () => {
    expect(decideSide('local', session(true, ['x']))).toEqual({
      side: 'local',
      sideReason: 'chosen by hand',
      sideText: { id: 'side.by-hand' }
    })
  })
  it('follows the session reading, with its first reason', () => {
    expect(decideSide('auto', session(true, ['WTSIsRemoteSession: 1', 'second']))).toEqual({
      side: 'session',
      sideReason: 'WTSIsRemoteSession: 1'
    })
    expect(decideSide('auto', session(false, []))).toEqual({
      side: 'local',
      sideReason: 'no sign of a remote session',
      sideText: { id: 'side.no-sign' }
    })
  })
  it('follows it in other languages too, where the probe said it as data', () => {
    const reading = session(true, ['parent process: xrdp-sesexec'])
    const text = { id: 'session.parent', params: { name: 'xrdp-sesexec' } }
    if (reading.status === 'present') reading.data.reasonTexts = [text]
    expect(decideSide('auto', reading)).toMatchObject({ sideReason: 'parent process: xrdp-sesexec', sideText: text })
  })
  it('says that it is a guess when the session could not be read', () => {
    const { side, sideReason } = decideSide('auto', { status: 'denied', tookMs: 1, reason: 'not allowed' })
    expect(side).toBe('local')
    expect(sideReason).toContain('not allowed')
  })
})

describe('the snapshot service', () => {
  it('answers a scan with one snapshot when all topics have answered, and says of the others that they were not asked', async () => {
    const from = source()
    const { service: snapshotService, snapshots, probes } = service(from)
    const scan = snapshotService.scan(['audio', 'serial'])
    from.answer('audio', absent('no server'))
    await settle()
    expect(snapshots).toHaveLength(0)
    from.answer('serial', absent('no ports'))
    const snapshot = await scan
    expect(snapshots).toEqual([snapshot])
    expect(snapshot.audio).toMatchObject({ status: 'absent', reason: 'no server' })
    expect(snapshot.smartcard).toMatchObject({ status: 'not-asked', reason: 'This part was not asked for' })
    expect(probes).toEqual(['audio true', 'serial true', 'audio false', 'serial false'])
  })

  it('reads a changed topic again and publishes only when its answer differs', async () => {
    const from = source()
    const { service: snapshotService, snapshots } = service(from)
    const scan = snapshotService.scan(['audio'])
    from.answer('audio', absent('no server'))
    await scan
    const same = snapshotService.refresh('audio')
    from.answer('audio', { ...absent('no server'), tookMs: 99 })
    await same
    expect(snapshots).toHaveLength(1)
    const other = snapshotService.refresh('audio')
    from.answer('audio', absent('library missing'))
    await other
    expect(snapshots).toHaveLength(2)
    expect(snapshots[1]?.id).not.toBe(snapshots[0]?.id)
  })

  it('merges a storm of changes into one further read', async () => {
    const from = source()
    const { service: snapshotService, snapshots } = service(from)
    const scan = snapshotService.scan(['audio'])
    from.answer('audio', absent('0'))
    await scan
    const storm = Array.from({ length: 50 }, () => snapshotService.refresh('audio'))
    expect(from.pending()).toEqual(['audio'])
    from.answer('audio', absent('1'))
    await Promise.all(storm)
    await settle()
    expect(from.pending()).toEqual(['audio'])
    from.answer('audio', absent('2'))
    await settle()
    expect(from.asked).toHaveLength(3)
    expect(snapshots.at(-1)?.audio).toMatchObject({ reason: '2' })
  })

  it('reads a topic once more that changed while a scan was reading it', async () => {
    const from = source()
    const { service: snapshotService, snapshots } = service(from)
    const scan = snapshotService.scan(['audio'])
    await snapshotService.refresh('audio')
    from.answer('audio', absent('before the change'))
    await scan
    await settle()
    from.answer('audio', absent('after the change'))
    await settle()
    expect(snapshots.map((snapshot) => snapshot.audio)).toMatchObject([{ reason: 'before the change' }, { reason: 'after the change' }])
  })

  it('takes a change during the first scan into its first snapshot', async () => {
    const from = source()
    const { service: snapshotService, snapshots } = service(from)
    const scan = snapshotService.scan(['audio', 'serial'])
    const change = snapshotService.refresh('audio')
    from.answer('audio', absent('early'))
    await settle()
    expect(snapshots).toHaveLength(0)
    from.answer('serial', absent('late'))
    await scan
    await change
    expect(snapshots).toHaveLength(1)
  })

  it('relabels its snapshot when a person chooses the side, without reading again', async () => {
    const from = source()
    const { service: snapshotService } = service(from)
    const scan = snapshotService.scan(['session'])
    from.answer('session', session(false, ['console']))
    expect((await scan).side).toBe('local')
    const chosen = await snapshotService.choose('session')
    expect(chosen).toMatchObject({ side: 'session', sideReason: 'chosen by hand' })
    expect((await snapshotService.choose('auto')).side).toBe('local')
    expect(from.asked).toHaveLength(1)
  })

  it('frees a topic whose read was rejected, and publishes the others all the same', async () => {
    const from = source()
    const { service: snapshotService, probes } = service(from)
    const scan = snapshotService.scan(['audio', 'serial'])
    from.reject('audio', new Error('a defect'))
    from.answer('serial', absent('no ports'))
    const snapshot = await scan
    expect(snapshot.audio).toMatchObject({ status: 'failed', error: { code: 'READ_THREW', message: 'Error: a defect' } })
    expect(snapshot.serial).toMatchObject({ status: 'absent', reason: 'no ports' })
    expect(snapshotService.running).toEqual([])
    expect(probes).toContain('audio false')
    const again = snapshotService.refresh('audio')
    from.answer('audio', absent('no server'))
    await again
    expect(snapshotService.latest?.audio).toMatchObject({ status: 'absent', reason: 'no server' })
  })

  it('frees a topic whose read throws before it begins', async () => {
    const from = source()
    const { service: snapshotService } = service({
      ...from,
      read: (topic) => {
        if (topic === 'audio') throw new Error('a defect')
        return from.read(topic)
      }
    })
    const scan = snapshotService.scan(['audio', 'serial'])
    from.answer('serial', absent('no ports'))
    expect(await scan).toMatchObject({ audio: { status: 'failed', error: { code: 'READ_THREW' } }, serial: { status: 'absent' } })
    expect(snapshotService.running).toEqual([])
  })

  it('is not stopped by a listener that throws', async () => {
    const from = source()
    const { service: snapshotService, snapshots, probes, reports } = service(from)
    const defect = (): never => {
      throw new Error('a window that is gone')
    }
    snapshotService.listen({ snapshot: defect, probe: defect })
    const later: Snapshot[] = []
    snapshotService.listen({ snapshot: (snapshot) => void later.push(snapshot) })
    const scan = snapshotService.scan(['audio'])
    from.answer('audio', absent('no server'))
    expect(await scan).toBe(later[0])
    expect(snapshots).toEqual(later)
    expect(probes).toEqual(['audio true', 'audio false'])
    expect(snapshotService.running).toEqual([])
    expect(reports.map(String)).toEqual(Array.from({ length: 3 }, () => 'Error: a window that is gone'))
  })

  it('reads a topic once more that changed during a read which was rejected', async () => {
    const from = source()
    const { service: snapshotService, snapshots } = service(from)
    const scan = snapshotService.scan(['audio'])
    await snapshotService.refresh('audio')
    from.reject('audio', new Error('a defect'))
    await scan
    await settle()
    from.answer('audio', absent('after the change'))
    await settle()
    expect(snapshots.at(-1)?.audio).toMatchObject({ reason: 'after the change' })
  })

  describe('while a topic hangs', () => {
    afterEach(() => void vi.useRealTimers())

    /** A first scan of all topics; `later` lets so much time pass. */
    function starting(side: 'auto' | 'session' = 'auto') {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const from = source()
      const bed = service(from, side)
      const scan = bed.service.scan()
      const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)
      const unread = (): string[] => TOPICS.filter((topic) => isNotYet(bed.snapshots.at(-1)?.[topic] ?? absent('')))
      return { ...bed, from, scan, later, unread }
    }

    it('shows the others as soon as they have answered, and of itself that it is still being read', async () => {
      const { from, later, snapshots, unread, scan, service: snapshotService } = starting()
      for (const topic of TOPICS)
        if (topic !== 'smartcard') from.answer(topic, topic === 'session' ? session(true, ['RDP']) : absent(topic))
      await later(100)
      expect(snapshots).toHaveLength(1)
      expect(unread()).toEqual(['smartcard'])
      expect(snapshots[0]).toMatchObject({ side: 'session', serial: { reason: 'serial' } })
      expect(snapshotService.latest).toBe(snapshots[0])
      from.answer('smartcard', { status: 'failed', tookMs: 5000, reason: 'silence', error: { code: 'TIMEOUT', message: '', hint: '' } })
      expect((await scan).smartcard).toMatchObject({ status: 'failed', error: { code: 'TIMEOUT' } })
      expect(unread()).toEqual([])
    })

    it('waits for what says which side this is, but not for long', async () => {
      const { from, later, snapshots } = starting()
      from.answer('audio', absent('no server'))
      await later(400)
      expect(snapshots).toEqual([])
      await later(200)
      expect(snapshots).toMatchObject([{ side: 'local', audio: { reason: 'no server' }, sideText: { id: 'side.session-unread' } }])
      from.answer('session', session(true, ['RDP']))
      await later(100)
      expect(snapshots.at(-1)).toMatchObject({ side: 'session', sideReason: 'RDP' })
    })

    it('does not wait for it where a person has said which side this is, before or meanwhile', async () => {
      const named = starting('session')
      named.from.answer('audio', absent('no server'))
      await named.later(100)
      expect(named.snapshots).toMatchObject([{ side: 'session' }])
      const { service: snapshotService, unread } = starting()
      expect(await snapshotService.choose('session')).toMatchObject({ side: 'session', sideReason: 'chosen by hand' })
      expect(unread()).toHaveLength(TOPICS.length)
    })

    it('gathers answers that come together', async () => {
      const { from, later, snapshots } = starting('session')
      for (const topic of ['audio', 'serial', 'machine'] as const) {
        from.answer(topic, absent(topic))
        await later(10)
      }
      await later(100)
      expect(snapshots).toHaveLength(1)
    })

    it('shows at a further check what has changed, and what was known of the rest', async () => {
      const { from, later, snapshots, scan, service: snapshotService, unread } = starting('session')
      for (const topic of TOPICS) from.answer(topic, absent('before'))
      await scan
      const again = snapshotService.scan()
      for (const topic of ['audio', 'serial'] as const) from.answer(topic, absent(topic === 'audio' ? 'after' : 'before'))
      await later(100)
      expect(snapshots.slice(1)).toMatchObject([{ audio: { reason: 'after' }, smartcard: { reason: 'before' } }])
      expect(unread()).toEqual([])
      for (const topic of from.pending()) from.answer(topic, absent('before'))
      expect((await again).audio).toMatchObject({ reason: 'after' })
    })
  })

  it('shares one read between two scans that overlap', async () => {
    const from = source()
    const { service: snapshotService } = service(from)
    const scans = [snapshotService.scan(['audio']), snapshotService.scan(['audio'])]
    from.answer('audio', absent('once'))
    await Promise.all(scans)
    expect(from.asked).toHaveLength(1)
  })
})
