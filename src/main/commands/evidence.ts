import { MAX_GATHERED, withText } from '../../core/evidence/gathered.ts'
import { looksLikeDeviceTest, readDeviceTestText } from '../../core/device-test/read.ts'
import type { DeviceTest } from '../../core/device-test/result.ts'
import type { FileFacts } from '../../core/evidence/facts-file.ts'
import { evidenceOf, kindOf, parse } from '../../core/parse/index.ts'
import type { ParseKind, PastedEvidence } from '../../core/parse/index.ts'
import type { Side } from '../../core/snapshot/schema.ts'
import { audioResultsOf, soundProofs, soundTests } from '../../core/sound/proofs.ts'
import type { BothRecords } from '../../core/sound/proofs.ts'
import type { SoundResults } from '../../core/sound/results.ts'
import { decodeText } from '../../core/text/decode.ts'
import { items, say } from '../../core/words/index.ts'
import { UsageError, printMessage } from './context.ts'
import type { Terminal } from './context.ts'
import { parseFile } from './parse.ts'
import { fileWords, readFactsFile, readInput, readSoundFile, unreadable } from './files.ts'

/** What a command is given besides snapshots. */
export interface EvidenceOptions {
  rdp?: string
  /** The properties themselves, or @ and a file with them. */
  hostPool?: string
  facts?: string
  sound?: string[]
}

/** What was brought of each side. */
export interface SideEvidence {
  localEvidence?: string[]
  sessionEvidence?: string[]
}

/** A text or file, whose it is ('connection' where that depends on its kind), and its kind where that was said. */
export interface EvidenceFile {
  file: string
  side: Side | 'connection'
  known?: 'reg'
}

/** What was read of it. */
export interface Evidence {
  pasted: PastedEvidence[]
  facts: FileFacts | undefined
  sound: SoundResults[]
  /** Tests of ports and cards. */
  tests: DeviceTest[]
}

export const sideEvidence = ({ localEvidence = [], sessionEvidence = [] }: SideEvidence): EvidenceFile[] => [
  ...localEvidence.map((file) => ({ file, side: 'local' as const })),
  ...sessionEvidence.map((file) => ({ file, side: 'session' as const }))
]

const STANDARD_INPUT = '-'
/** What the value of --host-pool begins with where it names a file. */
const FILE_MARK = '@'

const hostPoolFileOf = ({ hostPool }: EvidenceOptions): string | undefined =>
  hostPool?.startsWith(FILE_MARK) === true ? hostPool.slice(FILE_MARK.length) : undefined

/** Standard input can be read once: whoever names it twice hears so before anything is waited for. */
export function checkStandardInput(files: readonly string[], options: EvidenceOptions): void {
  const named = [...files, options.rdp, hostPoolFileOf(options), options.facts, ...(options.sound ?? [])]
  if (named.filter((file) => file === STANDARD_INPUT).length > 1) throw new UsageError(say('cli.stdin-once'))
}

/**
 * Reads all evidence that a command line names.
 *
 * @throws UsageError naming the file and what is wrong with it, or what to bring instead
 */
export async function readEvidence(files: readonly EvidenceFile[], options: EvidenceOptions, terminal: Terminal): Promise<Evidence> {
  const { rdp, hostPool, facts, sound = [] } = options
  const hostPoolFile = hostPoolFileOf(options)
  const at = new Date().toISOString()
  let kept: { file: string; evidence: PastedEvidence }[] = []
  const add = (file: string, evidence: PastedEvidence): void => {
    const before = kept
    kept = withText(before, { file, evidence }).texts
    for (const gone of before.filter((one) => !kept.includes(one)))
      printMessage(terminal, `sidecheck: ${terminal.speak(notCounted(gone, file))}`)
  }
  // What was said to be of a kind comes last: it is the better known.
  const tests: DeviceTest[] = []
  for (const one of files) {
    const input = one.known === undefined ? await readInput(one.file, terminal) : undefined
    const test = input === undefined ? undefined : deviceTestIn(input, one)
    if (test === undefined) add(one.file, await brought(one, input, at, terminal))
    else tests.push(test)
  }
  if (hostPoolFile !== undefined)
    add(hostPoolFile, { side: 'session', kind: 'host-pool', at, value: await parseFile('host-pool', hostPoolFile, terminal) })
  else if (hostPool !== undefined) add('--host-pool', hostPoolIn(hostPool, at))
  if (rdp !== undefined) add(rdp, { side: 'local', kind: 'rdp', at, value: await parseFile('rdp', rdp, terminal) })
  return {
    pasted: kept.map(({ evidence }) => evidence),
    facts: facts === undefined ? undefined : await readFactsFile(facts, terminal),
    sound: await soundResults(sound, terminal),
    tests
  }
}

