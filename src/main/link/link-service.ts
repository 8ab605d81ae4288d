import { randomUUID } from 'node:crypto'
import { isStandIn } from '../../core/exchange/hide/stand-ins.ts'
import { HALF_SCHEMA, MAX_HALF_LENGTH, halfText, hiddenHalf, readHalf } from '../../core/link/half.ts'
import type { Half, Seen } from '../../core/link/half.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import type { Said } from '../../core/snapshot/reading.ts'
import type { Side, Snapshot } from '../../core/snapshot/schema.ts'
import { say } from '../../core/words/index.ts'
import type { Text } from '../../core/words/index.ts'
import { CallError } from '../../shared/contract.ts'
import type { Asked, Copy, HeardHalf, Link, OpenWay, SharedResults, WayState } from '../../shared/link.ts'
import { LINK_WAYS } from '../../shared/policies.ts'
import type { LinkWay } from '../../shared/policies.ts'
import { PEER_VERSION } from '../../shared/peer.ts'
import type { Greeting, PeerSound, PeerTest } from '../../shared/peer.ts'
import type { SoundOutcome } from '../../shared/sound.ts'
import type { DeviceTest } from '../../core/device-test/result.ts'
import { Peer } from './peer.ts'
import type { PeerDuties, PeerRefusal } from './peer.ts'
import { cleared, forbidden, reasonOf, refusalText, saidOf, wordsAsText } from './told.ts'
import type { Availability, Ears, Opened, Way } from './way.ts'

export interface LinkEvents {
  link(link: Link): void
  half(half: HeardHalf): void
  /** The device of a test that runs on the other half is open there. */
  soundStarted(device: { id: string; name: string }): void
}

export interface LinkServiceOptions {
  version: string
  /** A way as this side uses it; undefined where the program itself has no part in it (the clipboard, files by hand). */
  wayFor(request: OpenWay, side: Side): Way | undefined
  /** The ways that a policy allows. */
  allowed(): Promise<readonly LinkWay[]>
  /** Whether a policy hides names in all that leaves. */
  hidesNames(): boolean
  latest(): Snapshot | null
  duties: Omit<PeerDuties, 'half'>
  emit: LinkEvents
  now(): Date
  log(message: string): void
}

/** What a way is doing. Absent: nobody switched it on. */
interface Using {
  state: WayState
  opened?: Opened
  peers: Set<Peer>
}

/**
 * The other half and the ways to it. A way is opened by a person and by nobody else; what comes by it is read by the reader of files
 * before anything is believed. The first copy that answers is the other half until it is gone or a person takes another one.
 */
export class LinkService {
  readonly #options: LinkServiceOptions
  /** Names this running program; the session's name is the pair's. */
  readonly #copy: string = randomUUID()
  #pairing = this.#copy
  readonly #using = new Map<LinkWay, Using>()
  #results: SharedResults = { sound: null, tests: [] }
  #other: { copy: Copy; seen: Seen; heard: HeardHalf } | undefined
  readonly #asked = new Set<Asked>()
  /** The live end of the other half, where there is one. */
  #live: Peer | undefined
  #rival: { copy: Copy; half: Half; why: Text | undefined } | undefined
  #closed = false

  constructor(options: LinkServiceOptions) {
    this.#options = options
  }

