import { describe, expect, it } from 'vitest'
import type { RdpProperty } from '../../facts/answers.ts'
import { dataOf } from '../../snapshot/reading.ts'
import type { ClientsData, Snapshot } from '../../snapshot/schema.ts'
import { present, remoteSession, snapshotWith, windowsMachine } from '../../snapshot/snapshot.testing.ts'
import { hideNames } from './hide.ts'

/** A local snapshot of the machine BOX7 with a text in which names are looked for. */
const snapshotSaying = (text: string, more: Partial<Snapshot> = {}): Snapshot =>
  snapshotWith({ machine: present({ ...windowsMachine, name: 'BOX7' }), session: present({ ...remoteSession, reasons: [text] }), ...more })

const clientsOf = ({ clients }: Snapshot): ClientsData | undefined => clients && dataOf(clients)
const reasonOf = (snapshot: Snapshot): string | undefined => dataOf(snapshot.session)?.reasons[0]

type Field = 'subject' | 'issuer' | 'upn' | 'container' | 'serial' | 'thumbprint'

/** What becomes of a field of a certificate, and of a text behind it. */
function certificate(field: Field, value: string, text: string): [field: unknown, text: string | undefined] {
  const open = snapshotSaying(text, { certificates: present({ certificates: [{ ekus: [], [field]: value }] }) })
  const hidden = hideNames({ snapshots: [open] }).snapshot(open)
  return [dataOf(hidden.certificates)?.certificates[0]?.[field], reasonOf(hidden)]
}

const NUMBER_1 = '0000000000000000000000000000000000000001'

describe('a field of a certificate', () => {
  it.each<[Field, value: string, text: string, hidden: string, textHidden: string]>([
    ['subject', 'CN=Anna Muster, OU=Nord, C=DE', 'Anna Muster of Nord', 'CN=USER-1, OU=ORGANIZATION-1, C=DE', 'USER-1 of Nord'],
    // A country is two capital letters; an attribute that nobody knows is left out with its name, one with a number is a person.
    ['subject', 'CN=Anna, C=de, C=DEU, 1.2.3.4=Bo, FOO=Bar', 'Bo Bar', 'CN=USER-1, C=, C=, 1.2.3.4=USER-2', 'USER-2 Bar'],
    ['subject', 'FOO=1.2, FOO1=Bar, 2.5.4.3=Anna', 'Anna', '2.5.4.3=USER-1', 'USER-1'],
    ['subject', 'Anna Muster', 'Muster Anna', 'USER-1', 'USER-1'],
    ['subject', ' Anna Muster ', 'x', 'USER-1', 'x'],
    ['subject', 'srv7.corp.de', 'srv7', 'MACHINE-2.DOMAIN-1.example', 'MACHINE-2'],
    ['subject', 'anna@corp.de', 'anna', 'USER-1@DOMAIN-1.example', 'USER-1'],
    ['subject', '/DC=de/DC=corp/CN=Anna', 'corp Anna', 'DC=DOMAIN-1, DC=DOMAIN-2, CN=USER-1', 'corp USER-1'],
    ['subject', 'CN=Anna\nOU=Nord', 'Anna', 'CN=USER-1, OU=ORGANIZATION-1', 'USER-1'],
    ['subject', 'CN = Anna + ou = Nord ; O=Bau, Hof', 'Anna', 'CN=USER-1, ou=ORGANIZATION-1, O=ORGANIZATION-2', 'USER-1'],
    ['subject', 'CN="Muster, ""Anna""", L=x', 'Muster "Anna"', 'CN=USER-1, L=PLACE-1', 'USER-1"'],
    ['subject', 'CN=Anna \\"Bo\\" Muster', 'Anna Bo Muster', 'CN=USER-1', 'USER-1'],
    [
      'subject',
      'L=Wien, ST=Nord Land, STREET=Weg 5, S=x',
      'Wien Nord Land',
      'L=PLACE-1, ST=PLACE-2, STREET=PLACE-3, S=PLACE-4',
      'Wien PLACE-2'
    ],
    ['subject', 'SERIALNUMBER=AB12, T=x', 'AB12', 'SERIALNUMBER=SERIAL-1, T=USER-1', 'SERIAL-1'],
    ['subject', 'CN=BOX7, OU=BOX7', 'x', 'CN=LOCAL-1, OU=LOCAL-1', 'x'],
    ['subject', '  ', 'x', '  ', 'x'],
    ['issuer', 'CN=Corp CA, DC=corp, O=Bau', 'Corp CA', 'CN=ISSUER-1, DC=DOMAIN-1, O=ORGANIZATION-1', 'ISSUER-1'],
    ['issuer', 'Corp CA', 'Corp CA', 'ISSUER-1', 'ISSUER-1'],
    ['issuer', 'CN=Corpca', 'Corpca', 'CN=ISSUER-1', 'Corpca'],
    ['issuer', 'CN=ca.corp.de', 'x', 'CN=MACHINE-2.DOMAIN-1.example', 'x'],
    // Issuers that are the same everywhere tell which sort of certificate it is; what stands with them does not matter.
    ['issuer', 'CN=MS-Organization-P2P-Access [2026], O=Bau', 'x', 'CN=MS-Organization-P2P-Access', 'x'],
    ['issuer', 'CN=Microsoft Intune MDM Device CA', 'x', 'CN=Microsoft Intune MDM', 'x'],
    ['subject', 'CN=MS-Organization-P2P-Access [2026]', 'x', 'CN=USER-1', 'x'],
    ['upn', 'anna@corp.de', 'anna of corp.de', 'USER-1@DOMAIN-1.example', 'USER-1 of DOMAIN-1.example'],
    ['upn', 'al@corp.de', 'al', 'USER-1@DOMAIN-1.example', 'USER-1'],
    // What is no UPN is none afterwards.
    ['upn', 'anna', 'anna', 'USER-1', 'USER-1'],
    ['upn', 'anna@corp', 'x', 'USER-1', 'x'],
    ['upn', ' ', 'x', ' ', 'x'],
    ['upn', 'USER-3', 'x', 'USER-3', 'x'],
    ['upn', 'USER-3@DOMAIN-4.example', 'x', 'USER-3@DOMAIN-4.example', 'x'],
    ['container', 'le-1234', 'le-1234', 'CONTAINER-1', 'le-1234'],
    ['serial', '0a1b2c', '0A1B2C', NUMBER_1, 'CERTIFICATE-1'],
    ['serial', '0a1b2', '0a1b2', NUMBER_1, '0a1b2'],
    ['serial', '', 'x', '', 'x'],
    ['thumbprint', 'ff00ff', 'ff00ff', NUMBER_1, 'CERTIFICATE-1']
  ])('%s %s beside "%s" is %s beside "%s"', (field, value, text, hidden, textHidden) => {
    expect(certificate(field, value, text)).toEqual([hidden, textHidden])
  })

  it('has the stand-in of the same one elsewhere, and none that a half hidden before has', () => {
    const certificates = (...serials: string[]) => present({ certificates: serials.map((serial) => ({ ekus: [], serial })) })
    const open = snapshotSaying('x', { certificates: certificates('aa11bb', 'AA11BB', NUMBER_1.replace(/1$/, 'a'), 'cc22dd') })
    const hidden = hideNames({ snapshots: [open] }).snapshot(open)
    expect(dataOf(hidden.certificates)?.certificates.map(({ serial }) => serial?.slice(-2))).toEqual(['0b', '0b', '0a', '0c'])
  })
})

