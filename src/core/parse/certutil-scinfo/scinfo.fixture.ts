/** The words of a certutil -scinfo output, so that one text can be written in many languages. */
export interface Words {
  running: string
  status: string
  readers: string
  reader: string
  state: string
  sentence: string
  card: string
  analysing: string
  certificate: string
  provider: string
  container: string
  serial: string
  issuer: string
  notBefore: string
  notAfter: string
  subject: string
  hash: string
  /** The separator before a value: French has a blank before its colon. */
  colon: string
}

export const ENGLISH: Words = {
  running: 'The Microsoft Smart Card Resource Manager is running.',
  status: 'Current reader/card status',
  readers: 'Readers',
  reader: 'Reader',
  state: 'Status',
  sentence: 'The card is available for use.',
  card: 'Card',
  analysing: 'Analyzing card in reader',
  certificate: 'Certificate',
  provider: 'Provider',
  container: 'Key Container',
  serial: 'Serial Number',
  issuer: 'Issuer',
  notBefore: 'NotBefore',
  notAfter: 'NotAfter',
  subject: 'Subject',
  hash: 'Cert Hash(sha1)',
  colon: ':'
}

/** As far as published outputs show them; what no output shows is translated freely, which a parser must bear anyway. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  English: ENGLISH,
  Spanish: {
    ...ENGLISH,
    running: 'El administrador de recursos de tarjetas inteligentes de Microsoft se está ejecutando.',
    status: 'Estado actual del lector/tarjeta',
    readers: 'Lectores',
    reader: 'Lector',
    state: 'Estado',
    sentence: 'La tarjeta está disponible para su uso.',
    card: 'Tarjeta',
    analysing: 'Analizando tarjeta en el lector',
    certificate: 'Certificado',
    provider: 'Proveedor',
    container: 'Contenedor de claves',
    serial: 'Número de serie',
    issuer: 'Emisor',
    subject: 'Sujeto',
    hash: 'Hash de cert. (sha1)'
  },
  Italian: {
    ...ENGLISH,
    running: 'Gestione risorse smart card Microsoft in esecuzione.',
    status: 'Stato corrente lettore/scheda',
    readers: 'Lettori',
    reader: 'Lettore',
    state: 'Stato',
    sentence: 'La scheda è disponibile.',
    card: 'Scheda',
    analysing: 'Analisi della scheda nel lettore',
    certificate: 'Certificato',
    container: 'Contenitore di chiavi',
    serial: 'Numero di serie',
    issuer: 'Emittente',
    subject: 'Soggetto',
    hash: 'Hash certificato (sha1)'
  },
  Portuguese: {
    ...ENGLISH,
    running: 'O Gerenciador de Recursos de Cartão Inteligente da Microsoft está em execução.',
    status: 'Status atual do leitor/cartão',
    readers: 'Leitores',
    reader: 'Leitor',
    sentence: 'O cartão está disponível para uso.',
    card: 'Cartão',
    analysing: 'Analisando cartão no leitor',
    certificate: 'Certificado',
    provider: 'Provedor',
    container: 'Contêiner de Chave',
    serial: 'Número de Série',
    issuer: 'Emissor',
    subject: 'Requerente',
    hash: 'Hash de Certificado (sha1)'
  },
  Russian: {
    ...ENGLISH,
    running: 'Диспетчер ресурсов смарт-карт (Майкрософт) выполняется.',
    status: 'Текущее состояние устройства чтения/карты',
    readers: 'Устройства чтения',
    reader: 'Устройство чтения',
    state: 'Состояние',
    sentence: 'Карта доступна для использования.',
    card: 'Карта',
    analysing: 'Анализ карты в устройстве чтения',
    certificate: 'Сертификат',
    provider: 'Поставщик',
    container: 'Контейнер ключа',
    serial: 'Серийный номер',
    issuer: 'Поставщик',
    subject: 'Субъект',
    hash: 'Хеш сертификата(sha1)'
  },
  Polish: {
    ...ENGLISH,
    running: 'Menedżer zasobów kart inteligentnych firmy Microsoft jest uruchomiony.',
    status: 'Bieżący stan czytnika/karty',
    readers: 'Czytniki',
    reader: 'Czytnik',
    state: 'Stan',
    sentence: 'Karta jest dostępna.',
    card: 'Karta',
    analysing: 'Analizowanie karty w czytniku',
    certificate: 'Certyfikat',
    provider: 'Dostawca',
    container: 'Kontener kluczy',
    serial: 'Numer seryjny',
    issuer: 'Wystawca',
    subject: 'Podmiot',
    hash: 'Skrót certyfikatu(sha1)'
  },
  Japanese: {
    ...ENGLISH,
    running: 'Microsoft スマート カード リソース マネージャーは実行中です。',
    status: '現在のリーダー/カードの状態',
    readers: 'リーダー',
    reader: 'リーダー',
    state: '状態',
    sentence: 'カードは使用できます。',
    card: 'カード',
    analysing: 'リーダー内のカードを分析中',
    certificate: '証明書',
    provider: 'プロバイダー',
    container: 'キー コンテナー',
    serial: 'シリアル番号',
    issuer: '発行者',
    subject: 'サブジェクト',
    hash: '証明書のハッシュ(sha1)'
  },
  Korean: {
    ...ENGLISH,
    running: 'Microsoft 스마트 카드 리소스 관리자가 실행 중입니다.',
    status: '현재 판독기/카드 상태',
    readers: '판독기',
    reader: '판독기',
    state: '상태',
    sentence: '카드를 사용할 수 있습니다.',
    card: '카드',
    analysing: '판독기에서 카드 분석 중',
    certificate: '인증서',
    container: '키 컨테이너',
    serial: '일련 번호',
    issuer: '발급자',
    subject: '주체',
    hash: '인증서 해시(sha1)'
  },
  French: {
    ...ENGLISH,
    running: 'Le gestionnaire de ressource des cartes à puce est en cours d’exécution.',
    status: 'État de la carte/lecteur actuel',
    readers: 'Lecteurs',
    reader: 'Lecteur',
    state: 'Statut',
    sentence: 'Carte disponible pour utilisation.',
    card: 'Carte',
    analysing: 'Analyse de la carte dans le lecteur',
    certificate: 'Certificat',
    provider: 'Fournisseur',
    container: 'Conteneur de clé',
    serial: 'Numéro de série',
    issuer: 'Émetteur',
    subject: 'Objet',
    hash: 'Hach. cert. (sha1)',
    colon: '\u00a0:'
  }
}

export interface ReaderFacts {
  name: string
  flags: readonly string[]
  card: string
  /** Bytes; none where the reader is empty. */
  atr: readonly number[]
}

