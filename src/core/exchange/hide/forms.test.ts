import { describe, expect, it } from 'vitest'
import { hideNames } from './hide.ts'

/** A text that nothing else is known of, without names. What its form shows is looked for behind it as well. */
const hidden = (text: string): string => hideNames({}).text(text)

const rows = (...table: [text: string, hidden: string][]): void => {
  it.each(table)('%s', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })
}
const kept = (...texts: string[]): void => {
  it.each(texts)('stays: %s', (text) => {
    expect(hidden(text)).toBe(text)
  })
}

describe('a home folder', () => {
  rows(
    ['C:\\Users\\anna\\x', 'C:\\Users\\USER-1\\x'],
    ['\\Users\\\\anna\\x', '\\Users\\\\USER-1\\x'],
    ['C:\\Documents and Settings\\anna.m\\x', 'C:\\Documents and Settings\\USER-1\\x'],
    ['/HOME/anna/x', '/HOME/USER-1/x'],
    ['/home/Anna Muster/x and Anna Muster', '/home/USER-1/x and USER-1'],
    // A name of two letters is replaced there, and is a word elsewhere.
    ['/home/al/x and al', '/home/USER-1/x and al'],
    // Where nothing ends the name, all behind it may belong to it, and its first word is one by itself.
    ['/home/anna is full', '/home/USER-1'],
    ['/home/anna, then\nof anna', '/home/USER-1\nof USER-1'],
    ['/home/bob, then\nof bob', '/home/USER-1\nof USER-1'],
    ['/home/Anna Muster/x\nof Anna', '/home/USER-1/x\nof Anna'],
    ['/home/anna /x', '/home/USER-1/x'],
    ['/home/al, then\nof al', '/home/USER-1\nof al'],
    ['\\Users\\anna  ', '\\Users\\USER-1  '],
    ['C:\\Users\\USER-7\\x user 7 of /home/anna/x', 'C:\\Users\\USER-7\\x user 7 of /home/USER-1/x']
  )
  kept('C:\\Users\\Public\\x', '/Users/Shared/x', '/home/guest/x', '/home/guest  ', 'D:\\settings\\anna', '/homes/anna/x')
})

describe('an address of a person', () => {
  rows(
    ['to anna.muster@mail.corp.com, mail.corp.com and anna.muster', 'to USER-1@DOMAIN-1.example, MACHINE-1.DOMAIN-2.example and USER-1'],
    ['bob@corp.de bob', 'USER-1@DOMAIN-1.example USER-1'],
    ['bo@corp.de bo', 'USER-1@DOMAIN-1.example bo'],
    ['Admin@corp.de admin', 'USER-1@DOMAIN-1.example admin'],
    ['anna@host7 host7', 'USER-1@MACHINE-1 MACHINE-1'],
    ['anna@localhost', 'USER-1@localhost'],
    ['anna@LOCAL-1', 'USER-1@LOCAL-1'],
    // As it is written, 40corp.de is a domain of its own.
    ['anna%40corp.de', 'USER-1@DOMAIN-2.example'],
    ['anna&#64;corp.de', 'USER-1@DOMAIN-1.example'],
    ['anna&#x40;corp.de', 'USER-1@DOMAIN-1.example']
  )
  kept('5 @ 3', 'anna@')
})

