import type { FactBase } from '../facts/base.ts'
import type { Effective, PlatformName } from '../policy/layers.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Snapshot } from '../snapshot/schema.ts'

/** Which connection a comparison is about: what a helpdesk asks first. */
export interface About {
  platform: PlatformName
  /** The machine that the session runs on, "" where its name could not be read. */
  sessionHost: string
  /** The host pool as the connection's file or properties name it. */
  hostPool?: string
  /** The device that the session is shown on, and with what. */
  client: {
    /** "" where it is not known. */
    name: string
    /** The client program, such as "mstsc.exe". */
    program?: string
    /** The client's build, as the session knows it. */
    version?: string
  }
}

/** The property of a connection to Azure Virtual Desktop that names its host pool. */
const HOST_POOL = 'wvd endpoint pool'

/** What is known of the connection. */
export function aboutOf(facts: FactBase, { platform }: Effective, local: Snapshot | undefined, session: Snapshot | undefined): About {
  const info = session === undefined ? undefined : dataOf(session.session)
  const machineOf = (snapshot: Snapshot | undefined): string => (snapshot === undefined ? '' : (dataOf(snapshot.machine)?.name ?? ''))
  const pool = facts.all('rdp-property').findLast(({ value }) => value.name.toLowerCase() === HOST_POOL)?.value.value ?? ''
  // Of several programs that run, which one shows the session is not known.
  const running = new Set(facts.all('running-client', 'local').map(({ value }) => value.program))
  const [only] = running.size === 1 ? running : []
  const told = facts.all('client').find(({ source }) => source.by !== 'probe')
  const program = told?.value.name ?? only
  const build = info?.clientBuild ?? undefined
  return {
    platform,
    sessionHost: machineOf(session),
    ...(pool === '' ? {} : { hostPool: pool }),
    client: {
      name: info?.clientName || machineOf(local),
      ...(program === undefined ? {} : { program }),
      ...(build === undefined ? {} : { version: String(build) })
    }
  }
}
