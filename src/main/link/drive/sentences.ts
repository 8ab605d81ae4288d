import { say } from '../../../core/words/index.ts'
import type { TextId } from '../../../core/words/en/index.ts'
import type { Text } from '../../../core/words/index.ts'
import type { Side } from '../../../core/snapshot/schema.ts'
import type { Fault } from './faults.ts'
import type { DriveState } from './watcher.ts'

export interface Trouble {
  why: Text
  todo?: Text
  code?: string
}

/** What is said of each fault, and what would help. */
const SAID: Record<Fault, readonly [why: TextId, todo?: TextId]> = {
  'read-only': ['link.drive.read-only', 'link.drive.read-only.todo'],
  full: ['link.drive.full', 'link.drive.full.todo'],
  foreign: ['link.drive.foreign', 'link.drive.folder.todo'],
  link: ['link.drive.link', 'link.drive.folder.todo'],
  'not-folder': ['link.drive.not-folder', 'link.drive.folder.todo'],
  crowded: ['link.drive.crowded', 'link.drive.folder.todo'],
  'too-large': ['link.drive.too-large', 'link.drive.other-way'],
  damaged: ['link.drive.damaged', 'link.drive.damaged.todo'],
  newer: ['half.newer', 'snapshot-file.update'],
  gone: ['link.drive.gone', 'link.drive.gone.todo'],
  hangs: ['link.drive.hangs', 'link.drive.gone.todo'],
  other: ['link.drive.other', 'link.drive.other-way']
}

export const noDrive = (code?: string): Trouble => ({
  why: say('link.drive.none'),
  todo: say('link.drive.none.todo'),
  ...(code !== undefined && { code })
})

const startOther = (place: string, side: Side): Text =>
  side === 'session' ? say('link.drive.start-session', { place }) : say('link.drive.start-local')

/** What is told of a state; undefined where all is well. */
export function troubleOf(state: DriveState, side: Side): Trouble | undefined {
  switch (state.kind) {
    case 'linked':
      return undefined
    case 'no-drive':
      return noDrive(state.code)
    case 'stale':
      return { why: say('link.drive.stale', { place: state.place }), todo: startOther(state.place, side) }
    case 'waiting':
      return side === 'session'
        ? { why: say('link.drive.waiting-session', { place: state.place }), todo: startOther(state.place, side) }
        : { why: say('link.drive.waiting-local'), todo: startOther(state.place, side) }
    case 'fault': {
      const [why, todo] = SAID[state.fault]
      return {
        why: say(why, { place: state.place }),
        ...(todo !== undefined && { todo: say(todo) }),
        ...(state.code !== undefined && { code: state.code })
      }
    }
    default:
      return state satisfies never
  }
}
