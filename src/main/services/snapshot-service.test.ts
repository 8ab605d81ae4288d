import { describe, expect, it } from 'vitest'
import type { Reading } from '../../core/snapshot/reading.ts'
import type { SessionInfo, Snapshot, Topic } from '../../core/snapshot/schema.ts'
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

function service(from: ReturnType<typeof source>): { service: SnapshotService; snapshots: Snapshot[]; probes: string[] } {
  const made = new SnapshotService({
    app: { version: '0', host: 'cli' },
    read: from.read as never,
    side: 'auto',
    now: () => new Date('2026-01-02T03:04:05Z')
  })
  const snapshots: Snapshot[] = []
  const probes: string[] = []
  made.listen({ snapshot: (snapshot) => void snapshots.push(snapshot), probe: (topic, running) => void probes.push(`${topic} ${running}`) })
  return { service: made, snapshots, probes }
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
  it('publishes a snapshot when every topic has answered, and says of the others that they were not asked', async () => {
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

  it('does not publish a partial snapshot for a change during the first scan', async () => {
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

  it('shares one read between two scans that overlap', async () => {
    const from = source()
    const { service: snapshotService } = service(from)
    const scans = [snapshotService.scan(['audio']), snapshotService.scan(['audio'])]
    from.answer('audio', absent('once'))
    await Promise.all(scans)
    expect(from.asked).toHaveLength(1)
  })
})
