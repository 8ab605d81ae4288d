import type { TFunction } from 'i18next'
import type { PastedEvidence } from '../../model/engine.ts'

/** How much a pasted text holds, in a few words: "3 COM ports." */
export function contentOf(t: TFunction, evidence: PastedEvidence): string {
  switch (evidence.kind) {
    case 'chgport':
    case 'mode':
      return t('evidence.holds.ports', { count: evidence.value.ports.filter(({ name }) => /^com\d+$/i.test(name)).length })
    case 'certutil-scinfo':
    case 'pcsc-scan':
    case 'opensc-tool':
      return t('evidence.holds.readers', { count: evidence.value.readers.length })
    case 'certutil-store':
      return t('evidence.holds.certificates', { count: evidence.value.certificates.length })
    case 'reg':
    case 'policy-rules':
    case 'gpo-report':
      return t('evidence.holds.values', { count: evidence.value.values.length })
    case 'rdp':
    case 'host-pool':
      return t('evidence.holds.properties', { count: evidence.value.properties.length })
    case 'error-text':
      return ''
  }
}