/** What becomes of a property of the connection, and of a text. */
function property(name: string, value: string, text: string): [value: string | undefined, text: string | undefined] {
  const open = snapshotSaying(text)
  const extras = { properties: [{ name, value, source: 'rdp' } satisfies RdpProperty] }
  const hidden = hideNames({ snapshots: [open], extras })
  return [hidden.extras(extras).properties?.[0]?.value, reasonOf(hidden.snapshot(open))]
}

describe('a property of a connection', () => {
  it.each<[name: string, value: string, text: string, hidden: string, textHidden: string]>([
    ['full address', 'srv7.corp.de:3389', 'srv7', 'MACHINE-2.DOMAIN-1.example:3389', 'MACHINE-2'],
    [' Full Address ', 'srv7', 'srv7', 'MACHINE-2', 'MACHINE-2'],
    ['alternate full address', ' srv7:3389 ', 'srv7', 'MACHINE-2:3389', 'MACHINE-2'],
    ['gatewayhostname', 'gw.corp.de', 'gw', 'MACHINE-2.DOMAIN-1.example', 'gw'],
    ['kdcproxyname', 'kdc1', 'kdc1', 'MACHINE-2', 'MACHINE-2'],
    ['full address', 'BOX7', 'x', 'LOCAL-1', 'x'],
    ['full address', '10.1.2.3:3389', 'x', 'ADDRESS-1:3389', 'x'],
    ['full address', '12', '12', 'MACHINE-2', '12'],
    ['full address', 'vm.box7', 'x', 'vm.LOCAL-1', 'x'],
    ['full address', 'vm.box7.corp.de', 'x', 'vm.LOCAL-1.DOMAIN-1.example', 'x'],
    ['username', 'anna', 'anna', 'USER-1', 'USER-1'],
    ['username', 'CORP\\anna', 'anna', 'DOMAIN-1\\USER-1', 'USER-1'],
    ['username', 'anna@corp.de', 'anna', 'USER-1@DOMAIN-1.example', 'USER-1'],
    ['gatewayusername', '4711', '4711', 'USER-1', 'USER-1'],
    ['domain', 'corp', 'corp', 'DOMAIN-1', 'corp'],
    ['domain', '12', 'x', 'DOMAIN-1', 'x'],
    ['full address', '  ', 'x', '  ', 'x'],
    // Whatever else it says, a number names nobody, and any other text is looked through.
    ['redirectcomports', '1', 'x', '1', 'x'],
    ['desktopheight', '-4711', 'x', '-4711', 'x'],
    ['remoteapplicationname', 'BOX7', 'x', 'LOCAL-1', 'x'],
    ['drivestoredirect', '*', 'x', '*', 'x'],
    ['toString', 'of BOX7', 'x', 'of LOCAL-1', 'x'],
    ...[
      'armpath',
      'aadtenantid',
      'activityhint',
      'loadbalanceinfo',
      'signature',
      'workspace id',
      'wvd endpoint pool',
      'resourceprovider'
    ].map((name): [string, string, string, string, string] => [name, '4711', 'x', '', 'x'])
  ])('%s: %s beside "%s" is %s beside "%s"', (name, value, text, hidden, textHidden) => {
    expect(property(name, value, text)).toEqual([hidden, textHidden])
  })
})

