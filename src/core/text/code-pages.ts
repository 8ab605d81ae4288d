/**
 * The code pages in which consoles of Windows write a file (`mode > ports.txt`): a western one of DOS, or the Japanese one. None of
 * them marks its files, so each is known by the text that it gives.
 */

interface Decoder {
  decode(bytes: Uint8Array): string
}
// Node and browsers both have TextDecoder; core's library types know neither of the two environments.
const { TextDecoder } = globalThis as unknown as { TextDecoder: new (label: string) => Decoder }

/** Windows-1252's characters for the bytes 80 to 9F; the five unassigned ones stay control characters, as in browsers. */
const CP1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/**
 * The characters of code page 850 for the bytes 80 to FF: the console of western Europe and Brazil.
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT
 */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»' +
  '\u2591\u2592\u2593\u2502\u2524ÁÂÀ©\u2563\u2551\u2557\u255d¢¥\u2510\u2514\u2534\u252c\u251c\u2500\u253cãÃ' +
  '\u255a\u2554\u2569\u2566\u2560\u2550\u256c¤ðÐÊËÈıÍÎÏ\u2518\u250c\u2588\u2584¦Ì\u2580ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±\u2017¾¶§÷¸°¨·¹³²\u25a0\u00a0'

/** How many bytes are made a string at once. */
const STEP = 4096

function singleBytes(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += STEP) parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)))
  return parts.join('')
}

const decoders = {
  'windows-1252': (bytes: Uint8Array) => singleBytes(bytes).replace(/[\x80-\x9f]/g, (char) => CP1252[char.charCodeAt(0) - 0x80] ?? char),
  cp850: (bytes: Uint8Array) => singleBytes(bytes).replace(/[\x80-\xff]/g, (char) => CP850[char.charCodeAt(0) - 0x80] ?? char),
  'shift-jis': (bytes: Uint8Array) => new TextDecoder('shift_jis').decode(bytes)
}

export type CodePage = keyof typeof decoders

export const decodePage = (page: CodePage, bytes: Uint8Array): string => decoders[page](bytes)

/** How many bytes are looked at to tell code pages apart. */
const SAMPLE = 64 * 1024

/** The code page of a text that is no Unicode. */
export function guessPage(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, SAMPLE)
  if (isJapanese(sample)) return 'shift-jis'
  return oddIn(decodePage('cp850', sample)) < oddIn(decodePage('windows-1252', sample)) ? 'cp850' : 'windows-1252'
}

const JAPANESE = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff9f]+/g

/** Japanese stands in words, with kana in it; the accents of a western text make single characters, and most of them none at all. */
function isJapanese(sample: Uint8Array): boolean {
  const text = decodePage('shift-jis', sample)
  const words = text.match(JAPANESE) ?? []
  const characters = words.join('')
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const narrow = characters.match(/[\uff61-\uff9f]/g)?.length ?? 0
  return (
    /[\u3041-\u30fe]/.test(characters) &&
    characters.length >= 2 * words.length &&
    narrow * 3 <= characters.length &&
    // The end of a file or of the sample may cut a character in two.
    broken * 50 <= characters.length + 49
  )
}

const ODD = new RegExp(
  [
    // Controls, lines and blocks of a drawing, and signs that hardly any text has.
    '[\\x80-\\x9f\\u2500-\\u25a0ƒ†‡ˆ‰˜™¤¦¯¸¨´¶×¾½¼³²¹ıþÞðÐÿ£¥¢¬¡]',
    // A capital behind a small letter, and a sign between two letters or before one.
    '(?<=\\p{Ll})[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŠŽŒ]',
    '(?<=\\p{L})[‚„“”•–—€…‹›«»º°·ªµ§®©±÷¿](?=\\p{L})',
    '(?<=\\p{L})[‚„‹¿](?!\\p{L})'
  ].join('|'),
  'gu'
)

/** How many characters stand where no text in a western language has them. */
const oddIn = (text: string): number => text.match(ODD)?.length ?? 0
