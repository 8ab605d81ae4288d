import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'

const SOFTWARE = 'Microsoft Software Key Storage Provider'
const SRV07 = 'CN=wingtip-SRV07-CA, DC=wingtip, DC=example'
const LUCERNE = 'CN=Lucerne Root Authority 2019, O=Lucerne Publishing, L=Lyon, S=Rhône, C=FR'
const ZEROS = '0'.repeat(32)

describe('a whole output of certutil -store', () => {
  it.each<[string, object[], number[]]>([
    [
      'container-not-indented',
      [
        {
          index: 0,
          serial: '4200000a1c77d5e0f2b9000000000a1c',
          issuer: 'CN=Tailspin - Sign-in CA, DC=TAILSPIN, DC=EXAMPLE',
          subject: 'CN=ben.wolf@tailspin.example',
          notBefore: '2/28/2025 5:41 PM',
          notAfter: '2/28/2026 5:41 PM',
          provider: 'Microsoft Passport Key Storage Provider',
          container: 'S-1-12-1-../../login.tailspin.example/../ben.wolf@tailspin.example'
        }
      ],
      []
    ],
    [
      'no-provider-and-no-keyset',
      [
        {
          serial: '6d0000001e3fa2c955b0d417e8000000001e',
          issuer: 'CN=Adatum Policy CA, DC=lab, DC=adatum, DC=example',
          subject: 'CN=Adatum Device CA 4, DC=lab, DC=adatum, DC=example',
          notBefore: '9/14/2024 11:02 AM',
          notAfter: '9/14/2026 11:12 AM',
          missingKeyset: true
        }
      ],
      []
    ],
    [
      'placeholder-and-issuer-twice',
      [{ index: 0, issuer: 'CN=OwnLabRoot', notBefore: '6/1/2023 8:15 AM', notAfter: '6/1/2024 8:25 AM' }],
      [5, 4]
    ],
    [
      'padded-by-a-terminal',
      [
        {
          serial: '2b90f4c1',
          issuer: 'CN=Wingtip Test Root',
          subject: 'CN=Wingtip Test Root',
          notBefore: '7/4/1999 1:23 AM',
          notAfter: '7/4/2039 1:23 AM'
        },
        {
          index: 2,
          serial: '55c0ffee7712d90a',
          issuer: SRV07,
          subject: SRV07,
          notBefore: '1/2/2025 10:40 PM',
          notAfter: '1/2/2030 10:50 PM',
          provider: SOFTWARE,
          container: 'wingtip-SRV07-CA'
        }
      ],
      []
    ],
    [
      'german-wrongly-decoded',
      [
        {
          index: 14,
          serial: '9c8b7a6d5e',
          issuer: 'CN=Proseware Haus-CA',
          subject: 'CN=intern.proseware.example',
          notBefore: '03.10.2025 09:30',
          notAfter: '03.10.2026 09:30',
          provider: SOFTWARE,
          container: 'haus-7-0011aabb'
        }
      ],
      []
    ],
    [
      'chinese-dump-with-nesting',
      [
        { serial: '31d4f7a0be6c', issuer: 'CN=Coho Root A, O=Coho Winery, C=US', subject: 'CN=Coho Root B, O=Coho Winery, C=US' },
        { index: 1, serial: 'c5d6e7f80912a3b4', issuer: 'CN=Coho Root B, O=Coho Winery, C=US', subject: 'CN=Cellar X, O=Coho, C=US' },
        { index: 2, subject: "CN=Cellar X1, O=Coho's Own, C=US" },
        { index: 3, serial: '0000', issuer: "CN=Cellar X1, O=Coho's Own, C=US", subject: 'CN=*.coho.example', provider: SOFTWARE }
      ],
      []
    ],
    [
      'one-line-platform-provider',
      [
        {
          index: 3,
          serial: ZEROS,
          issuer: 'DC=org + DC=tailspin + CN=Device-Registration + OU=1f2e3d4c-5b6a-4789-9abc-def012345678',
          subject: 'CN=8b216d7e-4c3d-90ab-5e1f-0a778f901234',
          notBefore: '5/5/2024 3:21 AM',
          notAfter: '5/5/2034 3:51 AM',
          provider: 'Microsoft Platform Crypto Provider',
          container: '8b216d7e-4c3d-90ab-5e1f-0a778f901234',
          missingKeyset: true
        }
      ],
      []
    ],
    [
      'french-escaped-apostrophes',
      [{ index: 5, serial: ZEROS, issuer: LUCERNE, subject: LUCERNE, notBefore: '30/11/2019 00:45', notAfter: '30/11/2044 00:55' }],
      []
    ],
    [
      'verbose-dump',
      [
        {
          index: 2,
          serial: ZEROS,
          issuer: 'CN=Northwind-Test/Bench',
          subject: 'CN=Northwind-Test/Bench',
          notBefore: '8/23/2021 6:06 PM',
          notAfter: '1/1/2060 12:00 AM'
        }
      ],
      []
    ]
  ])('is read as it was handed over: %s', (what, certificates, lines) => {
    const found = readWhole('certutil-store', what)
    expect(found.certificates).toEqual(certificates)
    expect(found.problems.map(({ line }) => line)).toEqual(lines)
  })
})