  /** What is known of all ways, asked of the policies but of nothing outside the program. */
  async state(): Promise<Link> {
    const allowed = await this.#options.allowed()
    return {
      ways: LINK_WAYS.map((way) => (allowed.includes(way) ? (this.#using.get(way)?.state ?? { way, state: 'off' }) : forbidden(way))),
      asked: [...this.#asked],
      peer: this.#other?.copy ?? null,
      rival:
        this.#rival === undefined
          ? null
          : { ...this.#rival.copy, ...(this.#rival.why === undefined ? {} : { why: saidOf(this.#rival.why) }) }
    }
  }

  /**
   * Opens a way, because a person asked for it; what comes of it is told. Opened again, it begins anew.
   * @throws CallError FORBIDDEN, NO_SUCH_WAY
   */
  async open(request: OpenWay): Promise<void> {
    const { way } = request
    await this.allow(way)
    const made = this.#options.wayFor(request, this.#options.latest()?.side ?? 'local')
    if (made === undefined) throw new CallError('NO_SUCH_WAY', `The program itself has no part in the way "${way}"`)
    await this.close(way)
    const using: Using = { state: { way, state: 'waiting' }, peers: new Set() }
    this.#using.set(way, using)
    this.#tell()
    const availability = await made.available().catch((error: unknown): Availability => {
      this.#options.log(`${way}: ${String(error)}`)
      return { ok: false, why: say('link.failed'), code: 'INTERNAL' }
    })
    if (this.#using.get(way) !== using) return
    if (!availability.ok) {
      this.#change(using, { state: 'not-here', ...reasonOf(availability) })
      return
    }
    using.opened = made.open(this.#ears(way, using))
    const half = this.#half()
    if (half !== undefined) using.opened.put?.(half)
  }

  /** Closes a way; resolves when nothing of it is left. */
  async close(way: LinkWay): Promise<void> {
    const using = this.#using.get(way)
    if (using === undefined) return
    this.#using.delete(way)
    for (const peer of using.peers) peer.close()
    this.#tell()
    await using.opened?.close()
  }

  /** What the window's tests have shown, for the other half. */
  share(results: SharedResults): void {
    this.#results = results
    this.publish()
  }

  /** This side as it now is; undefined before the first reading. */
  half(): Half | undefined {
    return this.#half()
  }

  /** Hands this side over again, on every open way that keeps it or tells it. */
  publish(): void {
    this.#put()
    const text = this.#toTell()
    if (text !== null) this.#live?.tell(text)
  }

  /** Takes the copy that came while another one was there. */
  accept(copy: string): void {
    const rival = this.#rival
    if (rival?.copy.copy !== copy) return
    // The one that is left would come back with its next change.
    const left = this.#live === undefined ? undefined : this.#other?.copy.way
    this.#rival = undefined
    this.#live = undefined
    this.#use(rival.half, rival.copy)
    if (left !== undefined) this.close(left).catch((error: unknown) => this.#options.log(String(error)))
  }

  /** Leaves the copy alone that came while another one was there. */
  leave(): void {
    this.#rival = undefined
    this.#tell()
  }

  /** The other half as it is used now, for a page that was not there when it came. */
  get other(): HeardHalf | null {
    return this.#other?.heard ?? null
  }

  /** What the other half has this one do: it begins, or has ended. */
  asked(what: Asked, running: boolean): void {
    if (running) this.#asked.add(what)
    else this.#asked.delete(what)
    this.#tell()
  }

  /** The other half is forgotten, and what answers next is taken. */
  forget(): void {
    this.#other = undefined
    this.#rival = undefined
    this.#pairing = this.#copy
    this.#tell()
  }

  /**
   * Takes a half that a person gave to the window. Answers with why it was not taken.
   */
  given(way: LinkWay, text: string): Said | undefined {
    const read = readHalf(text)
    if (read.ok && read.half.copy === this.#copy) return saidOf(say('link.own'))
    return this.hear(way, text)
  }

  /** Takes a half that the window or a picture brought. Answers with why it was not taken. */
  hear(way: LinkWay, text: string, writtenAt?: Date): Said | undefined {
    const read = readHalf(text)
    const fault = read.ok ? this.#hearHalf(way, read.half, writtenAt, undefined) : wordsAsText(read.error.words.what)
    return fault === undefined ? undefined : saidOf(fault)
  }

  scan(): Promise<null> {
    return this.#peer().scan()
  }

  sound(request: PeerSound): Promise<SoundOutcome> {
    return this.#peer().sound(request)
  }

  stopSound(how: { sent: boolean }): Promise<null> {
    return this.#peer().stopSound(how)
  }

  test(request: PeerTest): Promise<DeviceTest> {
    return this.#peer().test(request)
  }

  async closeAll(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#using.keys()].map((way) => this.close(way)))
  }

  /** @throws CallError FORBIDDEN where a policy does not let results go this way */
  async allow(way: LinkWay): Promise<void> {
    if (!(await this.#options.allowed()).includes(way)) throw new CallError('FORBIDDEN', `A policy does not allow the way "${way}"`)
  }

  #peer(): Peer {
    if (this.#live === undefined) throw new CallError('NOT_LIVE', 'No live way leads to the other half')
    return this.#live
  }

  #half(): Half | undefined {
    const snapshot = this.#options.latest()
    if (snapshot === null) return undefined
    const { sound, tests } = this.#results
    const half: Half = {
      schema: HALF_SCHEMA,
      copy: this.#copy,
      pairing: this.#pairing,
      at: this.#options.now().toISOString(),
      snapshot,
      ...(sound === null ? {} : { sound }),
      ...(tests.length === 0 ? {} : { tests }),
      ...(this.#other === undefined ? {} : { answer: this.#other.seen })
    }
    return this.#options.hidesNames() ? hiddenHalf(half) : half
  }

  #ears(way: LinkWay, using: Using): Ears {
    const here = (): boolean => !this.#closed && this.#using.get(way) === using
    return {
      connected: (channel) => {
        if (here()) this.#connect(way, using, channel)
        else channel.close()
      },
      half: (text, writtenAt) => {
        if (!here()) return
        const fault = this.hear(way, text, writtenAt)
        if (fault !== undefined) this.#change(using, { state: 'trouble', why: fault })
      },
      progress: (read, all) => here() && this.#change(using, { state: 'reading', read, ...(all === undefined ? {} : { all }) }),
      trouble: (fault) => here() && this.#change(using, { state: fault.ended ? 'ended' : 'trouble', ...reasonOf(fault) }),
      fine: () => here() && this.#change(using, { state: using.peers.size > 0 ? 'connected' : 'waiting' }),
      log: (message) => this.#options.log(`${way}: ${message}`)
    }
  }

  #connect(way: LinkWay, using: Using, channel: Parameters<NonNullable<Ears['connected']>>[0]): void {
    const { duties, emit, log } = this.#options
    let greeting: Greeting | undefined
    const peer: Peer = new Peer({
      channel,
      greeting: () => this.#greeting(),
      refusal: (theirs) => this.#refusal(theirs, peer),
      duties: {
        ...duties,
        half: () => this.#toTell()
      },
      onGreeted: (theirs) => {
        greeting = theirs
        this.#live = peer
        this.#pair(theirs)
        this.#change(using, { state: 'connected' })
      },
      onRefused: (code, theirs) => this.#change(using, { state: 'trouble', why: saidOf(refusalText(code, theirs)), code }),
      onHalf: (text) => {
        const read = readHalf(text)
        // What answers to one name on its greeting and to another in its half is not believed.
        const fault = !read.ok
          ? wordsAsText(read.error.words.what)
          : read.half.copy === greeting?.copy
            ? this.#hearHalf(way, read.half, undefined, peer)
            : say('link.two-names')
        if (fault !== undefined) this.#change(using, { state: 'trouble', why: saidOf(fault) })
      },
      onRoundTrip: (roundTripMs) => this.#change(using, { ...using.state, roundTripMs }),
      onSoundStarted: (device) => emit.soundStarted(device),
      onLost: () => {
        using.peers.delete(peer)
        if (this.#live === peer) {
          this.#live = undefined
          // Nobody is there any more who waits for what is recorded.
          duties.stopSound({ sent: false })
        }
        if (this.#using.get(way) === using && using.state.state === 'connected')
          this.#change(using, { state: 'trouble', why: saidOf(say('link.lost')) })
      },
      report: (error) => log(`${way}: ${error.message}`)
    })
    using.peers.add(peer)
  }

  #greeting(): Greeting {
    const snapshot = this.#options.latest()
    return {
      version: PEER_VERSION,
      app: this.#options.version,
      side: snapshot?.side ?? 'local',
      machine: this.#options.hidesNames() ? '' : machineOf(snapshot),
      copy: this.#copy,
      pairing: this.#pairing
    }
  }

  #refusal({ version, side, copy }: Greeting, peer: Peer): PeerRefusal | undefined {
    if (version > PEER_VERSION) return 'NEWER'
    if (side === (this.#options.latest()?.side ?? 'local')) return 'SAME_SIDE'
    const isTaken = this.#live !== undefined && this.#live !== peer
    return copy === this.#copy || isTaken ? 'ANOTHER_COPY' : undefined
  }

  /** The session's copy names the pair; the local one takes the name over. */
  #pair({ side, copy }: { side: Side; copy: string }): void {
    this.#pairing = side === 'session' ? copy : this.#copy
  }

  #hearHalf(way: LinkWay, half: Half, writtenAt: Date | undefined, peer: Peer | undefined): Text | undefined {
    const mine = this.#options.latest()
    // A folder or a picture may show what this copy itself has handed over.
    if (half.copy === this.#copy) return undefined
    if (half.snapshot.side === mine?.side) return say(`link.same-side.${half.snapshot.side}`)
    // While a live way stands nothing else is newer.
    if (peer === undefined && this.#live !== undefined && this.#other?.copy.copy === half.copy) return undefined
    const copy: Copy = {
      copy: half.copy,
      machine: machineOf(half.snapshot),
      side: half.snapshot.side,
      app: half.snapshot.app.version,
      way
    }
    const strange = peer === undefined ? this.#strange(half, copy) : undefined
    if (strange !== undefined) {
      this.#rival = { copy, half, why: strange }
      this.#tell()
      return undefined
    }
    this.#use(half, copy, writtenAt)
    return undefined
  }

  /** Why a half is not taken without asking; undefined where it is. */
  #strange(half: Half, copy: Copy): Text | undefined {
    const known = this.#other?.copy
    if (known !== undefined && known.copy !== copy.copy) return say('link.another-copy', { machine: copy.machine, known: known.machine })
    // A hidden name says nothing of the machine.
    const areNamed = known !== undefined && [known, copy].every(({ machine }) => machine !== '' && !isStandIn(machine))
    if (areNamed && known.machine !== copy.machine) return say('link.other-machine', { machine: copy.machine, known: known.machine })
    const theirPair = half.pairing !== half.copy && half.pairing !== this.#copy && half.pairing !== this.#pairing
    return theirPair ? say('link.other-pair', { machine: copy.machine }) : undefined
  }

  #use(half: Half, copy: Copy, writtenAt?: Date): void {
    const { snapshot, sound, tests } = half
    const isNew = this.#other?.copy.copy !== copy.copy
    const at = (writtenAt ?? new Date(half.at)).toISOString()
    const heard: HeardHalf = { way: copy.way, text: halfText(half), at }
    this.#other = {
      copy,
      seen: { snapshot, ...(sound === undefined ? {} : { sound }), ...(tests === undefined ? {} : { tests }) },
      heard
    }
    this.#pair(copy)
    const using = this.#using.get(copy.way)
    if (using !== undefined) using.state = { ...cleared(using.state), state: using.peers.size > 0 ? 'connected' : 'taken', at }
    this.#tell()
    this.#options.emit.half(heard)
    // The answer goes back by the ways that keep one.
    if (isNew) this.#put()
  }

  #put(): void {
    const half = this.#half()
    if (half !== undefined) for (const { opened } of this.#using.values()) opened?.put?.(half)
  }

  /** This side for a live way, whose other end has its own half. Null where there is none yet, or it is too large. */
  #toTell(): string | null {
    const half = this.#half()
    if (half === undefined) return null
    const { answer: _, ...own } = half
    const text = halfText(own)
    if (text.length <= MAX_HALF_LENGTH) return text
    this.#options.log('This half is too large for the other one')
    return null
  }

  #change(using: Using, state: Omit<WayState, 'way'>): void {
    const { way, at, roundTripMs } = using.state
    using.state = { ...(at === undefined ? {} : { at }), ...(roundTripMs === undefined ? {} : { roundTripMs }), ...state, way }
    this.#tell()
  }

  #tell(): void {
    void this.state()
      .then((link) => this.#options.emit.link(link))
      .catch((error: unknown) => this.#options.log(String(error)))
  }
}

const machineOf = (snapshot: Snapshot | null): string => (snapshot === null ? '' : (dataOf(snapshot.machine)?.name ?? ''))
