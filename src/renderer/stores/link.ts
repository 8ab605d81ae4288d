import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand'
import { NO_RECORDS, dataOf, say } from '../model/engine.ts'
import { ownWords } from '../model/own-words.ts'
import type { DeviceTest, SoundResults, Words } from '../model/engine.ts'
import { loadEngines } from '../model/engines.ts'
import { CallError } from '../../shared/contract.ts'
import type { GivenHalf, HeardHalf, Link, OpenWay, PeekedHalf } from '../../shared/link.ts'
import type { LinkWay } from '../../shared/policies.ts'
import type { Client } from '../../shared/wire.ts'
import type { DeviceTestsStore } from './device-tests.ts'
import type { OtherSideStore } from './other-side.ts'
import type { SoundStore } from './sound.ts'
import type { ThisSideStore } from './this-side.ts'

/** Whether a policy does not allow a way to the other half; what goes by it does not leave by a menu or a key either. */
export const isForbidden = (link: Link | null, way: LinkWay): boolean =>
  link?.ways.some((one) => one.way === way && one.state === 'forbidden') ?? false

export interface LinkStore {
  /** The ways and who is at their end; null until the program has said it. */
  link: Link | null
  /** When the half was written that has this side in it: then the other window shows the comparison too. */
  answered: string | null
  /** Why a way could not be opened, until the next try. */
  error: { way: LinkWay; code: string; message: string } | null
  /** Whether a person lets the window look for a code on the clipboard. */
  watching: boolean
  watch(on: boolean): Promise<void>
  /** Whose result a code is; null for anything else. */
  peek(text: string): Promise<PeekedHalf | null>
  /** Whether this side is handed over now: its code is showing. */
  handing: boolean
  hand(on: boolean): void
  /** Whether names are hidden in what is handed over; the code may be in anybody's sight. */
  hideNames: boolean
  setHideNames(on: boolean): void
  /** Opens a way, because a person pressed its button. */
  open(request: OpenWay): Promise<void>
  /** Closes a way; what came by it stays. */
  close(way: LinkWay): Promise<void>
  /** Hands over a half that a person brought in. It comes back where it is taken; why it was not stands with the other side. */
  hear(half: GivenHalf): Promise<void>
  /** Has codes read in a picture that a person gave. What is wrong with it, or that others are needed, stands with the other side. */
  look(picture: Uint8Array): Promise<void>
  /** Takes the other copy that came meanwhile, or leaves it alone. */
  accept(): Promise<void>
  leave(): Promise<void>
  /** Takes over a new connection: what the program has of the other half, and what comes. */
  attach(client: Client): Promise<void>
}

export interface LinkDeps {
  /** undefined while disconnected. */
  client(): Client | undefined
  thisSide: StoreApi<ThisSideStore>
  otherSide: StoreApi<OtherSideStore>
  sound: StoreApi<SoundStore>
  deviceTests: StoreApi<DeviceTestsStore>
  report(error: unknown): void
}

/** Piece by piece: a function takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** What a person told the window to do with the link; the rest comes from the program. */
const refused = (error: unknown): Words =>
  error instanceof CallError && error.code === 'FORBIDDEN' ? say('link.forbidden') : say('link.not-taken')

/**
 * The other half as it comes by the program's ways: its snapshot becomes the other side, its results go to the stores that have
 * those of the other side, and this side's results go out. What a person removes or replaces is let go of.
 */
