import { unmarked } from '../../text/unmarked.ts'

/** What pactl tells of a sink or a source. */
export type Label = 'name' | 'state' | 'description' | 'mute' | 'volume' | 'defaultSink' | 'defaultSource'

/**
 * The words of pactl in English, German, French, Spanish, Italian, Brazilian Portuguese and Japanese, as PulseAudio's own translations
 * have them (https://gitlab.freedesktop.org/pulseaudio/pulseaudio/-/tree/master/po); names of devices, states and numbers stay.
 */
const LABELS: Readonly<Record<Label, string>> = {
  name: 'Name|Nom|Nombre|Nome|名前',
  state: 'State|Status|État|Estado|Stato|状態',
  description: 'Description|Beschreibung|Descripción|Descrizione|Descrição|説明',
  mute: 'Mute|Stumm|Sourdine|Muet|Silencio|Silenciado|Muto|Mudo|ミュート',
  volume: 'Volume|Lautstärke|Volumen|ボリューム',
  defaultSink: 'Default Sink|Standard-Ziel|Destination par défaut|Destino por defecto|Sink predefinito|Destino padrão|デフォルトシンク',
  defaultSource: 'Default Source|Standard-Quelle|Source par défaut|Fuente por defecto|Sorgente predefinita|Fonte padrão|デフォルトソース'
}
const BY_WORD = new Map(
  (Object.entries(LABELS) as [Label, string][]).flatMap(([label, words]) =>
    words.split('|').map((word): [string, Label] => [unmarked(word), label])
  )
)
/** The label that a word is in any of the languages. */
export const labelOf = (word: string): Label | undefined => BY_WORD.get(unmarked(word))

const SINK = /^(?:sink|ziel|destination|destino|destinazione|シンク)$/
const SOURCE = /^(?:source|quelle|fuente|sorgente|fonte|ソース)$/
/** The direction of the devices that a heading's word names: `Sink #1`. */
export function directionOf(word: string): 'output' | 'input' | undefined {
  const plain = unmarked(word)
  return SINK.test(plain) ? 'output' : SOURCE.test(plain) ? 'input' : undefined
}

const YES = /^(?:yes|ja|oui|si|sim|はい)$/
const NO = /^(?:no|nein|non|nao|いいえ)$/
/** What a word says; null for one that is neither yes nor no in any of the languages. */
export function yesOrNo(word: string): boolean | null {
  const plain = unmarked(word)
  return YES.test(plain) ? true : NO.test(plain) ? false : null
}
