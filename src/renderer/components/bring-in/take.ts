import type { GivenHalf } from '../../../shared/link.ts'
import { enginesNow } from '../../model/engines.ts'
import type { Side } from '../../model/engine.ts'
import { MAX_FILE_BYTES } from '../../stores/other-side.ts'
import type { Brought, IntakeError, TextFile } from '../../stores/other-side.ts'
import type { Stores } from '../../stores/stores.ts'

/** What becomes of a text or a file that comes into the window. Loaded with the engines, which read it. */

/** Whether a text claims to be a snapshot or a snapshot code: then it is read as one, whatever is wrong with it. */
export const looksLikeSnapshot = (text: string): boolean => /^[\s\ufeff]*(?:```\w{0,16}\s*)?(?:\{|SC[12]\.)/.test(text.slice(0, 1024))

/** Whether a text has the code of a half in it, whatever stands around it. */
export const isHalfCode = (text: string): boolean => /\bSC2\.\s/.test(text.slice(0, 4096))

/** PNG and JPEG by their first bytes. */
const isPicture = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) || (a === 0xff && b === 0xd8 && c === 0xff)

/** asked: it was read, and a dialog has opened that asks which side it comes from. */
export type Outcome = 'done' | 'asked' | 'refused'

export function takeText(stores: Stores, text: string, origin: Brought, side: Side | null): Outcome {
  const results = takeHalf(stores, text, origin.kind === 'paste' ? 'clipboard' : 'file') ?? takeResults(stores, text)
  if (results !== undefined) return results
  if (text.trim() === '' || looksLikeSnapshot(text)) return stores.otherSide.getState().openText(text, origin) ? 'done' : 'refused'
  return takeEvidence(stores, text, origin.kind === 'paste' ? '' : origin.name, side)
}

/** Takes what the other side handed over, through the program; undefined for any other text. */
function takeHalf({ link, otherSide }: Stores, text: string, way: GivenHalf['way']): Outcome | undefined {
  const engines = enginesNow()
  if (isHalfCode(text)) {
    void link.getState().hear({ way, text })
    return 'done'
  }
  if (!engines.looksLikeHalf(text)) return undefined
  const read = engines.readHalf(text)
  if (!read.ok) {
    otherSide.getState().fail(read.error)
    return 'refused'
  }
  void link.getState().hear({ way, text })
  return 'done'
}

/** Takes what the tests of the other side have brought; undefined for any other text. */
function takeResults({ otherSide, sound, deviceTests, thisSide }: Stores, text: string): Outcome | undefined {
  const engines = enginesNow()
  const here = thisSide.getState().snapshot?.side ?? null
  let error: IntakeError | null
  if (engines.looksLikeSoundResults(text)) {
    const read = engines.readSoundText(text)
    error = read.ok ? sound.getState().takeOther(read.results, here) : read.error
  } else if (engines.looksLikeDeviceTest(text)) {
    const read = engines.readDeviceTestText(text)
    error = read.ok ? deviceTests.getState().takeOther(read.test, here) : read.error
  } else return undefined
  if (error !== null) {
    otherSide.getState().fail(error)
    return 'refused'
  }
  otherSide.getState().dismissError()
  return 'done'
}

function takeEvidence({ otherSide, evidence }: Stores, input: Uint8Array | string, name: string, side: Side | null): Outcome {
  const result = evidence.getState().take(input, name, side)
  if (!result.ok) {
    otherSide.getState().fail(result.error)
    return 'refused'
  }
  otherSide.getState().dismissError()
  // What a person brings is about their own machines, not about the example.
  otherSide.getState().setExample(false)
  return result.asked ? 'asked' : 'done'
}

export async function takeFiles(stores: Stores, files: readonly TextFile[], kind: 'file' | 'drop', side: Side | null): Promise<Outcome> {
  // A hand-over that took several pictures.
  if (files.length > 1 && files.every(({ name }) => /\.(?:png|jpe?g)$/i.test(name))) {
    let outcome: Outcome = 'refused'
    for (const picture of files) outcome = await takeFiles(stores, [picture], kind, side)
    return outcome
  }
  const [file, ...more] = files
  const asSnapshot = async (): Promise<Outcome> => ((await stores.otherSide.getState().openFiles(files, kind)) ? 'done' : 'refused')
  // Several files, too large a file and one that cannot be read have the snapshot's own words.
  if (file === undefined || more.length > 0 || file.size > MAX_FILE_BYTES) return asSnapshot()
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch (error) {
    console.warn('The file could not be read', error)
    return asSnapshot()
  }
  if (enginesNow().looksLikeZip(new Uint8Array(bytes))) return takeBundle(stores, new Uint8Array(bytes), file.name)
  // Pictures hold codes that the session shows on the screen.
  if (isPicture(new Uint8Array(bytes))) {
    await stores.link.getState().look(new Uint8Array(bytes))
    return stores.otherSide.getState().error === null ? 'done' : 'refused'
  }
  const text = enginesNow().readableText(new Uint8Array(bytes))
  const results = text === null ? undefined : (takeHalf(stores, text, 'file') ?? takeResults(stores, text))
  if (results !== undefined) return results
  if (text !== null && (text.trim() === '' || looksLikeSnapshot(text)))
    return stores.otherSide.getState().openText(text, { kind, name: file.name }) ? 'done' : 'refused'
  return takeEvidence(stores, new Uint8Array(bytes), file.name, side)
}

/** Opens a case in the place of both sides; one that is refused leaves everything as it is. */
function takeBundle({ otherSide }: Stores, bytes: Uint8Array, name: string): Outcome {
  const read = enginesNow().readBundle(bytes)
  if (!read.ok) {
    otherSide.getState().fail(read.error)
    return 'refused'
  }
  otherSide.getState().openCase({ name, bundle: read.bundle })
  return 'done'
}
