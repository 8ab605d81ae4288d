import { useEffect } from 'react'
import { useConnection } from '../../stores/context.ts'
import type { TextFile } from '../../stores/other-side.ts'
import { useBringIn } from './bring-in.ts'

/** A file as the program hands it over, for what reads files of the page. */
function fileOf({ name, base64 }: { name: string; base64: string }): TextFile {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) }
}

/** Takes the files that a person opens from outside the window: by a double click, or in the desktop app's menu. */
export function useOpened(): void {
  const client = useConnection((store) => store.client)
  const bringIn = useBringIn()
  useEffect(() => {
    if (client === undefined) return
    const take = async (): Promise<void> => {
      for (let file = await client.call('opened.take'); file !== null; file = await client.call('opened.take'))
        await bringIn.files([fileOf(file)], 'file')
    }
    const takeAll = (): void => void take().catch((error: unknown) => console.error('A file could not be taken over', error))
    takeAll()
    return client.on('app.opened', takeAll)
  }, [client, bringIn])
}
