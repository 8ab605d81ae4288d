// Where a native addon looks for the library that it was built with.

const isElf = (bytes) => bytes.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'))

/**
 * On Linux naudiodon's addon names the folder in which it was built as the place of its PortAudio. That tells of the machine that
 * built it, and whoever can write there elsewhere would be loaded: the place becomes the addon's own folder.
 */
export function withOwnFolder(bytes) {
  const built = isElf(bytes) ? /\0(\/[^\0]+\/build\/Release)\0/.exec(bytes.toString('latin1')) : null
  if (built === null) return bytes
  const changed = Buffer.from(bytes)
  changed.fill(0, built.index + 1, built.index + 1 + built[1].length)
  changed.write('$ORIGIN', built.index + 1, 'latin1')
  return changed
}
