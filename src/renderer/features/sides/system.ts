import type { TFunction } from 'i18next'
import type { Format } from '../../i18n/format.ts'
import type { Snapshot } from '../../model/engine.ts'

/** What a side runs on, for the line under a machine's name: the system, or in a remote session its platform and since when. */
export function systemOf(t: TFunction, format: Format, { machine, session }: Snapshot): string[] {
  if (session.status === 'present' && session.data.remote) {
    const platform = t(`side.platform.${session.data.orPlatform === 'devbox' ? 'cloudpc' : session.data.platform}`)
    const { startedAt } = session.data
    return [startedAt === null ? platform : t('side.since', { platform, time: format.time(startedAt) })]
  }
  if (machine.status !== 'present') return []
  const { name, version } = machine.data.os
  // A name that carries its release ("Windows 11 24H2", "Debian 12") needs no build number after it.
  return [version === '' || /\d/.test(name) ? name : `${name} ${version}`]
}