it('a number in a property is none of a machine that is called by a number', () => {
  const open = snapshotWith({ machine: present({ ...windowsMachine, name: '4711' }) })
  const properties = ['4711', '-4711', '7', 'of 4711', '4711 and 7'].map((value) => ({ name: 'x', value, source: 'rdp' as const }))
  const hidden = hideNames({ snapshots: [open], extras: { properties } }).extras({ properties })
  expect(hidden.properties?.map(({ value }) => value)).toEqual(['4711', '-4711', '7', 'of LOCAL-1', 'LOCAL-1 and 7'])
})

describe('a file of a connection', () => {
  it.each<[path: string, text: string, hidden: string, textHidden: string]>([
    ['C:\\Users\\anna\\work.rdp', 'of work and anna', 'C:\\Users\\USER-1\\FILE-1.rdp', 'of FILE-1 and USER-1'],
    ['/home/anna/Pay roll.RDPW', 'Pay roll', '/home/USER-1/FILE-1.RDPW', 'FILE-1'],
    ['C:/x\\y/work.rdp', 'work', 'C:/x\\y/FILE-1.rdp', 'FILE-1'],
    ['C:\\x/ab.rdp', 'ab', 'C:\\x/FILE-1.rdp', 'ab'],
    ['C:\\x/abc.rdp', 'abc', 'C:\\x/FILE-1.rdp', 'FILE-1'],
    ['C:\\x/ .rdp', 'x', 'C:\\x/ .rdp', 'x'],
    ['noending', 'noending', 'FILE-1', 'FILE-1'],
    ['defaults.rdp', 'x', 'FILE-1.rdp', 'x'],
    ['mydefault.rdp', 'x', 'FILE-1.rdp', 'x'],
    ['D:\\x\\Default.rdp', 'x', 'D:\\x\\Default.rdp', 'x'],
    ['D:\\x\\.rdp', 'x', 'D:\\x\\.rdp', 'x']
  ])('%s beside "%s" is %s beside "%s"', (path, text, hidden, textHidden) => {
    const clients: NonNullable<Snapshot['clients']> = present({
      running: [{ program: 'mstsc.exe', processId: 1, rdpFile: path }],
      savedFiles: []
    })
    const open = snapshotSaying(text, { clients })
    const done = hideNames({ snapshots: [open] }).snapshot(open)
    expect([clientsOf(done)?.running[0]?.rdpFile, reasonOf(done)]).toEqual([hidden, textHidden])
  })

  it('is looked for in texts by the name that it has in a folder of saved files', () => {
    const clients: NonNullable<Snapshot['clients']> = present({
      running: [],
      savedFiles: [{ name: 'work.rdp', folder: 'C:\\Users\\anna' }]
    })
    const open = snapshotSaying('work of anna', { clients })
    const done = hideNames({ snapshots: [open] }).snapshot(open)
    expect(clientsOf(done)?.savedFiles).toEqual([{ name: 'FILE-1.rdp', folder: 'C:\\Users\\USER-1' }])
    expect(reasonOf(done)).toBe('FILE-1 of USER-1')
  })
})
