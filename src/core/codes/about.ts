import { hintOf } from './book.ts'
import type { About } from './hints.ts'
import type { Known } from './text.ts'

/** Words of a line that tell what an error of the system in it is about. The first that fits counts. */
const SUBJECTS: readonly (readonly [About, RegExp])[] = [
  [
    'smartcard',
    /smart.?card|scard|winscard|\bpc.?sc|\bcertutil\b|\bpiv\b|carte à puce|tarjeta inteligente|cartão inteligente|スマート ?カード|智能卡/i
  ],
  [
    'com',
    /\bcom\d{1,3}\b|\bserial|seriell|port série|puerto serie|porta série|シリアル|\/dev\/tty|\bport(?:name| series?)\b|portname|waage|\bscales?\b|barcode|\bbaud/i
  ],
  ['audioIn', /micr[oó](?:phone|fono|fone)|mikro(?:fon|phon)|\bmic\b|\baudin|captur|recording|aufnahme|麦克风|マイク/i],
  ['audioOut', /\baudio|\bsound|rdpsnd|pulse|pipewire|\balsa|snd_|wasapi|speaker|lautsprecher|\bpcm\b|áudio|音频|オーディオ/i]
]

/** Codes of the system mean whatever was opened; those of an interface are about it. */
const OF_THE_SYSTEM: ReadonlySet<Known['kind']> = new Set(['win32', 'hresult', 'ntstatus', 'errno', 'device'])

/** What a code is about: what its line says, for one of the system, else what its interface does. */
export function aboutOf({ code, kind, text }: Known): About {
  const named = OF_THE_SYSTEM.has(kind) ? SUBJECTS.find(([, words]) => words.test(text))?.[0] : undefined
  if (named !== undefined) return named
  if (kind === 'audio' || kind === 'portaudio') return /captur|record|micro|mikro|input|aufnahme/i.test(text) ? 'audioIn' : 'audioOut'
  return code === undefined ? 'hello' : hintOf(code.hint).about
}

/** Hints that are about a port, and what stands in their place where the line is about something else. */
const INSTEAD: Partial<Record<About, string>> = { smartcard: 'card-program', audioIn: 'microphone', audioOut: 'sound-busy' }
const ACCESS: Partial<Record<About, string>> = { smartcard: 'card-rights', com: 'port-busy', audioIn: 'microphone', audioOut: 'sound-busy' }
const ACCESS_DENIED: ReadonlySet<string> = new Set(['rights', 'port-rights'])

/** What a code points to, in its line. */
export function hintIn(known: Known): string {
  const { code, kind } = known
  if (code === undefined) return 'general'
  const { hint } = code
  if (!OF_THE_SYSTEM.has(kind)) return hint
  const about = aboutOf(known)
  if (hint === 'port-rights' && about === 'com') return hint
  if (ACCESS_DENIED.has(hint)) return ACCESS[about] ?? hint
  if (!hint.startsWith('port-') || about === 'com') return hint
  return INSTEAD[about] ?? 'general'
}
