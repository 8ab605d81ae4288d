import { arch, release, type, version as systemVersion } from 'node:os'
import { hideNames } from '../../../core/exchange/hide/hide.ts'
import type { Snapshot } from '../../../core/snapshot/schema.ts'

/** What a person is told of the program, and hands on: lines of name and value. */
export function versionLines(program: string, versions: Readonly<Record<string, string | undefined>> = process.versions): string[] {
  return [
    `Sidecheck ${program}`,
    `Electron ${versions['electron'] ?? '-'}`,
    `Chromium ${versions['chrome'] ?? '-'}`,
    `Node ${versions['node'] ?? '-'}`,
    `${type()} ${release()} ${arch()} (${systemVersion()})`
  ]
}

export interface DiagnosticsOptions {
  program: string
  /** Facts of this run in English: what a person chose for the window, how it is drawn. */
  facts: readonly string[]
  /** The newest lines of the log. */
  tail: string
  /** What is known of this machine: its names are hidden wherever they stand. */
  snapshot: Snapshot | null
  /** The name of the user and their home, which stand in paths. */
  user: { name: string; home: string }
}

/** What “Copy diagnostics” copies: English, for whoever mends the program, with names hidden whatever is chosen for reports. */
export function diagnosticsText({ program, facts, tail, snapshot, user }: DiagnosticsOptions): string {
  const hidden = hideNames({ snapshots: [snapshot] })
  const isOwn = (text: string): boolean => text.length > 2
  // Paths first: the home holds the name.
  const own = (text: string): string => {
    const homeless = isOwn(user.home) ? text.replaceAll(user.home, '~') : text
    return isOwn(user.name) && user.name !== 'root' ? homeless.replaceAll(user.name, '[user]') : homeless
  }
  return `${[...versionLines(program), ...facts, '', own(hidden.text(tail.trimEnd() || '(the log is empty)'))].join('\n')}\n`
}
