import type { TFunction } from 'i18next'
import type { Snapshot } from '../../../core/snapshot/schema.ts'

/** The system and, in a remote session, the platform and since when: the parts of the line under a machine's name. */
export function systemOf(t: TFunction, { machine, session }: Snapshot): string[] {
  const parts: string[] = []
  if (machine.status === 'present') {
    const { name, version } = machine.data.os
    parts.push(version === '' || name.includes(version) ? name : `${name} ${version}`)
  }
  if (session.status === 'present' && session.data.remote) {
    const platform = t(`side.platform.${session.data.platform}`)
    const { startedAt } = session.data
    parts.push(startedAt === null ? platform : t('side.since', { platform, time: new Date(startedAt).toLocaleTimeString(undefined, { timeStyle: 'short' }) }))
  }
  return parts
}