describe('a host', () => {
  rows(
    ['host7.corp.example.com and host7', 'MACHINE-1.DOMAIN-1.example and MACHINE-1'],
    ['SRV7.CORP.DE', 'MACHINE-1.DOMAIN-1.example'],
    ['corp.de', 'DOMAIN-1.example'],
    ['dc01.local', 'MACHINE-1.local'],
    ['DC01.LOCAL', 'MACHINE-1.LOCAL'],
    ['dc01.corp.local', 'MACHINE-1.DOMAIN-1.example'],
    ['one.lan two.lan', 'MACHINE-1.lan MACHINE-2.lan'],
    ['tsclient.corp.de', 'MACHINE-1.DOMAIN-1.example'],
    ['login.notmicrosoft.com', 'MACHINE-1.DOMAIN-1.example'],
    // Whether its first part is looked for elsewhere goes by how telling it is.
    ['server.corp.de server', 'MACHINE-1.DOMAIN-1.example MACHINE-1'],
    ['files.corp.de files', 'MACHINE-1.DOMAIN-1.example files'],
    ['\\\\server\\x server', '\\\\MACHINE-1\\x MACHINE-1'],
    ['\\\\files\\x files', '\\\\MACHINE-1\\x files'],
    ['\\\\pc1\\x pc1', '\\\\MACHINE-1\\x MACHINE-1'],
    ['\\\\p1\\x p1', '\\\\MACHINE-1\\x p1'],
    ['\\\\büro\\x büro', '\\\\MACHINE-1\\x MACHINE-1'],
    ['https://srv9/x https://srv9.corp.de:8443/x', 'https://MACHINE-1/x https://MACHINE-1.DOMAIN-1.example:8443/x'],
    ['https://10.1.2.3/x', 'https://ADDRESS-1/x'],
    ['https://7.corp/x https://srv.7/x', 'https://DOMAIN-1.example/x https://DOMAIN-2.example/x'],
    ['\\\\mydevice\\x \\\\devices7\\x \\\\tsclient7\\x', '\\\\MACHINE-1\\x \\\\MACHINE-2\\x \\\\MACHINE-3\\x'],
    ['tcp:srvlong:4713', 'tcp:MACHINE-1:4713'],
    ['tcp4:srvlong... of srvlong', 'tcp4:MACHINE-1... of MACHINE-1']
  )
  kept(
    'main.rs x.SO x.1',
    'libfoo.so.1',
    'login.microsoftonline.com www.microsoft.com https://aka.ms/x',
    'app://sidecheck/index.js',
    '\\\\tsclient\\C',
    '\\\\TSCLIENT\\C',
    '\\\\device\\x \\\\Devices\\x',
    '\\\\LOCAL-1\\c',
    'http://localhost/x'
  )
})

describe('an account', () => {
  rows(
    ['CONTOSO\\anna anna', 'DOMAIN-1\\USER-1 USER-1'],
    ['CONTOSO\\al al', 'DOMAIN-1\\USER-1 al'],
    ['AzureAD\\AnnaM', 'DOMAIN-1\\USER-1'],
    // A machine that is known is an account's place however it is written.
    ['\\\\srv77\\c and Srv77\\anna', '\\\\MACHINE-1\\c and MACHINE-1\\USER-1']
  )
  kept(
    'Contoso\\anna',
    'NT AUTHORITY\\SYSTEM',
    'BUILTIN\\Users',
    'HKLM\\Software',
    'USB\\anna',
    'PCI\\VEN',
    '12\\anna',
    'C\\anna',
    'CONTOSO\\anna\\x',
    'RDInfraAgent\\IsRegistered'
  )
})

describe('an address of a machine', () => {
  rows(
    ['192.168.1.1 192.168.1.2 192.168.1.1', 'ADDRESS-1 ADDRESS-2 ADDRESS-1'],
    ['10.255.0.127', 'ADDRESS-1'],
    ['FE80::AB1 fe80::ab1', 'ADDRESS-1 ADDRESS-1'],
    ['2001:db8:0:0:0:0:0:1', 'ADDRESS-1'],
    ['1::1', 'ADDRESS-1'],
    ['7A:31:5C:77:0F:E2 7a-31-5c-77-0f-e2 7a_31_5c_77_0f_e2', 'MAC-1 MAC-1 MAC-1'],
    ['BTHENUM\\DEV_7A315C770FE2', 'BTHENUM\\DEV_MAC-1'],
    ['Dev_7a315c770fe2', 'Dev_MAC-1'],
    ['Bth\\{0}_7A315C770FE2', 'Bth\\{0}_MAC-1'],
    ['S-1-5-21-1-2-3-1001 s-1-5-21-1-2-3-1001', 'SID-1 SID-1'],
    ['S-1-12-1-1-2-3', 'SID-1']
  )
  kept(
    '127.0.0.1 127.5.5.5 0.0.0.0 0.1.2.3 255.255.255.255 255.0.0.1',
    '256.1.2.3 1.256.2.3 1.2.3.256',
    '1.2.3 1.2.3.4.5 v1.2.3.4 10.0.26100.1',
    '12:30:45 1:2:3 1:2:3:4:5:6:7',
    ':: ::1',
    '_7a315c770fe2',
    'dev_7a315c770fe2z',
    'S-1-5-18 S-1-5-32-544'
  )
})

