import type { Reading } from '../../core/snapshot/reading.ts'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { AudioData, Snapshot } from '../../core/snapshot/schema.ts'
import type { EventData, EventName, Handlers } from '../../shared/contract.ts'
import type { SideChoice } from '../../shared/side-choice.ts'
import type { PortableProgress } from '../../shared/portable.ts'
import type { SaveOutcome } from '../../shared/saving.ts'
import type { Settings } from '../../shared/settings.ts'
import { serve } from '../../shared/wire.ts'
import type { Channel, Server } from '../../shared/wire.ts'
import { AudioClient } from '../audio/program/audio-client.ts'
import { adminPolicies } from '../platform/index.ts'
import { historyLock, namesLock, policyFaults, recordingLock } from '../policy/policies.ts'
import type { Policies } from '../policy/policies.ts'
import { choiceToKeep, withLanguage } from '../policy/language.ts'
import { recordingOff } from '../policy/recording.ts'
import type { Child } from '../processes/child.ts'
import { isListed } from '../audio/program/endpoints.ts'
import { microphoneAccess } from '../audio/program/privacy.ts'
import { historyHandlers } from '../history/handlers.ts'
import { HistoryService } from '../history/history-service.ts'
import { createDuties } from '../link/duties.ts'
import { linkHandlers } from '../link/handlers.ts'
import { LinkService } from '../link/link-service.ts'
import { measureEcho } from '../link/channel/index.ts'
import { withRoundTrip } from '../link/channel/round-trip.ts'
import { createWays } from '../link/ways.ts'
import { createPortable } from '../portable/portable.ts'
import { portableHandlers } from '../portable/handlers.ts'
import { DeviceTestService } from '../services/device-test-service.ts'
import type { SettingsService } from '../services/settings-service.ts'
import { SnapshotService } from '../services/snapshot-service.ts'
import { createSoundSession } from '../services/sound-service.ts'
import type { SoundSession, SoundSessionOptions } from '../services/sound-service.ts'
import type { StartWorker } from '../workers/process.ts'
import { stayingWorkers, createSupervisor, laneTimes } from '../workers/supervisor.ts'
import type { Supervisor } from '../workers/supervisor.ts'
import { because, said } from '../../core/snapshot/said.ts'

/** What the desktop app does for its window besides. */
export interface Desktop {
  /** The page that was shown last, from an earlier start on. */
  readonly page: string | undefined
  went(page: string): void
  /** The next file that a person opened from outside the window. */
  take(): { name: string; base64: string } | null
  /** What became of a file that the page offered under this address. */
  outcomeOf(url: string): Promise<SaveOutcome>
}

export interface ApplicationOptions {
  version: string
  host: 'electron' | 'browser'
  side: SideChoice
  settings: SettingsService
  startWorker: StartWorker
  /** Starts the process that opens microphones and speakers; only when the first test asks for it. */
  startAudio: () => Child
  /** Starts the process that owns a channel of the connection, where the system needs one. */
  startChannel: () => Child
  /** Starts the process that works on redirected drives, when a person switches that way on. */
  startDrive: () => Child
  /** The folder of this machine, where bridges find the program. */
  folder: string
  /** The folder of earlier checks; made when the first is kept. */
  historyFolder: string
  /** Asks the system's leave to record, where that is needed. */
  mayRecord?: () => Promise<boolean>
  /** What the administrator has set; asked whenever it matters. */
  policies?: () => Promise<Policies>
  /** What only the desktop app does for its window. */
  desktop?: Desktop
  /** Asks for a folder by the system's dialog; undefined where a person closes it. Without it a person types one. */
  chooseFolder?: () => Promise<string | undefined>
  log(message: string): void
}

/** How long the session's reading waits for the connection's round trip, in ms; what comes later is put in then. */
const ROUND_TRIP_WAIT_MS = 200

