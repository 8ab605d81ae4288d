import { findProperty } from '../../../policy/properties.ts'
import type { Capability } from '../../../policy/types.ts'
import type { Context } from '../../context.ts'
import type { Evidence } from '../../types.ts'
import { LINKS } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, administrator, you } from '../../steps.ts'
import { SUBJECT, blockSeverity, joined, layerEvidence, otherLayers } from '../../words.ts'

/** Where a connection is opened from an .rdp file at all: not from a workspace or a web page. */
const OPENED_FROM_FILES: ReadonlySet<string> = new Set(['rds', 'rdp', 'unknown'])

/** Whether a device of any capability that the dialog lists came through: then the dialog was answered. */
const anythingReached = (context: Context): boolean =>
  (['smartcard', 'com', 'audioIn'] as const).some((capability) => context.gaps[capability] === 'reached')

function fileEvidence(context: Context): { evidence: Evidence; unsigned: boolean } | undefined {
  if (context.properties.some((property) => property.source === 'rdp')) {
    const signed = findProperty(context.properties, 'signature', 'rdp') !== undefined
    return {
      unsigned: !signed,
      evidence: {
        side: 'local',
        source: '.rdp file',
        value: signed ? 'signed; whether its publisher is trusted is not known' : 'not signed'
      }
    }
  }
  const running = context.input.local?.clients
  const file =
    running?.status === 'present'
      ? running.data.running.find((client) => client.rdpFile !== undefined && /mstsc/i.test(client.program))
      : undefined
  return file === undefined
    ? undefined
    : { unsigned: false, evidence: { side: 'local', source: `${file.program} was opened with`, value: file.rdpFile ?? '' } }
}

const of = (id: string, capability: Capability, box: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    const severity = blockSeverity(context, capability)
    if (severity === undefined || (context.client !== undefined && context.client.platform !== 'windows')) return undefined
    const refused = context.layers(capability, 'consent').filter((layer) => layer.effect === 'blocks')
    const file = fileEvidence(context)
    if (refused.length === 0) {
      if (file === undefined || !OPENED_FROM_FILES.has(context.platform) || anythingReached(context)) return undefined
      if (context.effective(capability).result === 'blocked') return undefined
    }
    const evidence = refused.length > 0 ? refused.map(layerEvidence) : file === undefined ? [] : [file.evidence]
    return {
      severity: refused.length > 0 || file?.unsigned === true ? severity : 'warning',
      seen: refused.length > 0 ? 'read' : file?.unsigned === true ? 'follows' : 'guess',
      rows: context.missingRows(capability),
      root: 'consent',
      title: `${SUBJECT[capability]} was ${refused.length > 0 ? '' : 'probably '}not ticked in the warning that appears when the connection is opened.`,
      cause: joined(
        'Since the April 2026 update, opening an .rdp file that is unsigned or from an unknown publisher shows every redirection unticked; what is not ticked is not redirected.',
        otherLayers(context, capability, refused)
      ),
      evidence,
      fix: [
        you('Open the connection again and, if you know where the file comes from, tick what you need before you connect.', box),
        helpdesk('Sign the file with a certificate that your devices trust.', 'rdpsign /sha256 <thumbprint> <file.rdp>'),
        administrator(
          'Trust the publisher by policy, so that its files need no ticking. Leave the warning itself switched on: it protects against hostile files.',
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client > Specify SHA1 thumbprints of certificates representing trusted .rdp publishers'
        )
      ],
      links: [LINKS.rdpFileWarnings, LINKS.rdpFilePolicies, LINKS.rdpsign]
    }
  }
})

export const consentNotTicked: Rule[] = [
  of('smartcard/consent-not-ticked', 'smartcard', 'Smart cards or Windows Hello for Business'),
  of('com/consent-not-ticked', 'com', 'Ports'),
  of('audio-in/consent-not-ticked', 'audioIn', 'Microphone')
]