/** The result of a device test; undefined for anything that does not claim to be one. */
function deviceTestIn(input: Uint8Array, { file, side }: EvidenceFile): DeviceTest | undefined {
  const { text } = decodeText(input)
  if (!looksLikeDeviceTest(text)) return undefined
  const result = readDeviceTestText(text)
  if (!result.ok) throw unreadable(file, result.error)
  if (side !== 'connection' && result.test.side !== side)
    throw new UsageError(say('cli.other-side', { file: fileWords(file), side: result.test.side }))
  return result.test
}

/** Where a text goes that is of the connection: an .rdp file is opened on the local device, the rest is set for the session. */
const sideOf = (kind: ParseKind): Side => (kindOf(kind).connection === true && kind !== 'host-pool' ? 'local' : 'session')

async function brought(
  { file, side, known }: EvidenceFile,
  input: Uint8Array | undefined,
  at: string,
  terminal: Terminal
): Promise<PastedEvidence> {
  if (known !== undefined) return { side: 'session', kind: known, at, value: await parseFile(known, file, terminal) }
  if (input === undefined) throw new Error(`${file} was not read`)
  if (side !== 'connection') return evidenceIn(input, file, side, at)
  const evidence = evidenceIn(input, file, 'session', at)
  return { ...evidence, side: sideOf(evidence.kind) }
}

function hostPoolIn(text: string, at: string): PastedEvidence {
  const result = parse('host-pool', text)
  if (!result.ok) throw new UsageError(say('cli.option-refused', { option: '--host-pool', reason: result.text }))
  return { side: 'session', kind: 'host-pool', at, value: result.value }
}

function evidenceIn(input: Uint8Array, file: string, side: Side, at: string): PastedEvidence {
  const result = evidenceOf(input, side, at, file === STANDARD_INPUT ? '' : file)
  if (result.ok) return result.evidence
  if (result.asked === undefined) throw unreadable(file, result.error)
  const kinds = result.asked.map((kind) => say(`kind.${kind}`))
  throw new UsageError(say('cli.evidence-several', { file: fileWords(file), list: items('or', kinds) }))
}

function notCounted({ file, evidence }: { file: string; evidence: PastedEvidence }, by: string) {
  const kind = say(`kind.${evidence.kind}`)
  return kindOf(evidence.kind).gathered === true
    ? say('cli.dropped', { file: fileWords(file), most: String(MAX_GATHERED), kind })
    : say('cli.replaced', { file: fileWords(file), by: fileWords(by), kind })
}

/** The saved sound tests of both sides. @throws UsageError for two files of one side. */
async function soundResults(files: readonly string[], terminal: Terminal): Promise<SoundResults[]> {
  const read: SoundResults[] = []
  for (const file of files) {
    const results = await readSoundFile(file, terminal)
    if (read.some(({ side }) => side === results.side)) throw new UsageError(say('cli.same-side', { file, side: results.side }))
    read.push(results)
  }
  return read
}

/** What the saved sound tests of both sides prove and show. */
export function soundKnown(results: readonly SoundResults[]) {
  const records: BothRecords = Object.fromEntries(results.map((one) => [one.side, one]))
  const tests = soundTests(records)
  return { records, proofs: soundProofs(tests), audioResults: audioResultsOf(records, tests) }
}
