import { addSpeaker } from '../model/engine-words.ts'
import { pseudoSpeaker } from '../model/engine-later.ts'
import { examplePair } from '../model/engine-later.ts'
import type { Snapshot } from '../model/engine.ts'
import { CallError, calls } from '../../shared/contract.ts'
import type { Handlers } from '../../shared/contract.ts'
import type { Link } from '../../shared/link.ts'
import type { SaveOutcome } from '../../shared/saving.ts'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import { connect, serve } from '../../shared/wire.ts'
import type { Channel, Server } from '../../shared/wire.ts'
import en from '../i18n/en.json'
import later from '../i18n/en-later.json'
import { i18n, loadLanguage } from '../i18n/index.ts'
import { PSEUDO_LANGUAGE, pseudoCatalogue } from '../i18n/pseudo.ts'
import { mount } from '../mount.tsx'
import type { ConnectionListener } from '../stores/connection.ts'
import './harness.ts'

function pair(): [Channel & { shut(): void }, Channel] {
  const ends = [0, 1].map(() => ({ message: new Set<(message: unknown) => void>(), close: new Set<() => void>() }))
  const shut = (): void => ends.forEach(({ close }) => close.forEach((listener) => listener()))
  const end = (own: number): Channel & { shut(): void } => ({
    post: (message) => queueMicrotask(() => ends[1 - own]?.message.forEach((listener) => listener(message))),
    onMessage: (listener) => void ends[own]?.message.add(listener),
    onClose: (listener) => void ends[own]?.close.add(listener),
    close: shut,
    shut
  })
  return [end(0), end(1)]
}

let current: Snapshot | null = null
let broken: string | null = null
let saving: SaveOutcome = { outcome: 'browser' }
let server: Server | undefined
let listener: ConnectionListener | undefined
let shut = (): void => undefined

const NO_LINK: Link = { ways: [], asked: [], peer: null, rival: null }

/** What is not pretended answers that it is not there. */
const refused = Object.fromEntries(
  Object.keys(calls).map((name) => [name, () => Promise.reject(new CallError('UNAVAILABLE', `${name} is not pretended`))])
) as unknown as Handlers

const handlers: Handlers = {
  ...refused,
  'app.info': () => ({ version: '0.1.0', host: 'browser', side: 'auto', running: [] }),
  'save.outcome': () => saving,
  'settings.get': () => DEFAULT_SETTINGS,
  'settings.save': () => null,
  'link.get': () => NO_LINK,
  'link.other': () => null,
  'link.share': () => null,
  'snapshot.get': () => current,
  'snapshot.scan': async () => {
    await new Promise((done) => setTimeout(done, 900))
    if (current === null) throw new Error('nothing was put in place')
    current = { ...current, takenAt: new Date().toISOString() }
    return current
  },
  'side.choose': (choice) => {
    if (current === null) throw new Error('nothing was put in place')
    current = { ...current, side: choice === 'auto' ? 'local' : choice }
    return current
  }
}

function open(): void {
  const [host, page] = pair()
  shut = host.shut
  server = serve(host, handlers, (error) => console.error(error))
  const client = connect(page, (error) => console.error(error))
  client.onClose(() => listener?.state('lost'))
  listener?.state('connected')
  listener?.connected(client)
}

window.harness = {
  snapshot(next) {
    current = next
    server?.emit('snapshot.changed', next)
  },
  probe: (topic, running) => server?.emit('probe.changed', { topic, running }),
  pair: () => examplePair(new Date()),
  asked: (asked) => server?.emit('link.changed', { ...NO_LINK, asked }),
  lose: () => shut(),
  refuse: () => listener?.state('refused'),
  reconnect: open,
  saving: (outcome) => void (saving = outcome),
  speak: async (language) => {
    await loadLanguage(language)
    document.documentElement.lang = language
    await i18n.changeLanguage(language)
  },
  breakAt: (key) => void (broken = key)
}

addSpeaker(PSEUDO_LANGUAGE, pseudoSpeaker())
for (const words of [en, later]) i18n.addResourceBundle(PSEUDO_LANGUAGE, 'translation', pseudoCatalogue(words), true)
i18n.use({
  type: 'postProcessor',
  name: 'break',
  process(value: string, key: string | string[]) {
    if (broken !== null && [key].flat().includes(broken)) throw new Error(`broken at ${broken}`)
    return value
  }
})
i18n.options.postProcess = ['break']

/** /dev/?language=en-XA shows the pseudo-language, ?language=de German; without it the window chooses. */
const fixedLanguage = new URLSearchParams(window.location.search).get('language') ?? undefined

const root = document.getElementById('root')
if (root !== null) {
  mount(
    root,
    (given) => {
      listener = given
      listener.state('connecting')
      open()
      return open
    },
    fixedLanguage
  )
}
