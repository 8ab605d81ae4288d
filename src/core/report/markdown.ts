import { oneLine } from '../text/words.ts'
import type { Speaker } from '../words/index.ts'
import type { ReportRow, ReportSection } from './content.ts'
import type { ReportFinding } from './findings.ts'
import type { Report } from './report.ts'
import { titlesOf } from './titles.ts'
import type { Titles } from './titles.ts'
import type { ToldEffective } from './told.ts'

/** A report as Markdown for a ticket. Text of machines and people is escaped: it shows as it is and can neither format nor link. */
export function reportMarkdown(report: Report, speak: Speaker): string {
  const t = titlesOf(speak, md)
  const { lead, legend, facts, findings, verdicts, settings, sections, tests, pictures, delay, timeline } = report
  const lines = [
    `# ${md(report.title)}`,
    ...(lead === '' ? [] : ['', md(lead)]),
    ...(report.example ? ['', `_${t('report.example')}_`] : []),
    '',
    ...facts.map(({ label, value }) => `- ${t.labelled(`**${md(label)}**`, md(value))}`),
    ...(legend === '' ? [] : [`- ${md(legend)}`]),
    '',
    `## ${t('report.findings')}`,
    ...findings.flatMap((finding, index) => findingLines(finding, index + 1, t)),
    ...(findings.length === 0 ? ['', t('report.no-findings')] : []),
    ...(verdicts.length === 0 ? [] : ['', ...verdicts.map(({ text }) => `- ${t.ended(md(text))}`)]),
    ...machineLines(report, t),
    ...(sections.length === 0 ? [] : ['', `## ${t('report.devices')}`]),
    ...sections.flatMap((section) => sectionLines(section, report.machines.heads.length > 1, t)),
    ...(settings.length > 0 ? ['', `## ${t('report.settings')}`] : []),
    ...settings.flatMap(({ title, effective }) => ['', `### ${md(title)}`, ...effectiveLines(effective, t)]),
    ...(tests.length > 0 || pictures.length > 0 || delay ? ['', `## ${t('report.tests')}`, ''] : []),
    ...tests.map(({ side, what, result, time }) => `- ${t.listed([md(side), t.labelled(md(time), t.labelled(md(what), md(result)))])}`),
    ...pictures.map(({ title }) => `- ${md(title)}`),
    ...(delay ? [`- ${md(delay.title)}`] : []),
    ...(timeline.length > 0 ? ['', `## ${t('report.timeline')}`, ''] : []),
    ...timeline.map(({ side, what, time }) => `- ${t.listed([md(side), t.labelled(md(time), md(what))])}`)
  ]
  return `${lines.join('\n')}\n`
}

function machineLines({ machines: { heads, rows } }: Report, t: Titles): string[] {
  if (heads.length === 0) return []
  return [
    '',
    `## ${t('report.machines')}`,
    '',
    `| | ${heads.map(md).join(' | ')} |`,
    `| --- | ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map(({ label, cells }) => `| ${md(label)} | ${cells.map(md).join(' | ')} |`)
  ]
}

function sectionLines({ title, verdict, gaps, rows, more, answers }: ReportSection, isPair: boolean, t: Titles): string[] {
  const table = isPair
    ? [
        `| ${t('report.side.local')} | ${t('report.side.session')} | ${t('report.state')} | ${t('report.note')} |`,
        '| --- | --- | --- | --- |',
        ...rows.map(tableRow)
      ]
    : rows.map((row) => `- ${cell(row.local ?? row.session)}`)
  return [
    '',
    `### ${md(title)}`,
    '',
    t.ended(md(verdict.text)),
    ...gaps.flatMap((gap) => ['', md(gap)]),
    ...(rows.length > 0 ? ['', ...table] : []),
    ...(more === '' ? [] : ['', md(more)]),
    ...(answers.length > 0 ? ['', ...answers.map((answer) => `- ${md(answer)}`)] : [])
  ]
}

function effectiveLines({ summary, layers }: ToldEffective, t: Titles): string[] {
  const lines = layers
    .filter(({ counts }) => counts)
    .map(({ name, source, value, effect }) => `- ${t.labelled(md(name), md(source))} = ${md(value)} (${md(effect)})`)
  return ['', md(summary), ...(lines.length > 0 ? ['', ...lines] : [])]
}

const cell = (device: ReportRow['local']): string =>
  device ? md(device.details === '' ? device.name : `${device.name} (${device.details})`) : '-'

const tableRow = (row: ReportRow): string => `| ${cell(row.local)} | ${cell(row.session)} | ${row.stateText} | ${md(row.note)} |`

function findingLines(finding: ReportFinding, number: number, t: Titles): string[] {
  const { devices, exact, evidence, links } = finding
  return [
    '',
    `### ${number}. ${md(finding.title)}`,
    '',
    `${md(finding.label)} (${md(finding.rule)})`,
    '',
    ...(devices.length === 0 ? [] : [`- ${t.labelled(`**${t('report.affected')}**`, md(t.listed(devices)))}`]),
    ...(finding.cause === '' ? [] : [`- ${t.labelled(`**${t('report.cause')}**`, md(finding.cause))}`]),
    ...(exact === undefined ? [] : [`- ${t.labelled(`**${t('report.exact')}**`, t.labelled(md(exact.source), md(exact.value)))}`]),
    ...(finding.fix.length > 0 ? ['', t.labelled(t('report.to-do'), '').trimEnd(), ''] : []),
    ...finding.fix.map(
      (step, index) => `${index + 1}. ${t.labelled(step.whoText, md(step.text))}${step.exact === undefined ? '' : ` ${md(step.exact)}`}`
    ),
    ...(evidence.length > 0 ? ['', t.labelled(t('report.evidence'), '').trimEnd(), ''] : []),
    ...evidence.map(
      ({ side, source, value, time }) =>
        `- ${t.listed([md(side), t.labelled(md(source), md(value))])}${time === '' ? '' : ` (${md(time)})`}`
    ),
    ...(finding.moreEvidence === '' ? [] : [`- ${md(finding.moreEvidence)}`]),
    ...(links.length > 0 ? ['', ...links.map((link) => `- ${link.startsWith('https://') ? `<${encodeURI(link)}>` : md(link)}`)] : [])
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
