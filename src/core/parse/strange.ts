import type { ReadError } from '../snapshot/refusal.ts'
import { refusal } from '../snapshot/refusal.ts'
import { cleanText, decodeText } from '../text/decode.ts'
import { say } from '../words/index.ts'
import { isData, isWriting } from './error-text/document.ts'

/** How much of a text is looked at. */
const SAMPLE = 16 * 1024

/**
 * Texts that no kind claims and that can be called what they are. Unlike files of another kind they are known by their form
 * alone, so every kind is asked before them. `intake.foreign.<id>` says what it is, `intake.foreign.<id>.todo` what to bring.
 */
export const STRANGE = [
  'admx',
  'intune',
  'json',
  'xml',
  'table',
  'script',
  'card-analysis',
  'device-list',
  'gpresult-summary',
  'session-list',
  'writing'
] as const
type Strange = (typeof STRANGE)[number]

const SCRIPT =
  /^(?:#!\/|#include\s*[<"]|import \w|from \w[\w.]{0,80} import |using \w[\w.]{0,80};|package \w|function \w|def \w|class \w|param\s{0,4}\(|@echo off)|\b(?:New|Set|Remove)-Item(?:Property)?\b|\bregistry_key\b.{0,300}\bdo\b|\bMicrosoft\.Win32\.RegistryValueKind\b|^\s{0,16}@\{\s*$/im
const DEVICES =
  /\((?:\d{1,3} in, \d{1,3} out)\)|\bPortName=|^(?:Connected readers|Available readers|Readers? found|Detected readers)\b|"(?:maxInputChannels|maxOutputChannels|defaultSampleRate)"|\[Loopback\]|^Bus \d{3} Device \d{3}: ID |^\*{4} .{1,60} \*{4}$|^Available slots:/im
const CARD = /\bTCK\s{0,4}=\s|^\s{0,8}Possibly identified card|\b(?:TA|TB|TC|TD)\(\d\)\s{0,4}=/m

const FORMS: readonly [Strange, (text: string, path: string) => boolean][] = [
  ['admx', (text) => /<(?:\w{1,16}:)?policyDefinition(?:s|Resources)[\s>]/i.test(text)],
  ['intune', (text) => /#microsoft\.graph\.(?:device|windows|managed|group)/i.test(text) || /"omaUri"\s{0,8}:/i.test(text)],
  ['device-list', (text) => DEVICES.test(text)],
  ['gpresult-summary', (text) => /^.{0,60}(?:Group Policy Result|Gruppenrichtlinienergebnis)|\bRSOP\b.{1,200}:/im.test(text)],
  [
    'session-list',
    (text) =>
      /^[ >]{0,4}\S.{0,100}\brdp-tcp(?:#\d{1,6})?\s|^[ >]{0,4}(?:SESSIONNAME|USERNAME|SITZUNGSNAME|BENUTZERNAME) {2,20}\S/im.test(text)
  ],
  ['json', (text) => isData(text)],
  ['xml', (text) => /^\s{0,100}<(?:\?xml\s|[a-z][\w:.-]{0,80}[\s/>])/i.test(text)],
  ['table', (text, path) => /\.(?:csv|tsv)$/i.test(path) || isTable(text)],
  [
    'script',
    (text, path) => /\.(?:ps[md]?1|py|cs|[cm]?[jt]s|sh|bat|cmd|vbs|rb|c|cpp|go|rs|java|tf|bicep)$/i.test(path) || SCRIPT.test(text)
  ],
  ['card-analysis', (text) => CARD.test(text)],
  [
    'writing',
    (text, path) =>
      /\.(?:md|rst|adoc)$/i.test(path) || isWriting(text, 0) || isSentence(text) || /^\s{0,16}Registry (?:Hive|Path):/im.test(text)
  ]
]

/** Rows of a spreadsheet: the same number of tabs in each, more than one. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 40).filter((line) => line.trim() !== '')
  const tabs = lines.map((line) => line.split('\t').length - 1)
  return (
    lines.length >= 2 && (tabs[0] ?? 0) >= 2 && tabs.filter((count) => Math.abs(count - (tabs[0] ?? 0)) <= 1).length >= lines.length * 0.8
  )
}

/** A description in words: in most lines several of them, or a sentence of a script that leaves no blanks between words. */
function isSentence(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 200).filter((line) => line.trim() !== '')
  const said = lines.filter(
    (line) => /(?:\p{L}{2,40}[,;:.]?\s{1,4}){5}/u.test(line) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(line)
  )
  return lines.length > 0 && said.length >= lines.length / 2
}

/**
 * What a text is that no kind claims, and what to bring instead; undefined where not even that can be told.
 *
 * @param path of the file as far as it is known
 */
export function strange(input: Uint8Array | string, path = ''): ReadError | undefined {
  const text = typeof input === 'string' ? cleanText(input.slice(0, SAMPLE)) : decodeText(input.subarray(0, SAMPLE)).text
  // Bytes that are no text have a letter here and there.
  if (/[\0\x01-\x08\x0e-\x1a]/.test(text)) return undefined
  const id = FORMS.find(([, fits]) => fits(text, path))?.[0]
  return id === undefined ? undefined : refusal(say(`intake.foreign.${id}`), '', say(`intake.foreign.${id}.todo`))
}
