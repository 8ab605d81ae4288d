import { LINKS } from '../../../../capabilities/links.ts'
import type { JoinState } from '../../../../facts/answers.ts'
import { isSameDomain } from '../../../../facts/domains.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { say } from '../../../../words/index.ts'
import { hasLogonEku } from '../../../certificates.ts'
import type { CertificateFact } from '../../../certificates.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Evidence } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'

function joinEvidence(join: Fact<'join'>): Evidence {
  const { state, domain } = join.value
  const value =
    domain === undefined
      ? say('smartcard/kdc-root-missing.value.join', { state })
      : say('smartcard/kdc-root-missing.value.join-domain', { state, domain })
  return evidenceOf(join, value, say('smartcard/kdc-root-missing.source.join'))
}

const isOnCard = (certificate: CertificateFact): boolean => hasLogonEku(certificate) && certificate.provider !== 'passport'

const isInDomain = ({ state }: JoinState): boolean => state === 'domain' || state === 'entra-hybrid'

export const kdcRootMissing: Rule = {
  id: 'smartcard/kdc-root-missing',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['join'],
  uses: ['kdc-root', 'certificate'],
  evaluate(context) {
    const local = context.facts.all('join', 'local')[0]
    if (local === undefined) return undefined
    const session = context.facts.all('join', 'session')[0]
    const { domain } = local.value
    const theirs = session?.value.domain
    // A session host outside every domain has no domain controller that would have to be trusted.
    if (session !== undefined && !isInDomain(session.value)) return undefined
    const other = domain === undefined || (theirs !== undefined && isSameDomain(domain, theirs) === false)
    const foreign = !isInDomain(local.value) || (theirs !== undefined && other)
    const root = context.facts.all('kdc-root')[0]
    if (!foreign || root?.value === true) return undefined
    // A probe tells it of every machine, and most of them are used without a card.
    if (local.source.by === 'probe' && !SIDES.some((side) => context.certificates[side].some(isOnCard))) return undefined
    if (root === undefined) {
      return { needs: [helpdesk('smartcard/kdc-root-missing.fix.look', undefined, 'certutil -viewstore -enterprise NTAuth')] }
    }
    return {
      severity: 'warning',
      proof: [root],
      title: say('smartcard/kdc-root-missing.title'),
      cause: say('smartcard/kdc-root-missing.cause'),
      evidence: [
        joinEvidence(local),
        ...(session === undefined ? [] : [joinEvidence(session)]),
        evidenceOf(root, say('smartcard/kdc-root-missing.value.no-root'), say('smartcard/kdc-root-missing.source.store'))
      ],
      fix: [
        administrator('smartcard/kdc-root-missing.fix.add-root', undefined, 'certutil -addstore -enterprise NTAUTH <cert>'),
        administrator('smartcard/kdc-root-missing.fix.root-on-card', undefined, 'certutil -scroots update')
      ],
      links: [LINKS.smartCardRds, LINKS.certutil]
    }
  }
}
