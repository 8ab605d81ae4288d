import type { Comparison } from '../assess/assess.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { capitalised, oneLine } from '../text/words.ts'
import { say, speakerFor } from '../words/index.ts'
import type { Speaker, Text } from '../words/index.ts'
import { reportContent } from './content.ts'
import type { ReportRow, ReportSection } from './content.ts'
import type { ToldEffective, ToldFinding } from './told.ts'

/** A heading or a table's title, ready to be written. */
type Titles = (id: Text['id']) => string

/** A comparison as Markdown for a ticket. Text of the machines is escaped: it shows as it is and can neither format nor link. */
export function comparisonMarkdown(comparison: Comparison, local: Snapshot, session: Snapshot, speak: Speaker = speakerFor('en')): string {
  const content = reportContent(comparison, local, session, speak)
  const t = (id: Text['id']): string => md(speak(say(id)))
  const lines = [
    `# ${md(content.title)}`,
    '',
    ...content.sides.map(({ title, name, facts }) => `- **${title}**: ${md([name, ...facts].join(', '))}`),
    ...(content.example ? ['', `_${t('report.example')}_`] : []),
    ...content.sections.flatMap((section) => sectionLines(section, t)),
    ...(content.findings.length > 0
      ? ['', `## ${t('report.found')}`, ...content.findings.flatMap((finding) => findingLines(finding, t))]
      : []),
    ...(content.others.length > 0 ? ['', `## ${t('report.others')}`] : []),
    ...content.others.flatMap(({ title, effective }) => ['', `### ${md(title)}`, ...effectiveLines(effective)])
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines({ title, verdict, gaps, rows, answers, effective }: ReportSection, t: Titles): string[] {
  return [
    '',
    `## ${title}`,
    '',
    `${md(verdict.text)}.`,
    ...gaps.flatMap((gap) => ['', md(gap)]),
    ...(rows.length > 0
      ? [
          '',
          `| ${t('report.side.local')} | ${t('report.side.session')} | ${t('report.state')} | ${t('report.note')} |`,
          '| --- | --- | --- | --- |',
          ...rows.map(tableRow)
        ]
      : []),
    ...(answers.length > 0 ? ['', ...answers.map((answer) => `- ${md(answer)}`)] : []),
    ...(effective ? effectiveLines(effective) : [])
  ]
}

const effectiveLines = ({ summary, layers }: ToldEffective): string[] => [
  '',
  md(summary),
  ...(layers.length > 0 ? [''] : []),
  ...layers.map(layerLine)
]

const layerLine = ({ name, source, value, effect }: ToldEffective['layers'][number]): string =>
  `- ${name}: ${md(source)} = ${md(value)} (${effect})`

function tableRow(row: ReportRow): string {
  const cell = (device: ReportRow['local']): string =>
    device ? md(device.details === '' ? device.name : `${device.name} (${device.details})`) : '-'
  return `| ${cell(row.local)} | ${cell(row.session)} | ${row.stateText} | ${md(row.note)} |`
}

function findingLines(finding: ToldFinding, t: Titles): string[] {
  return [
    '',
    `### ${md(finding.title)}`,
    '',
    `${md(finding.label)} (${md(finding.rule)})`,
    '',
    md(finding.cause),
    '',
    ...finding.fix.map(
      (step, index) => `${index + 1}. ${step.whoText}: ${md(step.text)}${step.exact === undefined ? '' : ` ${md(step.exact)}`}`
    ),
    ...(finding.evidence.length > 0 ? ['', `${t('report.evidence')}:`, ''] : []),
    ...finding.evidence.map(({ side, source, value }) => `- ${md(capitalised(side))}, ${md(source)}: ${md(value)}`),
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
