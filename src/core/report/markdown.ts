import type { Comparison } from '../compare/types.ts'
import type { Finding } from '../diagnose/finding.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { oneLine } from '../text/words.ts'
import { decidedWords, findingLabel, LAYER_WORDS, reportContent, WHO_WORDS } from './content.ts'
import type { ReportRow, ReportSection } from './content.ts'

/** A comparison as Markdown for a ticket. Text of the machines is escaped: it shows as it is and can neither format nor link. */
export function comparisonMarkdown(comparison: Comparison, local: Snapshot, session: Snapshot): string {
  const content = reportContent(comparison, local, session)
  const lines = [
    `# ${md(content.title)}`,
    '',
    ...content.sides.map(({ title, name, facts }) => `- **${title}**: ${md([name, ...facts].join(', '))}`),
    ...(content.example ? ['', '_This is the built-in example, not real devices._'] : []),
    ...content.sections.flatMap(sectionLines),
    ...(content.findings.length > 0 ? ['', '## What was found', ...content.findings.flatMap(findingLines)] : [])
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines({ title, verdict, gaps, rows, answers, effective }: ReportSection): string[] {
  return [
    '',
    `## ${title}`,
    '',
    `${md(verdict.text)}.`,
    ...gaps.flatMap((gap) => ['', md(gap)]),
    ...(rows.length > 0 ? ['', '| Local device | Session | State | Note |', '| --- | --- | --- | --- |', ...rows.map(tableRow)] : []),
    ...(answers.length > 0 ? ['', ...answers.map((answer) => `- ${md(answer)}`)] : []),
    ...(effective
      ? ['', md(decidedWords(effective)), ...(effective.layers.length > 0 ? [''] : []), ...effective.layers.map(layerLine)]
      : [])
  ]
}

function layerLine({
  layer,
  source,
  value,
  effect
}: {
  layer: keyof typeof LAYER_WORDS
  source: string
  value: string
  effect: string
}): string {
  return `- ${LAYER_WORDS[layer]}: ${md(source)} = ${md(value)} (${effect})`
}

function tableRow(row: ReportRow): string {
  const cell = (device: ReportRow['local']): string =>
    device ? md(device.details === '' ? device.name : `${device.name} (${device.details})`) : '-'
  return `| ${cell(row.local)} | ${cell(row.session)} | ${row.stateText} | ${md(row.note)} |`
}

function findingLines(finding: Finding): string[] {
  return [
    '',
    `### ${md(finding.title)}`,
    '',
    `${md(findingLabel(finding))} (${md(finding.rule)})`,
    '',
    md(finding.cause),
    '',
    ...finding.fix.map(
      (step, index) => `${index + 1}. ${WHO_WORDS[step.who]}: ${md(step.text)}${step.exact === undefined ? '' : ` ${md(step.exact)}`}`
    ),
    ...(finding.evidence.length > 0 ? ['', 'Evidence:', ''] : []),
    ...finding.evidence.map(({ side, source, value }) => `- ${side === 'local' ? 'Local device' : 'Session'}, ${md(source)}: ${md(value)}`),
    ...(finding.links.length > 0
      ? ['', ...finding.links.map((link) => `- ${link.startsWith('https://') ? `<${encodeURI(link)}>` : md(link)}`)]
      : [])
  ]
}

/** Text that Markdown shows as it stands. "@" and "://" too: ticket systems make mentions and links of them. */
function md(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/^(\d+)\./, '$1\\.')
}