/** The running program without its window: what every host has in common. */
export interface Application {
  readonly snapshots: SnapshotService
  readonly supervisor: Supervisor
  /** Gives a window its end of the contract, until the channel closes. */
  attach(channel: Channel): void
  /** Tells all windows. */
  tell<N extends EventName>(event: N, data: EventData<N>): void
  /** Whether a window may read the clipboard by itself: a person has switched that on in it. */
  readonly watchesClipboard: boolean
  /** Drops what a window handed over for the page after it. */
  forget(): void
  /** Resolves with the first complete snapshot. */
  readonly first: Promise<Snapshot>
  /** Resolves when the ways to the other half have left nothing behind; everything else ends at once. */
  close(): Promise<void>
}

/** Starts the workers and the first scan, and keeps both going until `close`. */
export function startApplication(options: ApplicationOptions): Application {
  const { version, host, settings, log, desktop, policies = adminPolicies } = options
  const servers = new Set<Server>()
  const watching = new Set<Channel>()
  let brought: string | null = null
  /** The page that was shown last: a window that is loaded again shows it again. */
  let page = desktop?.page
  /** How often everything was read here because a start or a person asked for it. */
  let checks = 1
  const report = (topicOrError: unknown): void =>
    log(topicOrError instanceof Error ? (topicOrError.stack ?? topicOrError.message) : String(topicOrError))
  const supervisor = createSupervisor({
    workers: stayingWorkers(),
    start: options.startWorker,
    times: laneTimes(),
    watch: true,
    onChanged: (topic) => void snapshots.refresh(topic).catch(report),
    log
  })
  const snapshots = new SnapshotService({
    app: { version, host },
    read: withRoundTrip((topic) => supervisor.read(topic), {
      measure: () => measureEcho({ startWorker: options.startChannel, log }),
      waitMs: ROUND_TRIP_WAIT_MS,
      changed: () => void snapshots.refresh('session').catch(report),
      log
    }),
    side: options.side,
    now: () => new Date(),
    report
  })
  const endpoints = (): Reading<AudioData> =>
    snapshots.latest?.audio ?? { status: 'absent', tookMs: 0, ...because(said('reason.sound-not-read')) }
  const audio = new AudioClient({
    fork: options.startAudio,
    isListed: async (endpoint) => isListed(endpoints(), endpoint),
    microphoneAccess: async () => microphoneAccess(snapshots.latest?.privacy),
    mayNotRecord: async () => recordingOff(await policies()),
    log
  })
  const tests = new DeviceTestService({ test: (request) => supervisor.test(request), latest: () => snapshots.latest })
  const soundSession = (emit: SoundSessionOptions['emit']): SoundSession =>
    createSoundSession({
      client: audio,
      endpoints,
      side: () => snapshots.latest?.side ?? 'local',
      emit,
      report,
      ...(options.mayRecord === undefined ? {} : { mayRecord: options.mayRecord })
    })
  const tell: Application['tell'] = (event, data) => {
    for (const server of servers) server.emit(event, data)
  }
  const { startWorker, startChannel, startDrive, folder } = options
  const ways = createWays({ startWorker, startChannel, startDrive, folder, log })
  // Until the policies are read the safer value holds.
  let namesHidden = true
  const policed = async (): Promise<Policies> => {
    const now = await policies()
    namesHidden = now.settings.HideNames.value
    return now
  }
  void policed().catch(report)
  const link = new LinkService({
    version,
    wayFor: ways.wayFor,
    allowed: async () => (await policed()).settings.LinkWays.value,
    hidesNames: () => namesHidden,
    latest: () => snapshots.latest,
    duties: createDuties({
      soundSession,
      tests,
      scan: () => snapshots.scan(),
      asked: (asked) => {
        link.asked(asked.what, asked.running)
        tell('link.asked', asked)
      },
      done: (result) => tell('link.done', result),
      now: () => new Date()
    }),
    emit: {
      link: (state) => tell('link.changed', state),
      half: (half) => tell('link.half', half),
      soundStarted: (device) => tell('link.sound.started', { device })
    },
    now: () => new Date(),
    log
  })
  snapshots.listen({ snapshot: () => link.publish() })
  const history = new HistoryService({
    folder: options.historyFolder,
    mayKeep: async () => settings.current.history === true && historyLock(await policies()) === null,
    latest: () => snapshots.latest,
    check: () => checks,
    now: () => new Date(),
    log
  })
  const pictures = ways.screen.pictures()
  const portable = createPortable()
  const handlersOf = (sound: SoundSession, channel: Channel, tellProgress: (progress: PortableProgress) => void): Handlers => ({
    ...linkHandlers(link, ways.screen, pictures),
    ...historyHandlers(history, () => tell('history.changed', {})),
    ...portableHandlers({ portable, chooseFolder: options.chooseFolder, emit: tellProgress }),
    'app.info': async () => {
      const now = await policies()
      for (const fault of policyFaults(now)) log(fault)
      const [names, recording, kept] = [namesLock(now), recordingLock(now), historyLock(now)]
      return {
        version,
        host,
        side: snapshots.side,
        running: snapshots.running,
        ...(page === undefined ? {} : { page }),
        ...(names === null ? {} : { namesHidden: names }),
        ...(recording === null ? {} : { recordingOff: recording }),
        ...(kept === null ? {} : { historyOff: kept }),
        ...(now.settings.Language.value === null ? {} : { languageFixed: true as const })
      }
    },
    'snapshot.get': () => snapshots.latest,
    'snapshot.scan': (scan) => {
      if (scan.only === undefined) checks++
      return snapshots.scan(scan.only)
    },
    'side.choose': (side) => snapshots.choose(side),
    'settings.get': async () => withLanguage(settings.current, await policies()),
    'settings.save': async (next) => {
      await settings.save(choiceToKeep(next, settings.current, await policies()))
      return null
    },
    'sound.start': (request) => sound.start(request),
    'sound.stop': ({ run }) => {
      sound.stop(run)
      return null
    },
    'sound.forget': () => {
      sound.forget()
      return null
    },
    'device.test': (request) => tests.test(request),
    'brought.keep': (text) => {
      brought = text
      return null
    },
    'brought.get': () => brought,
    'link.watch': async ({ on }) => {
      watching.delete(channel)
      if (!on) return null
      await link.allow('clipboard')
      watching.add(channel)
      return null
    },
    'page.went': (shown) => {
      page = shown
      desktop?.went(shown)
      return null
    },
    'opened.take': () => desktop?.take() ?? null,
    'save.outcome': ({ url }) => desktop?.outcomeOf(url) ?? { outcome: 'browser' }
  })
  return {
    snapshots,
    supervisor,
    first: snapshots.scan(),
    attach(channel) {
      const sound = soundSession((event, data) => server.emit(event, data))
      const server: Server = serve(
        channel,
        handlersOf(sound, channel, (progress) => server.emit('portable.changed', progress)),
        report
      )
      servers.add(server)
      const stop = snapshots.listen({
        snapshot: (snapshot) => server.emit('snapshot.changed', snapshot),
        probe: (topic, running) => server.emit('probe.changed', { topic, running })
      })
      // What was dropped while the window did not read: the newest of each is all that it needs.
      channel.onCaughtUp?.(() => {
        if (snapshots.latest !== null) server.emit('snapshot.changed', snapshots.latest)
        const running = new Set(snapshots.running)
        for (const topic of TOPICS) server.emit('probe.changed', { topic, running: running.has(topic) })
      })
      const tellSettings = async (next: Settings): Promise<void> => server.emit('settings.changed', withLanguage(next, await policies()))
      const unlisten = settings.listen((next) => void tellSettings(next).catch(report))
      channel.onClose(() => {
        servers.delete(server)
        watching.delete(channel)
        stop()
        unlisten()
        sound.close()
      })
    },
    tell,
    get watchesClipboard() {
      return watching.size > 0
    },
    forget: () => {
      brought = null
    },
    close: async () => {
      audio.close()
      supervisor.close()
      await link.closeAll().catch(report)
      ways.close()
    }
  }
}
