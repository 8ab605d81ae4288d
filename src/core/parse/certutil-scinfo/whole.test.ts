import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'

const CSP = 'Microsoft Base Smart Card Crypto Provider'
const GUID = '5e1f0a77-90ab-4c3d-8b21-6d7e8f901234'
const KEYRING = '3bf813000081 31fe15 46616272696b616d'.replaceAll(' ', '')
const HSM = '3b9f958131fe9f00 41646174756d48534d07'.replaceAll(' ', '')
const unpowered = ['present', 'unpowered']
const shared = ['present', 'inuse']
const badge = { name: 'Litware Dual USB Smart Card Terminal 0', states: unpowered, card: 'Litware Badge v3' }
const BADGE_ATR = '3b9a96c00a31fe454c69747761726501 90005e'.replaceAll(' ', '')

describe('a whole output of certutil -scinfo', () => {
  it.each<[string, object]>([
    [
      'two-readers-cut-off',
      {
        readers: [
          {
            name: 'Windows Hello for Business 3',
            states: shared,
            card: 'Identity Device (Microsoft Generic Profile)',
            atr: '3b8d0180fba000000397425446590401cf'
          },
          { name: 'Fabrikam Keyring NFC+CCID 0', states: unpowered, card: 'Fabrikam Profile (ISO 7816 [PIV])', atr: KEYRING }
        ]
      }
    ],
    ['french-windows-1252-without-head', { readers: [{ ...badge, atr: BADGE_ATR }] }],
    ['french-wrongly-decoded', { readers: [{ ...badge, atr: BADGE_ATR }] }],
    [
      'french-cut-in-certificate',
      {
        readers: [{ name: 'Fabrikam Keyring NFC+CCID 01 00', states: shared, card: 'Fabrikam Keyring', atr: KEYRING }],
        certificates: [{ index: 0, provider: CSP, container: GUID }]
      }
    ],
    ['french-no-reader', { readers: [], errors: [{ code: '0x8010002e', name: 'SCARD_E_NO_READERS_AVAILABLE' }] }],
    [
      'chinese-two-words-for-reader',
      {
        readers: [{ name: 'Fabrikam Fabrikam Keyring 0', states: unpowered, card: 'Fabrikam Profile (ISO 7816 [PIV])', atr: KEYRING }],
        certificates: [
          {
            index: 0,
            serial: '7a11b0c4d2e9',
            issuer: 'CN=Tailspin Root, E=pki@tailspin.example',
            subject: 'CN=Wang Wei, E=wang@tailspin.example',
            notBefore: '2025/3/9 0:07',
            notAfter: '2045/3/9 0:17',
            provider: CSP,
            container: `${GUID} [默认容器]`
          }
        ]
      }
    ],
    [
      'german-tabs-before-bytes',
      {
        readers: [{ name: 'Adatum SC4100 token 0', states: unpowered, card: 'Adatum-HSM', atr: HSM }],
        certificates: [{ index: 0 }]
      }
    ],
    ['bold-last-line', { readers: [{ name: 'Northwind ScanMan 5x 0', states: shared, card: 'Adatum-HSM', atr: HSM }] }],
    [
      'no-key-in-container',
      {
        readers: [
          {
            name: 'Wingtip Slim Smart Card Reader 0',
            states: unpowered,
            card: 'Litware Badge V4',
            atr: '3b9a96c00a31fe454c6974776172650290005d'
          }
        ],
        certificates: [{ index: 0, provider: CSP }]
      }
    ],
    [
      'machine-translated-with-broken-rules',
      {
        readers: [
          {
            name: 'Proseware Virtual CCID 0',
            states: ['present'],
            card: 'Proseware Chip v2.1.x (Badge v2.0), Badge',
            atr: '3b9c11c00a31fe5550726f73657761726590002f'
          }
        ],
        certificates: [{ index: 0, provider: 'Proseware CSP', container: '90ab5e1f-0a77-4c3d-8b21-6d7e8f901234' }]
      }
    ],
    [
      'masked-and-one-reader-cut-out',
      {
        readers: [{ name: 'Margie/Travel T-77/T-78 0', states: unpowered, card: 'TRAVEL-2', atr: '3b9d138131fe458054524156454c2d320ab4' }],
        certificates: [
          {
            index: 0,
            serial: '00000000',
            issuer: 'OU=Margie Travel, OU=Signing of bookings, O=Margie, C=NZ',
            subject: 'CN=41*****, C=NZ',
            notBefore: '2024/02/29 7:05',
            notAfter: '2027/12/31 23:59',
            provider: CSP,
            container: GUID
          }
        ],
        problems: [expect.objectContaining({ line: 3, reason: 'the text says 2 readers and lists 1' })]
      }
    ],
    [
      'verbose-cut-at-first-certificate',
      {
        readers: [
          {
            name: 'Litware Inc. LW60x v1.4 USB SC Terminal 0',
            states: shared,
            card: 'FABRIKAM_PIV(2)',
            atr: '3bdf18008131fe67004661627269 6b616d20504956000000003c'.replaceAll(' ', '')
          }
        ]
      }
    ]
  ])('is read as it was handed over: %s', (what, expected) => {
    expect(readWhole('certutil-scinfo', what)).toEqual({
      kind: 'certutil-scinfo',
      service: 'running',
      certificates: [],
      errors: [],
      problems: [],
      ...expected
    })
  })
})
