import type { FactBase } from '../facts/base.ts'
import type { SessionInfo } from '../snapshot/schema.ts'
import type { PlatformName } from './layers.ts'

/** What the session's own copy says of the session. */
export const sessionInfo = (facts: FactBase): SessionInfo | undefined => facts.all('session', 'session')[0]?.value

/** Whether it is known when this session began. Where it is not, what was logged may be another session's. */
export const startIsKnown = (facts: FactBase): boolean => typeof sessionInfo(facts)?.startedAt === 'string'

/** Whether something happened in this session; everything counts where its start is not known. */
export function sinceStart(facts: FactBase, at: string): boolean {
  const startedAt = sessionInfo(facts)?.startedAt ?? undefined
  return startedAt === undefined || Date.parse(at) >= Date.parse(startedAt)
}

/** The platform that a session names, or both of those that it cannot tell apart. */
export const platformNameOf = ({ platform, orPlatform }: SessionInfo): PlatformName =>
  platform === 'windows365' && orPlatform === 'devbox' ? 'cloudpc' : platform

/** A machine that a service made for one person, and whose properties of the connection that service sets. */
export const isServiceOwned = (platform: PlatformName): platform is 'windows365' | 'devbox' | 'cloudpc' =>
  platform === 'windows365' || platform === 'devbox' || platform === 'cloudpc'

/**
 * The platform by what is known. A session that took itself for the console, though properties of its connection were brought,
 * is a remote session of a kind that is not known; otherwise its own word stands.
 */
export function platformOf(facts: FactBase): PlatformName {
  const session = sessionInfo(facts)
  const platform = session === undefined ? 'unknown' : platformNameOf(session)
  return platform === 'console' && facts.all('rdp-property').length > 0 ? 'unknown' : platform
}
