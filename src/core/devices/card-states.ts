import type { ReaderState } from '../snapshot/schema.ts'

/**
 * The SCARD_STATE_* flags that say something about a reader, with the snapshot's word for each, in the order they are
 * shown. SCARD_STATE_CHANGED, _IGNORE and _ATRMATCH say something about the question, so they have no word. A reader the
 * resource manager does not know (any more) is as little available as one whose status it cannot tell.
 * Values: https://learn.microsoft.com/windows/win32/api/winscard/ns-winscard-scard_readerstatea and pcsclite.h.
 */
const WORDS: readonly (readonly [number, ReaderState])[] = [
  [0x0020, 'present'],
  [0x0010, 'empty'],
  [0x0100, 'inuse'],
  [0x0080, 'exclusive'],
  [0x0200, 'mute'],
  [0x0400, 'unpowered'],
  [0x0008 | 0x0004, 'unavailable']
]

/** The words for a dwEventState. Its high word counts events and is not looked at. */
export function readerStates(eventState: number): ReaderState[] {
  return WORDS.filter(([flags]) => (eventState & flags) !== 0).map(([, word]) => word)
}
