/** Which packages of package-lock.json an installation for production has. Pure. */

export interface LockedPackage {
  dev?: boolean
  link?: boolean
  os?: string[]
  cpu?: string[]
}

export const MIB = 1024 * 1024

/** A list of the lock file: names that fit, or with "!" those that do not. */
const fits = (list: readonly string[] | undefined, name: string): boolean => {
  if (list === undefined) return true
  const refused = list.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1))
  return refused.length > 0 ? !refused.includes(name) : list.includes(name)
}

/**
 * What is devOptional stays: it is somebody's optional dependency as well.
 *
 * @param machine process.platform and process.arch
 */
export function isInstalled(path: string, entry: LockedPackage, machine: { platform: string; arch: string }): boolean {
  if (!path.startsWith('node_modules/') || entry.dev === true || entry.link === true) return false
  return fits(entry.os, machine.platform) && fits(entry.cpu, machine.arch)
}