export interface CertificateFacts {
  serial: string
  issuer: string
  subject: string
  notBefore: string
  notAfter: string
  provider: string
  container: string
}

/** certutil's hex dump: two groups of eight, then the text. */
export function hexDump(bytes: readonly number[]): string[] {
  const rows: string[] = []
  for (let i = 0; i < bytes.length; i += 16) {
    const row = bytes.slice(i, i + 16)
    const pairs = row.map((byte) => byte.toString(16).padStart(2, '0'))
    const columns = `${pairs.slice(0, 8).join(' ')}${pairs.length > 8 ? `  ${pairs.slice(8).join(' ')}` : ''}`
    rows.push(`        ${columns.padEnd(50)} ${row.map((byte) => (byte > 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('')}`)
  }
  return rows
}

/** What certutil -scinfo prints for these readers and, for the first of them, these certificates. */
export function scinfoText(words: Words, readers: readonly ReaderFacts[], certificates: readonly CertificateFacts[] = []): string {
  const c = words.colon
  const lines = [
    words.running,
    `${words.status}${c}`,
    `${words.readers}${c} ${readers.length}`,
    ...readers.map(({ name }, i) => `  ${i}: ${name}`)
  ]
  for (const { name, flags, card, atr } of readers) {
    lines.push(
      `--- ${words.reader}${c} ${name}`,
      `--- ${words.state}${c} ${flags.map((flag) => `SCARD_STATE_${flag}`).join(' | ')}`,
      `--- ${words.state}${c} ${words.sentence}`,
      `---   ${words.card}${c} ${card}`
    )
    if (atr.length > 0) lines.push(`---    ATR${c}`, ...hexDump(atr))
    lines.push('')
  }
  const name = readers[0]?.name ?? ''
  lines.push('=======================================================', `${words.analysing}${c} ${name}`, '')
  certificates.forEach((facts, i) => {
    lines.push(
      '--------------===========================--------------',
      `================ ${words.certificate} ${i} ================`,
      `--- ${words.reader}${c} ${name}`,
      `---   ${words.card}${c} ${readers[0]?.card ?? ''}`,
      `${words.provider} = ${facts.provider}`,
      `${words.container} = ${facts.container} [Default Container]`,
      '',
      `${words.serial}${c} ${facts.serial}`,
      `${words.issuer}${c} ${facts.issuer}`,
      ` ${words.notBefore}${c} ${facts.notBefore}`,
      ` ${words.notAfter}${c} ${facts.notAfter}`,
      `${words.subject}${c} ${facts.subject}`,
      `${words.hash}${c} 0011223344556677889900112233445566778899`,
      '',
      `  ${words.container} = ${facts.container}`,
      `  ${words.provider} = ${facts.provider}`,
      '  ProviderType = 1',
      '  Flags = 1',
      '    0x1 (1)',
      '  KeySpec = 1 -- AT_KEYEXCHANGE',
      ''
    )
  })
  return lines.join('\r\n')
}
