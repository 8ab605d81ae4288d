/**
 * The words that certutil prints in the languages of Windows, for what its structure alone does not tell. Labels in other
 * languages, and labels that a wrong code page destroyed, are read by position instead: see certificates.ts.
 */
export type Field = 'serial' | 'issuer' | 'notBefore' | 'notAfter' | 'subject'
export type KeyField = 'provider' | 'container' | 'simpleName'

const FIELDS: Readonly<Record<Field, string>> = {
  serial:
    'Serial Number|Serial|Seriennummer|Numéro de série|Número de serie|Numero di serie|Numero seriale|Número de série|Numer seryjny' +
    '|Serienummer|Sériové číslo|Sorozatszám|Seri Numarası|Sarjanumero|Серийный номер|Серійний номер|シリアル番号|序列号|序號|序列號|일련 번호',
  issuer:
    'Issuer|Aussteller|Émetteur|Emisor|Emittente|Autorità emittente|Autorità di certificazione|Emissor|Emitente|Wystawca|Verlener|Uitgever' +
    '|Certificaatverlener|Utfärdare|Udsteder|Utsteder|Vystavitel|Kiállító|Veren|Издатель|Поставщик|Видавець|発行者|颁发者|簽發者|發行者|발급자|발급 대상자',
  notBefore:
    'NotBefore|Not Before|Nicht vor|Pas avant|No antes del|No antes de|Non prima del|Não antes de|Não Antes|Nie wcześniej niż|Nie przed|Не ранее|Не раньше',
  notAfter:
    'NotAfter|Not After|Nicht nach|Pas après|No después del|No después de|Non dopo il|Não depois de|Não Após|Nie później niż|Nie po|Не позднее|Не позже',
  subject:
    'Subject|Antragsteller|Objet|Sujet|Sujeto|Asunto|Firmante|Titular|Soggetto|Oggetto|Requerente|Assunto|Entidade|Podmiot|Onderwerp' +
    "|Ämne|Emne|Předmět|Tulajdonos|Tárgy|Konu|Субъект|Суб'єкт|サブジェクト|件名|使用者|主题|主體|主旨|주체|제목"
}

const KEY_FIELDS: Readonly<Record<KeyField, string>> = {
  provider: 'Provider|Anbieter|Fournisseur|Proveedor|Fornecedor|Provedor|Dostawca|Поставщик|プロバイダー|プロバイダ|提供程序|提供者|공급자',
  container:
    'Key Container|Schlüsselcontainer|Conteneur de clé|Conteneur de clés|Contenedor de claves|Contenedor de clave|Contenitore di chiavi' +
    '|Contenitore chiave|Contenitore chiavi|Contêiner de chave|Contêiner de chaves|Contentor de chaves|Contentor de chave|Kontener kluczy|Kontener klucza' +
    '|Контейнер ключа|Контейнер ключей|キー コンテナー|キー コンテナ|密钥容器|金鑰容器|키 컨테이너',
  simpleName:
    'Simple container name|Einfacher Containername|Nom de conteneur simple|Nom simple du conteneur|Nombre de contenedor simple|Nome contenitore semplice' +
    '|Nome do contêiner simples|Nome simples do contêiner|Nazwa prostego kontenera|Простое имя контейнера|単純なコンテナー名|简单容器名|簡單容器名稱|단순 컨테이너 이름'
}

/**
 * A label as it is compared: Latin labels by their unaccented letters only, which every wrong decoding leaves alone; labels
 * in other scripts whole, without blanks.
 */
