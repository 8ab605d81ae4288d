import type { reasons as english } from '../en/reasons.ts'

export const reasons: Readonly<Record<keyof typeof english, string>> = {
  'reason.not-run': 'Sidecheck lief auf dieser Seite nicht. Was darüber bekannt ist, wurde eingefügt.',
  'reason.not-asked': 'Dieser Teil wurde nicht angefordert',
  'reason.unknown-status': 'Diese Version von Sidecheck kennt den Status „{status}“ nicht',
  'hint.run-here': 'Führen Sie Sidecheck auf dieser Seite aus.'
}
