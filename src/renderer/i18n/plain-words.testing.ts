import { HELPDESK_QUESTIONS } from '../../core/questions/questions.ts'
import { OWN_STEPS } from '../../core/diagnose/own-steps.ts'
import type { StepId } from '../../core/diagnose/finding.ts'
import type { Text } from '../../core/words/index.ts'
import { plainWords } from '../model/plain-words.ts'

/** The words of administrators, which a person meets in the helpdesk view only. What is connected to has one name: the remote desktop. */
export const ADMINISTRATORS_WORDS = {
  'pt-BR':
    /valor(?:es)? do registro|chave(?:s)? (?:do|de) registro|exportação do registro|polític[ao]|propriedade|ouvinte|listener|ponto de extremidade|instantâneo|dBFS|\bATR\b|\bcamadas?\b|HKLM|HKEY|\bGPO|Intune|pool de hosts|\bcana(?:l|is) virtua|host da sessão|\bsess(?:ão|ões)\b|computador remoto|redirecion|\bclientes?\b|NTAuth|\bKDC\b|\bUPN\b|minidriver|polkit|sysfs|\budev\b|xrdp\.ini|rdp2tcp/i,
  en: /\b(?:registry|polic(?:y|ies)|propert(?:y|ies)|listeners?|endpoints?|snapshots?|dBFS|ATR|layers?|HKLM|HKEY\w*|GPOs?|Intune|host pools?|virtual channels?|session hosts?|[Ss]essions?|remote computers?|redirect(?:s|ed|ion)?|clients?|NTAuth|KDC|UPN|minidrivers?|polkit|sysfs|udev|xrdp\.ini|rdp2tcp)\b(?!-\d)/i,
  de: /registrierung|registry|richtlinie|eigenschaft|listener|endpunkt|snapshot|dBFS|\bATR\b|\bEbenen?\b|HKLM|HKEY|\bGPO|Intune|hostpool|virtuelle[rn]? Kan[aä]l|sitzung|remotecomputer|umgeleitet|umleit|umzuleiten|\bClient|NTAuth|\bKDC\b|\bUPN\b|polkit|sysfs|\budev\b|xrdp\.ini|rdp2tcp/i,
  es: /\bRegistro\b|[Dd]irectiva|\b[Pp]ropiedad|agentes? de escucha|punto de conexi|[Ii]nstantánea|dBFS|\bATR\b|\b[Cc]apas?\b|HKLM|HKEY|\bGPO|Intune|[Gg]rupos? de hosts|[Cc]anal(?:es)? virtual|\bhosts?\b|(?<!(?:[Ii]nici|[Cc]err|[Cc]ierr)\w* (?:de |la |su )?)\b[Ss]esi(?:ón|ones)\b|equipos? remotos?|[Rr]edir(?:ig|ecc|ij)|\b[Cc]lientes?\b|NTAuth|\bKDC\b|\bUPN\b|polkit|sysfs|\budev\b|xrdp\.ini|rdp2tcp/,
  // To open and to close a session is what Windows calls signing in and out in French.
  fr: /\bregistre|stratégie|propriété|écouteur|point de terminaison|instantané|dBFS|\bATR\b|couches?\b|HKLM|HKEY|\bGPO|Intune|pools? d.hôtes|cana(?:l|ux) virtuel|(?<!(?:ouv|ferm)\S* (?:une |la |sa |votre |de |à nouveau la )?)\bsession(?!-\d)|ordinateur distant|redirig|redirection|\bclients?\b|NTAuth|\bKDC\b|\bUPN\b|minidriver|polkit|sysfs|\budev\b|xrdp\.ini|rdp2tcp/i,
  ja: /レジストリ|ポリシー|プロパティ|リスナー|エンドポイント|スナップショット|dBFS|\bATR\b|レイヤー|HKLM|HKEY|\bGPO|Intune|ホスト プール|仮想チャネル|セッション|リモート コンピューター|リダイレクト|クライアント|NTAuth|\bKDC\b|\bUPN\b|polkit|sysfs|\budev\b|xrdp\.ini|rdp2tcp/i
} as const

/** The window's texts that the helpdesk view alone shows, a fold for the helpdesk, or whoever pasted such a text. */
const HELPDESK_KEYS =
  /^(?:layers|more|nav\.layers|reader\.atr|details\.(?:layers?|effect|field|evidence|cause|settings|decides)|reading\.status|sound\.(?:figure|bandwidth)|evidence\.noConnection|intake\.pasteHint)(?:\.|$|_)/

export const isForPerson = (key: string): boolean => !HELPDESK_KEYS.test(key)

/** The engines' texts that a person reads without the helpdesk view, by the beginnings of their ids. */
const PERSONS =
  /^(?:self-check|overall|place|verdict|row-test|capability|group|topic|question|call|test\.|sound-error|bundle|check-file|snapshot-file|sound-file|screen|link\.|shell|mic\.[\w-]+\.title|mic\.check|needs-evidence\.title|rule-failed\.title|unexplained\.(?:\w+\.(?:missing|listed)|titled|no-setting|part|named|more)|intake\.(?:unknown|not-english)|code\.(?:too-long|damaged|not-unpacked|none|newer|cut)$|channel\.plain\.|own\.)/
const REASONS = /^(?:reason|hint)\./
const TITLES = /\.title(?:[.-][\w.-]+)?$/
/** What nobody sees but in the readings for the helpdesk, or on the command line. */
const NOT_SHOWN =
  /^(?:capability\.\w+\.(?:layers|gender)|question\.help|topic\.(?:session|policies)|reason\.(?:windows-|xrdp-no-endpoint|sysfs|udev|port-list)|hint\.(?:pcsc|xrdp-built)|sound-error\.(?:channels|hint\.alsa|hint\.recording-unread)|shell\.(?:menu|about))/

/** What is typed into a terminal, which no person is told to do. */
export const COMMANDS =
  /\b(?:wevtutil|gpresult|Get-GPOReport|reg (?:query|export)|certutil|pcsc_scan|opensc-tool|pactl|wpctl|sc query|change port|chgport|msinfo32|dxdiag|dsregcmd|sidecheck \w+ --|--\w+)\b|--(?:sound|facts)\b/i

/** Whether the window says another sentence in its place. */
const isReplaced = (id: string): boolean => {
  const text = { id } as Text
  return plainWords(text, false) !== text
}

/** Whether a person reads an engine's text without the helpdesk view. */
export function isTextForPerson(id: string): boolean {
  if (NOT_SHOWN.test(id) || isReplaced(id)) return false
  if (id.startsWith('intake.foreign.')) return true
  if (id.startsWith('question.')) return !HELPDESK_QUESTIONS.some((name) => id === `question.${name}` || id.startsWith(`question.${name}.`))
  if (/^step\.|\.fix\./.test(id)) return OWN_STEPS.has(id as StepId)
  return (
    PERSONS.test(id) ||
    id.startsWith('note.') ||
    REASONS.test(id) ||
    (TITLES.test(id) && id.includes('/')) ||
    /^(?:policy-blocked|property-off|host-setting-blocked|consent-not-ticked|went-away|muted|default-other|licensing|client-unsupported|session-carries-none)\.title/.test(
      id
    )
  )
}

/** A message as it is said: without the names of what is filled in and of what is chosen by. */
export const spokenOf = (message: string): string =>
  message
    .replaceAll(/\{\w+, (?:select|plural),/g, ' ')
    .replaceAll(/(?<=[\s}])(?:=\d+|[\w-]+) \{/g, ' {')
    .replaceAll(/\{\{?\s*\w+(?:, ?number[^{}]*)?\s*\}\}?/g, '·')