export function comparable(label: string): string {
  const ascii = label.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return ascii.length >= 3 ? ascii : label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function index<F extends string>(labels: Readonly<Record<F, string>>): ReadonlyMap<string, F> {
  const entries: [string, F][] = []
  for (const [field, known] of Object.entries(labels) as [F, string][])
    for (const label of known.split('|')) entries.push([comparable(label), field])
  return new Map(entries)
}

const BY_LABEL = index(FIELDS)
const BY_KEY_LABEL = index(KEY_FIELDS)

/** The certificate's field that a label before a colon names. */
export const fieldOf = (label: string): Field | undefined => BY_LABEL.get(comparable(label))

/** The key's field that a label before an equals sign (or, for its simple name, a colon) names. */
export const keyFieldOf = (label: string): KeyField | undefined => BY_KEY_LABEL.get(comparable(label))

/** Where a line holds several fields because its line breaks were lost, each begins at one of these. */
export const BREAKS = new RegExp(
  `\\s(?=\\S)(?=(?:${[...Object.values(FIELDS), KEY_FIELDS.simpleName, 'Template', 'Unique container name', 'CA Version'].join('|').replaceAll(' ', '\\s?')})\\s?[:：]\\s` +
    `|(?:${[KEY_FIELDS.provider, KEY_FIELDS.container].join('|')}|ProviderType|Flags|KeySpec)\\s=\\s` +
    '|Cert Hash\\(|Certificate Template Name|Zertifikathash|Hach\\. cert|Non-root Certificate|Root Certificate:|Kein Stammzertifikat|Signature matches' +
    '|Missing stored keyset|No key provider information|Encryption test|Signature test|Private key is|Cannot find the certificate|Performing |CertUtil:)',
  'gi'
)

/** "Begin Nesting Level 1" in the languages that are known; it looks like a certificate's banner. */
export const NESTING = /nest|schachtel|imbri|anid|annid|aninh|zagnie|вложен|嵌套|巢狀|入れ子|ネスト|중첩/i

/** "Missing stored keyset": the words for a set of keys and for its absence, on one line. */
const KEYSET =
  /key\s?set|schl.{0,3}ssels(?:atz|ammlung)|jeux? de cl|conjunto de (?:claves|chaves)|(?:set|gruppo|insieme) di chiavi|набор\S{0,3} ключей|zestaw\S{0,2} kluczy|キー\s?セット|键集|密钥(?:集|组|组)|金鑰(?:組|集)|키\s?(?:집합|세트)/i
const MISSING =
  /missing|fehl|manqu|falta|mancan|ausente|отсутств|brak|ありません|見つかりません|不足|欠落|없|누락|缺|丢失|找不到|遺失|遗失/i
const TESTED = /test|prüf|essai|prueba|prova|тест/i

export const isMissingKeyset = (line: string): boolean =>
  !line.includes('0x') && KEYSET.test(line) && MISSING.test(line) && !TESTED.test(line)

/** The line "Archived!" that stands between a banner and the serial number. */
export const isArchived = (line: string): boolean => /^[^\s:=!！][^:=!！]{2,30}\s?[!！]$/.test(line)

/** The sentence on the resource manager: the words for it, for its running, and for its not running. */
const MANAGER = /resource manager|ressource|recursos|risorse|ресурс|zasob|リソース|资源管理|資源管理|리소스/i
const NEGATIVE =
  /\bnot\b|n['’]est pas|nicht|\bno se\b|\bno est|\bnon è|\bnon e\b|não|\bnie\b|\bне\b|(?:^|\s)не\s|未|没有|沒有|いません|않|아닙/i
const RUNNING =
  /\brunning|en cours d|ausgef.{0,3}hrt|wird ausgef|ejecut|ejecuci|esecuzione|execu|ejecu|запущен|выполня|работает|uruchomion|działa|dzia.{0,3}a\b|実行|正在运行|正在執行|运行|執行|실행/i

/** What a line says of the smart card service, undefined where it is not that sentence. */
export function readServiceSentence(line: string): 'running' | 'stopped' | undefined {
  if (line.length > 300 || !MANAGER.test(line) || !RUNNING.test(line) || /[:：]$/.test(line)) return undefined
  return NEGATIVE.test(line) ? 'stopped' : 'running'
}
