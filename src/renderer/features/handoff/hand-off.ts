import { redactSnapshot } from '../../../core/exchange/redact.ts'
import type { Snapshot } from '../../../core/snapshot/schema.ts'

/** The snapshot's text as it leaves the window. */
export function snapshotText(snapshot: Snapshot, hideNames: boolean): string {
  return `${JSON.stringify(hideNames ? redactSnapshot(snapshot) : snapshot, null, 2)}\n`
}

/** sidecheck-SIDE-MACHINE-TIME.json, in characters that every file system takes. */
export function snapshotFileName(snapshot: Snapshot, hideNames: boolean): string {
  const machine = snapshot.machine.status === 'present' && !hideNames ? snapshot.machine.data.name : ''
  const safe = machine
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 64)
  const time = snapshot.takenAt.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
  return ['sidecheck', snapshot.side, safe, time].filter((part) => part !== '').join('-') + '.json'
}

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Puts a text on the clipboard; false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Without the permission the older way still works after a key press or click.
    const field = document.createElement('textarea')
    field.value = text
    const place = document.activeElement?.closest('dialog') ?? document.body
    place.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    return copied
  }
}
