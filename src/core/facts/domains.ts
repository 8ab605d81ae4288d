const bare = (name: string): string => name.trim().replace(/\.$/, '').toLowerCase()

/**
 * Whether two names are of one domain: undefined where one is short, as Windows calls a domain, and the other has dots, since a
 * domain may have a short name that is no part of its long one.
 */
export function isSameDomain(one: string, other: string): boolean | undefined {
  const [here, there] = [bare(one), bare(other)]
  if (here === there) return true
  return here.includes('.') === there.includes('.') ? false : undefined
}
