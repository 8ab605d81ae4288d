import type { Snapshot } from '../../model/engine.ts'

/** The snapshot's text as it leaves the window. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`
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
