import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Machine } from '../../../core/snapshot/schema.ts'

/** A real sssd.conf or smb.conf has some hundred lines. */
const MAX_LENGTH = 1024 * 1024

/**
 * How a Linux machine is joined to an Active Directory domain, by what realmd and its like leave behind: the keys of the machine's own
 * account, and a configuration that names the domain. Both have to be there: a keytab can be any server's, and a configuration stays
 * when a join has failed. sssd.conf is the administrator's alone, so on most machines nothing can be told, which is no "not joined".
 *
 * @param root stands in for the root of the file system
 */
export async function linuxJoin(root = '/'): Promise<Machine['join']> {
  const keys = await stat(join(root, 'etc/krb5.keytab')).catch(() => undefined)
  if (keys === undefined || !keys.isFile() || keys.size === 0) return undefined
  const [sssd, samba] = await Promise.all(['etc/sssd/sssd.conf', 'etc/samba/smb.conf'].map((file) => contentOf(join(root, file))))
  const domain = sssdDomain(sectionsIn(sssd ?? '')) ?? sambaDomain(sectionsIn(samba ?? ''))
  return domain === undefined ? undefined : { state: 'domain', domain }
}

type Sections = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The one domain that sssd serves from Active Directory (man sssd-ad); several leave open which the machine belongs to. */
function sssdDomain(sections: Sections): string | undefined {
  const served = (sections.get('sssd')?.get('domains') ?? '').split(',').map((name) => name.trim().toLowerCase())
  const found = served.flatMap((name) => {
    const section = sections.get(`domain/${name}`)
    return section?.get('id_provider')?.toLowerCase() === 'ad' ? [section.get('ad_domain') ?? name] : []
  })
  return found.length === 1 ? asDomain(found[0] ?? '') : undefined
}

/** The realm that winbind is a member of (man smb.conf: security, realm). */
function sambaDomain(sections: Sections): string | undefined {
  const global = sections.get('global')
  return global?.get('security')?.toLowerCase() === 'ads' ? asDomain(global.get('realm') ?? '') : undefined
}

const asDomain = (name: string): string | undefined =>
  name.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name) ? name.toLowerCase() : undefined

/** Sections of an INI file, their names in lower case; of a key that stands twice the last value counts. */
function sectionsIn(content: string): Sections {
  const sections = new Map<string, Map<string, string>>()
  let current = new Map<string, string>()
  for (const line of content.split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase()
    if (heading !== undefined) {
      current = sections.get(heading) ?? new Map<string, string>()
      sections.set(heading, current)
    }
    const [, name, value] = /^\s*([A-Za-z][\w ]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) current.set(name.toLowerCase(), value)
  }
  return sections
}

/** Undefined where the file is not there or not for this user: nothing is known then. */
const contentOf = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').then(
    (content) => content.slice(0, MAX_LENGTH),
    () => undefined
  )
