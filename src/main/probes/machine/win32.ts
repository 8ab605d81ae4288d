import { release, version } from 'node:os'
import type { Machine } from '../../../core/snapshot/schema.ts'
import { readingOf } from '../../native/win32/errors.ts'
import type { Note } from '../../native/win32/errors.ts'
import { isEntraJoined, membership } from '../../native/win32/join.ts'
import { attempt } from '../../native/win32/registry.ts'
import type { Probe } from '../probe.ts'
import { joinOf } from './join.ts'
import { machineData } from './machine.ts'

function join(note: Note): Machine['join'] {
  const orNoted = <T>(ask: () => T): T | undefined => {
    const answer = attempt(ask)
    if (answer.ok) return answer.value
    note(answer.error)
    return undefined
  }
  return joinOf({ member: orNoted(membership), entra: orNoted(isEntraJoined) })
}

function read(note: Note): Machine {
  const joined = join(note)
  return { ...machineData('windows', { name: version(), version: release() }), ...(joined !== undefined && { join: joined }) }
}

/** Name and system of a Windows machine: "Windows 11 Pro" and its build, as Windows tells every program, and how it is joined. */
export function createProbe(): Probe<'machine'> {
  return { topic: 'machine', read: () => readingOf(read) }
}
