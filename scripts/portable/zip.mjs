import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/**
 * A zip file whose bytes depend on its contents alone: entries in the order of their names, one time for all, no folders.
 *
 * @param {{ name: string, bytes: Buffer, executable: boolean }[]} entries paths with slashes, each once
 * @param {number} seconds the time of every entry, since 1970
 */
export async function zipOf(entries, seconds) {
  const zip = new yazl.ZipFile()
  for (const { name, bytes, executable } of entries.toSorted((left, right) => (left.name < right.name ? -1 : 1)))
    zip.addBuffer(bytes, name, {
      mtime: asLocal(new Date(seconds * 1000)),
      // The other kind of time is that of a zone.
      forceDosTimestamp: true,
      mode: executable ? 0o100755 : 0o100644,
      compressionLevel: 9
    })
  zip.end()
  return buffer(zip.outputStream)
}

/** The moment at which a clock of this machine shows what one in Greenwich shows then: zip files have the time of the clock. */
const asLocal = (at) =>
  new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds())
