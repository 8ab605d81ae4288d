import { LINKS } from '../../../../capabilities/links.ts'
import type { Fact } from '../../../../facts/fact.ts'
import { say } from '../../../../words/index.ts'
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

export const kdcRootMissing: Rule = {
  id: 'smartcard/kdc-root-missing',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'sign-in',
  needs: ['join', 'kdc-root'],
  evaluate(context) {
    const local = context.facts.all('join', 'local')[0]
    if (local === undefined) return undefined
    const session = context.facts.all('join', 'session')[0]
    const { state, domain } = local.value
    const theirs = session?.value.domain
    const joined = state === 'domain' || state === 'entra-hybrid'
    const sameDomain = joined && domain !== undefined && domain.toLowerCase() === theirs?.toLowerCase()
    const foreign = !joined || (theirs !== undefined && !sameDomain)
    const root = context.facts.all('kdc-root')[0]
    if (!foreign || root?.value === true) return undefined
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