export function createLinkStore({ client, thisSide, otherSide, sound, deviceTests, report }: LinkDeps): StoreApi<LinkStore> {
  /** The last half that came, and what of it is in the other stores. */
  let newest: HeardHalf | undefined
  let copy: string | undefined
  let linkedSound: SoundResults | null = null
  let linkedTests: readonly DeviceTest[] = []
  /** While the program is told to forget, what it had said before is no news. */
  let forgetting = 0
  let shared = ''

  const store = createStore<LinkStore>()((set, get) => {
    const ask = async (work: (connected: Client) => Promise<unknown>): Promise<void> => {
      const connected = client()
      if (connected === undefined) return
      try {
        await work(connected)
      } catch (error) {
        // A lost connection has its own bar.
        if (!(error instanceof CallError && error.code === 'DISCONNECTED')) report(error)
      }
    }
    return {
      link: null,
      answered: null,
      error: null,
      watching: false,
      async watch(on) {
        // Not before the program knows: until then the page may not read it.
        if (on) await ask(async (connected) => connected.call('link.watch', { on }).then(() => set({ watching: true })))
        else {
          set({ watching: false })
          await ask((connected) => connected.call('link.watch', { on }))
        }
      },
      peek: (text) => client()?.call('link.peek', { text }) ?? Promise.resolve(null),
      handing: false,
      hand: (handing) => set({ handing }),
      hideNames: true,
      setHideNames: (hideNames) => set({ hideNames }),
      async open(request) {
        const connected = client()
        if (connected === undefined) return
        set({ error: null })
        try {
          await connected.call('link.open', request)
        } catch (error) {
          const { code, message } = error instanceof CallError ? error : { code: 'INTERNAL', message: String(error) }
          if (code !== 'DISCONNECTED') set({ error: { way: request.way, code, message } })
        }
      },
      close: (way) => ask((connected) => connected.call('link.close', { way })),
      async hear(half) {
        try {
          const why = await client()?.call('link.hear', half)
          if (why != null) refuse(ownWords(why))
          else otherSide.getState().dismissError()
        } catch (error) {
          refuse(refused(error))
        }
      },
      async look(picture) {
        try {
          const read = await client()?.call('link.picture', { base64: base64Of(picture) })
          if (read?.is === 'taken') otherSide.getState().dismissError()
          else if (read !== undefined) refuse(ownWords(read.why), 'todo' in read ? ownWords(read.todo) : '')
        } catch (error) {
          refuse(refused(error))
        }
      },
      accept: () =>
        ask(async (connected) => {
          const rival = get().link?.rival
          if (rival != null) await connected.call('link.accept', { copy: rival.copy })
        }),
      leave: () => ask((connected) => connected.call('link.leave')),
      async attach(connected) {
        shared = ''
        // A program that was started again has not heard of it.
        if (get().watching) void get().watch(true)
        let toldLink = false
        let toldHalf = false
        connected.on('link.changed', (link) => {
          toldLink = true
          set({ link })
        })
        connected.on('link.half', (half) => {
          toldHalf = true
          take(half)
        })
        connected.on('link.done', (done) => {
          if (done.kind === 'sound') sound.getState().takeDone(done)
          else deviceTests.getState().takeDone(done.test)
        })
        share()
        await ask(async () => {
          const link = await connected.call('link.get')
          const half = await connected.call('link.other')
          // An event that came in between is newer than the answer.
          if (!toldLink) set({ link })
          if (!toldHalf && half !== null) take(half)
        })
      }
    }
  })

  const refuse = (what: Words, todo: Words = ''): void =>
    otherSide.getState().fail({ what: '', where: '', todo: '', words: { what, where: '', todo } })

  function take(heard: HeardHalf): void {
    if (forgetting > 0) return
    newest = heard
    loadEngines()
      .then((engines) => {
        if (newest !== heard) return
        const read = engines.readHalf(heard.text)
        // The program has read it before.
        if (!read.ok) throw new Error(read.error.what)
        const { half } = read
        // A copy that was not there is what the person waits for; what it says later does not end the example that they look at.
        otherSide.getState().take(half.snapshot, { kind: 'link', way: heard.way, at: heard.at }, copy !== half.copy)
        const here = thisSide.getState().snapshot?.side ?? null
        if (half.sound !== undefined) sound.getState().takeOther(half.sound, here)
        else dropSound()
        linkedSound = half.sound ?? null
        deviceTests.getState().exchangeOther(linkedTests, half.tests ?? [])
        linkedTests = half.tests ?? []
        copy = half.copy
        store.setState({ answered: half.answer === undefined ? null : heard.at })
      })
      .catch(report)
  }

  function dropSound(): void {
    if (linkedSound !== null && sound.getState().other === linkedSound) sound.getState().removeOther()
    linkedSound = null
  }

  /** A person has removed the other side or put a file in its place: the link would bring it back. */
  async function letGo(removed: boolean): Promise<void> {
    newest = copy = undefined
    if (removed) {
      dropSound()
      deviceTests.getState().exchangeOther(linkedTests, [])
    }
    linkedTests = []
    store.setState({ answered: null })
    const connected = client()
    if (connected === undefined) return
    const way = store.getState().link?.peer?.way
    forgetting++
    try {
      if (way !== undefined) await connected.call('link.close', { way })
      await connected.call('link.forget')
    } finally {
      forgetting--
    }
  }
  otherSide.subscribe((now, before) => {
    if (before.origin?.kind === 'link' && now.origin?.kind !== 'link') letGo(now.origin === null).catch(report)
  })

  /** Tells the program what this side's tests have shown, where that is news to it. */
  function share(): void {
    const connected = client()
    const { snapshot } = thisSide.getState()
    const { own, results } = sound.getState()
    const tests = deviceTests.getState().own
    if (connected === undefined || snapshot === null) return
    const { side } = snapshot
    const machine = dataOf(snapshot.machine)?.name ?? ''
    const now = own === NO_RECORDS && tests.length === 0 ? '' : JSON.stringify([side, machine, own, tests])
    if (now === shared) return
    shared = now
    connected
      .call('link.share', {
        sound: own === NO_RECORDS ? null : results(side, machine),
        // A person may say after a test which side this is.
        tests: tests.map((test) => ({ ...test, side }))
      })
      .catch(report)
  }
  for (const one of [thisSide, sound, deviceTests] as StoreApi<unknown>[]) one.subscribe(share)
  return store
}
