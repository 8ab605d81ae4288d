import koffi from 'koffi'
import { mpr, NETRESOURCEW, RESOURCE_GLOBALNET, RESOURCETYPE_DISK, RESOURCEUSAGE_CONTAINER } from './abi/mpr.ts'
import { check } from './errors.ts'
import { addressIn, dwordCell, handleIn, pointerCell, textAt } from './memory.ts'
import type { Handle } from './types.ts'

const ERROR_NO_MORE_ITEMS = 259
const ALL = 0xffffffff
/** For a page of entries with their texts; as many pages are asked for as there are. */
const ROOM = 16 * 1024
const MOST_PAGES = 16

/** A text of Windows' kind that stays where it is while its buffer is held. */
function wide(text: string): Buffer {
  const buffer = Buffer.alloc(Math.max(128, (text.length + 1) * 2))
  buffer.write(text, 'utf16le')
  return buffer
}

/**
 * The names below a server that share folders: what `net view` lists. Of \\tsclient, the provider of Remote Desktop Services
 * answers, with the drives that this session's client has redirected. It is asked on a thread of its own, because it may take long.
 * Rejects with NativeError.
 */
export async function sharesOf(server: string): Promise<string[]> {
  const name = wide(server)
  const resource = Buffer.alloc(NETRESOURCEW.size)
  const { offsets } = NETRESOURCEW
  resource.writeUInt32LE(RESOURCE_GLOBALNET, offsets.dwScope)
  resource.writeUInt32LE(RESOURCETYPE_DISK, offsets.dwType)
  resource.writeUInt32LE(RESOURCEUSAGE_CONTAINER, offsets.dwUsage)
  resource.writeBigUInt64LE(koffi.address(name), offsets.lpRemoteName)
  const cell = pointerCell()
  check('WNetOpenEnumW', await mpr.later.WNetOpenEnumW(RESOURCE_GLOBALNET, RESOURCETYPE_DISK, 0, resource, cell))
  const handle = handleIn<'HANDLE'>(cell)
  try {
    return shareNames(server, await remoteNames(handle))
  } finally {
    // Holds the name for as long as Windows may read it.
    name.fill(0)
    mpr.calls.WNetCloseEnum(handle)
  }
}

async function remoteNames(handle: Handle<'HANDLE'>): Promise<string[]> {
  const found: string[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const count = dwordCell(ALL)
    const room = Buffer.alloc(ROOM)
    const code = await mpr.later.WNetEnumResourceW(handle, count, room, dwordCell(ROOM))
    if (code === ERROR_NO_MORE_ITEMS) break
    check('WNetEnumResourceW', code)
    const entries = Math.min(count.readUInt32LE(), Math.floor(ROOM / NETRESOURCEW.size))
    for (let at = 0; at < entries; at++) found.push(textAt(addressIn(room, at * NETRESOURCEW.size + NETRESOURCEW.offsets.lpRemoteName)))
  }
  return found
}

/** The last parts of \\SERVER\NAME; other remote names are none of this server's. */
export function shareNames(server: string, remoteNames: readonly string[]): string[] {
  const start = `${server}\\`.toLowerCase()
  return remoteNames.flatMap((remote) => (remote.toLowerCase().startsWith(start) ? remote.slice(start.length) : []))
}
