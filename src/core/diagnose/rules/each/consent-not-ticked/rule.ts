import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { findProperty } from '../../../../policy/properties.ts'
import { oldDialog } from '../../../../policy/side-layers.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockSeverity, notAskedFor, otherLayers } from '../../../blocks.ts'
import type { Context } from '../../../context.ts'
import { evidenceOf, layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Evidence } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { roleIsMissing } from '../licensing/role.ts'
import { administrator, helpdesk, you } from '../../../steps.ts'

/** Where a connection is opened from an .rdp file at all: not from a workspace or a web page. */
const OPENED_FROM_FILES: ReadonlySet<string> = new Set(['rds', 'rdp', 'unknown'])

const POLICY_PATH =
  'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client > Specify SHA1 thumbprints of certificates representing trusted .rdp publishers'

/** The capabilities that the dialog lists, with the words of its boxes. */
const BOXES = {
  smartcard: 'Smart cards or Windows Hello for Business',
  com: 'Ports',
  audioIn: 'Microphone'
} as const
type Asked = keyof typeof BOXES
const ASKED = Object.keys(BOXES) as Asked[]

/** Whether a device of any capability that the dialog lists came through: then the dialog was answered. */
const anythingReached = (context: Context): boolean => ASKED.some((capability) => context.gaps[capability] === 'reached')

/** Such files are not opened at all on the local device. */
const unsignedAreRefused = (context: Context): boolean =>
  context
    .values('registry-value', 'local')
    .some(({ name, present, data }) => /^AllowUnsignedFiles$/i.test(name) && present && Number(data) === 0)

/** Whether the local device trusts publishers: their files are opened without the dialog. Which one signed a file is not read. */
const trustsPublishers = (context: Context): boolean => context.values('trusted-publishers', 'local').some((list) => list.length > 0)

/** Whether the dialog appears for the file, as far as the local device's policies tell. */
const isAskedAbout = (context: Context, { signed }: File): boolean =>
  signed === undefined || (signed ? !trustsPublishers(context) : !unsignedAreRefused(context))

/** signed: undefined where the file itself was not brought. */
interface File {
  evidence: Evidence
  signed: boolean | undefined
}

function fileEvidence(context: Context): File | undefined {
  if (context.facts.all('rdp-property').some(({ value }) => value.source === 'rdp')) {
    const signed = findProperty(context.facts, 'signature', 'rdp') !== undefined
    const value = say(signed ? 'consent-not-ticked.signed' : 'consent-not-ticked.not-signed')
    return { signed, evidence: { side: 'local', source: say('layer.source.rdp'), value } }
  }
  const running = context.facts
    .all('running-client', 'local')
    .find(({ value }) => value.rdpFile !== undefined && /mstsc/i.test(value.program))
  if (running === undefined) return undefined
  const { program, rdpFile } = running.value
  return { signed: undefined, evidence: evidenceOf(running, rdpFile ?? '', say('consent-not-ticked.opened-with', { program })) }
}

const ruleFor = (id: string, capability: Capability & Asked): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'consent',
  needs: [['consent', 'rdp-property', 'running-client']],
  uses: ['client', 'registry-value', 'trusted-publishers', 'event', 'machine', 'session'],
  evaluate(context) {
    const severity = blockSeverity(context, capability)
    if (severity === undefined || (context.client !== undefined && context.client.platform !== 'windows')) return undefined
    const refused = context.layers(capability, 'consent').filter((layer) => layer.effect === 'blocks')
    const file = fileEvidence(context)
    // The boxes stand side by side, and each counts for itself: that the client did not ask for this one was logged.
    const logged = notAskedFor(context, capability)
    if (refused.length === 0) {
      if (file === undefined || !OPENED_FROM_FILES.has(context.platform) || oldDialog(context.facts) !== undefined) return undefined
      if ((anythingReached(context) || !isAskedAbout(context, file)) && logged.length === 0) return undefined
      const { layers } = context.effective(capability)
      if (layers.some((layer) => layer.effect === 'blocks' && !logged.includes(layer))) return undefined
    }
    const certain = refused.length > 0
    const strong = file?.signed === false || logged.length > 0
    return {
      severity: certain || (strong && !roleIsMissing(context, capability)) ? severity : 'warning',
      proof: layerFacts(refused),
      ...(certain || (strong && !roleIsMissing(context, capability)) ? {} : { guess: true }),
      rows: context.missingRows(capability),
      root: 'consent',
      title: say(certain ? 'consent-not-ticked.title' : 'consent-not-ticked.title-probably', {
        capability,
        subject: say(`capability.${capability}.subject`)
      }),
      cause: sentences(
        say('consent-not-ticked.cause'),
        logged.length > 0 && say('property-off.logged'),
        otherLayers(context, capability, [...refused, ...logged])
      ),
      evidence: [...(file === undefined || certain ? [] : [file.evidence]), ...[...refused, ...logged].map(layerEvidence)],
      fix: [
        you('consent-not-ticked.fix.tick', undefined, BOXES[capability]),
        helpdesk('consent-not-ticked.fix.sign', undefined, 'rdpsign /sha256 <thumbprint> <file.rdp>'),
        administrator('consent-not-ticked.fix.trust', undefined, POLICY_PATH)
      ],
      links: [LINKS.rdpFileWarnings, LINKS.rdpFilePolicies, LINKS.rdpsign]
    }
  }
})

export const consentNotTicked: Rule[] = [
  ruleFor('smartcard/consent-not-ticked', 'smartcard'),
  ruleFor('com/consent-not-ticked', 'com'),
  ruleFor('audio-in/consent-not-ticked', 'audioIn')
]
