import { platformNameOf } from '../policy/session.ts'
import { dataOf } from '../snapshot/reading.ts'
import { SESSION_PROGRAM_NAMES } from '../snapshot/session-programs.ts'
import type { SessionInfo, Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** "MIRA-NOTEBOOK", or what stands for a name that could not be read. */
export const machineName = (snapshot: Snapshot): Words => dataOf(snapshot.machine)?.name || say('report.unnamed-machine')

/** "Windows 11 Pro 24H2, 10.0.26100, x64", "" where it could not be read. */
export function systemWords(snapshot: Snapshot): string {
  const os = dataOf(snapshot.machine)?.os
  return os ? [os.name, os.version, os.arch].filter(Boolean).join(', ') : ''
}

/** What kind of session the snapshot was taken in: "Windows 365, client MIRA-NOTEBOOK, since ...". */
export function sessionWords(snapshot: Snapshot): Words {
  const info = dataOf(snapshot.session)
  if (!info) return ''
  return items('comma', [
    info.platform === 'console' ? sessionKind(info) : say(`platform.${platformNameOf(info)}`),
    ...(info.clientName === null || info.clientName === '' ? [] : [say('report.client', { name: info.clientName })]),
    ...(info.remote && info.startedAt !== null ? [say('report.since', { time: timeWords(info.startedAt) })] : [])
  ])
}

/** Beside the platforms whose layers are known: who shows the desktop, or the console. */
export const sessionKind = ({ remote, via }: SessionInfo): Words =>
  via !== undefined && via.mode === 'own' && (remote || via.program === 'wsl')
    ? SESSION_PROGRAM_NAMES[via.program]
    : say('report.no-remote-session')

/** An ISO time as "2026-03-04 10:41:56 UTC", whatever zone it was written in. */
export function timeWords(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
