import type { Snapshot } from '../../../core/snapshot/schema.ts'

/** What Windows' microphone consent says to a desktop program; other systems tell nothing before a microphone is opened. */
export function microphoneAccess(privacy: Snapshot['privacy'] | undefined): 'allowed' | 'denied' | 'unknown' {
  if (privacy?.status !== 'present') return 'unknown'
  const { user, desktopApps, machine } = privacy.data.microphone
  const consents = [user, desktopApps, machine].filter((consent) => consent !== null)
  if (consents.some((consent) => consent.toLowerCase() === 'deny')) return 'denied'
  return consents.length > 0 ? 'allowed' : 'unknown'
}