describe('a device', () => {
  rows(
    ['USB\\VID_0403&PID_6001\\A50285BI a50285bi', 'USB\\VID_0403&PID_6001\\SERIAL-1 SERIAL-1'],
    ['vid_0403&pid_6001\\A50285BI', 'vid_0403&pid_6001\\SERIAL-1'],
    ['usb-FTDI_FT232R_A50285BI-if00-port0 A50285BI', 'usb-FTDI_FT232R_SERIAL-1-if00-port0 SERIAL-1'],
    ['USB-Acme_B123-00', 'USB-Acme_SERIAL-1-00'],
    ['/dev/cu.usbserial-A50285BI A50285BI', '/dev/cu.usbserial-SERIAL-1 SERIAL-1'],
    ['/dev/tty.usbmodem1101', '/dev/tty.usbmodemSERIAL-1'],
    ["Bob's iPad Bob", "USER-1's iPad USER-1"],
    ["Bo's iPad Bo", "USER-1's iPad Bo"],
    ['Anna Muster’s iPhone', 'USER-1’s iPhone'],
    ["Anna's MacBook Pro", "USER-1's MacBook Pro"]
  )
  kept(
    'VID_0403&PID_6001\\AB',
    'USB\\VID_0403&PID_6001&MI_00\\7&1a2b&0&0000',
    'usb-Acme_abcd-00 usb-Acme_a12-00 usb-Acme-A123-00',
    'usb-Acme_SERIAL-1-00 /dev/cu.usbserial-abcd /dev/cu.usbserial-A50',
    "Anna's Laptop",
    'Annas Kopfhörer'
  )
})

describe('an attribute of a distinguished name', () => {
  rows(
    ['CN=Anna Muster, O=Example GmbH; Muster Anna, Anna Muster', 'CN=USER-1, O=ORGANIZATION-1; USER-1, USER-1'],
    ['CN="Doe, Jane"; Jane Doe; Doe Jane', 'CN=USER-1; USER-1; USER-1'],
    ['CN=Doe\\, Jane; Jane Doe', 'CN=USER-1; USER-1'],
    ['CN=Jane Mary Doe; Mary Jane; Doe Jane', 'CN=USER-1; Mary Jane; Doe Jane'],
    ['CN="Anna ""Bo"" Muster";x', 'CN=USER-1;x'],
    ['CN=Anna Muster   ;x', 'CN=USER-1   ;x'],
    ['cn=anna;gn=anna', 'cn=USER-1;gn=USER-1'],
    ['x CN=Anna/OU=Team', 'x CN=USER-1/OU=ORGANIZATION-1'],
    // One letter is looked for nowhere, two are.
    ['CN=a; a', 'CN=USER-1; a'],
    ['UID=am; am', 'UID=USER-1; USER-1'],
    ['OU=Team Nord; Team Nord; Nord', 'OU=ORGANIZATION-1; ORGANIZATION-1; Nord'],
    ['O=Example; Example', 'O=ORGANIZATION-1; Example'],
    ['O=corp.de', 'O=ORGANIZATION-1'],
    ['E=anna@corp.de', 'E=USER-1@DOMAIN-1.example'],
    ['CN="anna@corp.de"', 'CN=USER-1@DOMAIN-1.example'],
    ['CN="srv7.corp.de"', 'CN=MACHINE-1.DOMAIN-1.example'],
    ['CN=\\ anna@corp.de', 'CN=USER-1@DOMAIN-1.example'],
    ['CN=Doe\\+Jane; Doe+Jane', 'CN=USER-1; USER-1'],
    ['CN=LOCAL-1; local 1', 'CN=LOCAL-1; local 1'],
    ['E=ab1; E=a12', 'E=USER-1; E=USER-2'],
    ['CN="Doe,"; Doe', 'CN=USER-1; USER-1'],
    ['CN=Doe , Jane', 'CN=USER-1 , Jane'],
    ['CN="Doe ,  Jane"; Jane Doe', 'CN=USER-1; USER-1'],
    ['CN=Jane  Doe; Doe Jane', 'CN=USER-1; USER-1'],
    ['ST=x1y, L=Bad Ort; Bad Ort', 'ST=x1y, L=Bad Ort; Bad Ort'],
    ['E=ab1 G=Anna', 'E=USER-1'],
    ['CN=anna@host7; host7', 'CN=USER-1@MACHINE-1; MACHINE-1'],
    ['CN=srv7.corp.de; srv7', 'CN=MACHINE-1.DOMAIN-1.example; MACHINE-1'],
    ['CN=Anna corp.de; corp', 'CN=USER-1; corp'],
    ['CN=srv7.rs; srv7', 'CN=USER-1; srv7'],
    ['CN=LOCAL-1, CN=USER-3, CN=x', 'CN=LOCAL-1, CN=USER-3, CN=USER-1']
  )
  kept('E=5', 'E=a1', 'S=Anna', 'T=x', 'XCN=anna', 'SERIALNUMBER=12', 'CN is anna', 'O=12')
})
