import { describe, expect, it } from 'vitest'
import { parse } from '../index.ts'

/**
 * The parts of a store's listing, as public projects show them of machines in these languages. Of Brazilian and Japanese ones only the
 * certificate was found: the words for its key, and the Japanese one for its number, are those that labels.ts has.
 */
interface Words {
  store: string
  serial: string
  issuer: string
  before: string
  after: string
  subject: string
  between: readonly string[]
  container: string
  provider: string
  /** What stands where a card or a file holds the key no longer. */
  missing?: string
  ended: string
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  French: {
    store: 'My "Personnel"\r\n================ Certificat 0 ================',
    serial: 'Numéro de série\u00a0: ',
    issuer: 'Émetteur: ',
    before: ' NotBefore\u00a0: ',
    after: ' NotAfter\u00a0: ',
    subject: 'Objet: ',
    between: ['Il ne s’agit pas d’un certificat racine', 'Hach. cert. (sha1)\u00a0: cd d4 ee ae 60 00 ac 7f'],
    container: '  Conteneur de clé\u00a0= ',
    provider: '  Fournisseur = ',
    ended: 'CertUtil: -store La commande s’est terminée correctement.'
  },
  Spanish: {
    store: '================ Certificado 0 ================',
    serial: 'Número de serie: ',
    issuer: 'Emisor: ',
    before: ' NotBefore: ',
    after: ' NotAfter: ',
    subject: 'Sujeto: ',
    between: ['Hash de cert(sha1): cdd4eeae6000ac7f'],
    container: '  Contenedor de claves = ',
    provider: '  Proveedor = ',
    missing: 'Falta el conjunto de claves almacenado',
    ended: 'CertUtil: -store'
  },
  Brazilian: {
    store: 'My "Pessoal"\r\n================ Certificado 0 ================',
    serial: 'Número de Série: ',
    issuer: 'Emissor: ',
    before: ' NotBefore: ',
    after: ' NotAfter: ',
    subject: 'Requerente: ',
    between: [
      'Assinatura coincide com Chave pública',
      'Certificado raiz: requerente coincide com o emissor',
      'Hash Cert(sha1): cdd4eeae6000ac7f'
    ],
    container: '  Contêiner de chave = ',
    provider: '  Provedor = ',
    ended: 'CertUtil: -store'
  },
  Japanese: {
    store: '================ 証明書 0 ================',
    serial: 'シリアル番号: ',
    issuer: '発行者: ',
    before: ' NotBefore: ',
    after: ' NotAfter: ',
    subject: 'サブジェクト: ',
    between: ['証明書ハッシュ(sha1): cdd4eeae6000ac7f'],
    container: '  キー コンテナー = ',
    provider: '  プロバイダー = ',
    ended: 'CertUtil: -store'
  }
}

const FACTS = {
  serial: '79ad16a14aa0a5ad',
  issuer: 'CN=Nordwind Issuing CA, O=Nordwind, C=DE',
  notBefore: '10/05/2026 00:19',
  notAfter: '10/05/2027 00:28',
  subject: 'CN=Ana Paula, OU=Vendas',
  container: 'le-Card-1234',
  provider: 'Microsoft Base Smart Card Crypto Provider'
}

const text = (words: Words): string =>
  [
    words.store,
    words.serial + FACTS.serial,
    words.issuer + FACTS.issuer,
    words.before + FACTS.notBefore,
    words.after + FACTS.notAfter,
    words.subject + FACTS.subject,
    ...words.between,
    words.container + FACTS.container,
    words.provider + FACTS.provider,
    ...(words.missing === undefined ? [] : [words.missing]),
    words.ended
  ].join('\r\n')

describe('certutil -store', () => {
  it.each(Object.entries(LANGUAGES))('gives the same certificate on a %s machine, with its dates as they stand', (_, words) => {
    expect(parse('certutil-store', text(words))).toEqual({
      ok: true,
      value: {
        kind: 'certutil-store',
        certificates: [{ ...FACTS, index: 0, ...(words.missing !== undefined && { missingKeyset: true }) }],
        problems: []
      }
    })
  })

  it.each(Object.entries(LANGUAGES))('gives the serial number of a %s certificate alone, by its label', (_, { serial }) => {
    expect(parse('certutil-store', `certutil -store\r\n${serial}${FACTS.serial}\r\n`)).toMatchObject({
      ok: true,
      value: { certificates: [{ serial: FACTS.serial }] }
    })
  })
})
