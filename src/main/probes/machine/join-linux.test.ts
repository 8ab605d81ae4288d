import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linuxJoin } from './join-linux.ts'

const SSSD =
  '[sssd]\ndomains = meadow.example\nservices = nss, pam\n\n[domain/meadow.example]\nid_provider = ad\nad_domain = meadow.example\n'
const SAMBA = '# Global\n[global]\n   workgroup = MEADOW\n   security = ads\n   realm = MEADOW.EXAMPLE\n[homes]\n   security = user\n'

describe('how a Linux machine is joined', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sidecheck-join-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const keytab = (): void => write('etc/krb5.keytab', '\u0005\u0002')

  it.each([
    ['sssd', 'etc/sssd/sssd.conf', SSSD],
    ['Samba', 'etc/samba/smb.conf', SAMBA]
  ])("is a domain's where the machine has keys and %s names the domain", async (_what, file, text) => {
    write(file, text)
    expect(await linuxJoin(root)).toBeUndefined()
    keytab()
    expect(await linuxJoin(root)).toEqual({ state: 'domain', domain: 'meadow.example' })
  })

  it('is not known by its keys alone, nor by those of another kind of domain', async () => {
    keytab()
    write('etc/krb5.conf', '[libdefaults]\ndefault_realm = MEADOW.EXAMPLE\n')
    expect(await linuxJoin(root)).toBeUndefined()
    write('etc/sssd/sssd.conf', SSSD.replace('id_provider = ad', 'id_provider = ldap'))
    write('etc/samba/smb.conf', SAMBA.replace('security = ads', 'security = user'))
    expect(await linuxJoin(root)).toBeUndefined()
  })

  it('is not known where sssd serves two domains, or its file names none', async () => {
    keytab()
    const second = '\n[domain/hedge.example]\nid_provider = ad\n'
    write('etc/sssd/sssd.conf', SSSD.replace('domains = meadow.example', 'domains = meadow.example, hedge.example') + second)
    expect(await linuxJoin(root)).toBeUndefined()
    write('etc/sssd/sssd.conf', '[sssd]\n')
    expect(await linuxJoin(root)).toBeUndefined()
  })
})
