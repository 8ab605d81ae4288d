import { oneLine } from '../text/words.ts'
import type { Speaker } from '../words/index.ts'
import type { ReportRow, ReportSection } from './content.ts'
import type { ReportFinding } from './findings.ts'
import type { Report } from './report.ts'
import { titlesOf } from './titles.ts'
import type { Titles } from './titles.ts'

/** A report as plain text, for a ticket that takes nothing else. No text of a machine or a person breaks a line. */
export function reportText(report: Report, speak: Speaker): string {
  const t = titlesOf(speak)
  const { lead, legend, facts, findings, verdicts, machines, sections, settings, tests, pictures, delay, timeline } = report
  const lines = [
    report.title,
    ...(lead === '' ? [] : [lead]),
    ...(report.example ? [t('report.example')] : []),
    '',
    ...facts.map(({ label, value }) => t.labelled(label, value)),
    ...(legend === '' ? [] : [legend]),
    ...headed(t('report.findings')),
    ...findings.flatMap((finding, index) => findingLines(finding, index + 1, t)),
    ...(findings.length === 0 ? [t('report.no-findings')] : []),
    ...verdicts.map(({ text }) => `- ${t.ended(text)}`),
    ...(machines.heads.length === 0 ? [] : headed(t('report.machines'))),
    ...machines.heads.flatMap((head, index) => [
      head,
      ...machines.rows.flatMap(({ label, cells }) => {
        const cell = cells[index] ?? ''
        return cell === '' ? [] : [`  ${t.labelled(label, cell)}`]
      })
    ]),
    ...(sections.length === 0 ? [] : headed(t('report.devices'))),
    ...sections.flatMap((section) => sectionLines(section, t)),
    ...(settings.length === 0 ? [] : headed(t('report.settings'))),
    ...settings.flatMap(({ title, effective }) => [
      t.labelled(title, effective.summary),
      ...effective.layers
        .filter(({ counts }) => counts)
        .map(({ name, source, value, effect }) => `  - ${t.labelled(name, source)} = ${value} (${effect})`)
    ]),
    ...(tests.length === 0 && pictures.length === 0 && !delay ? [] : headed(t('report.tests'))),
    ...tests.map(({ side, what, result, time }) => `- ${t.listed([side, t.labelled(time, t.labelled(what, result))])}`),
    ...pictures.map(({ title }) => `- ${title}`),
    ...(delay ? [`- ${delay.title}`] : []),
    ...(timeline.length > 0 ? headed(t('report.timeline')) : []),
    ...timeline.map(({ side, what, time }) => `- ${t.listed([side, t.labelled(time, what)])}`)
  ]
  return `${lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`).join('\n')}\n`
}

/** One finding by itself, for a ticket: title, cause, exact setting, evidence, and who does what. */
export function findingText(finding: ReportFinding, speak: Speaker): string {
  const t = titlesOf(speak)
  return `${findingLines(finding, 1, t)
    .map((line) => `${/^ */.exec(line)?.[0].slice(3) ?? ''}${oneLine(line)}`)
    .join('\n')
    .replace(/^1\. /, '')}\n`
}

const headed = (title: string): string[] => ['', title.toUpperCase(), '']

function findingLines(
  { title, label, devices, cause, exact, fix, evidence, moreEvidence, links }: ReportFinding,
  number: number,
  t: Titles
): string[] {
  return [
    ...(number === 1 ? [] : ['']),
    `${number}. ${title}`,
    `   ${label}`,
    ...(devices.length === 0 ? [] : [`   ${t.labelled(t('report.affected'), t.listed(devices))}`]),
    ...(cause === '' ? [] : [`   ${t.labelled(t('report.cause'), cause)}`]),
    ...(exact === undefined ? [] : [`   ${t.labelled(t('report.exact'), t.labelled(exact.source, exact.value))}`]),
    ...(fix.length === 0 ? [] : [t.labelled(`   ${t('report.to-do')}`, '').trimEnd()]),
    ...fix.flatMap((step, index) => [
      `     ${index + 1}. ${t.labelled(step.whoText, step.text)}`,
      ...(step.exact === undefined ? [] : [`        ${step.exact}`])
    ]),
    ...(evidence.length === 0 ? [] : [t.labelled(`   ${t('report.evidence')}`, '').trimEnd()]),
    ...evidence.map(
      ({ side, source, value, time }) => `     - ${t.listed([side, t.labelled(source, value)])}${time === '' ? '' : ` (${time})`}`
    ),
    ...(moreEvidence === '' ? [] : [`     - ${moreEvidence}`]),
    ...links.map((link) => `   ${link}`)
  ]
}

function sectionLines({ title, verdict, gaps, rows, more, answers }: ReportSection, t: Titles): string[] {
  return [
    t.ended(t.labelled(title, verdict.text)),
    ...gaps.map((gap) => `  ${gap}`),
    ...rows.map((row) => rowLine(row, t)),
    ...(more === '' ? [] : [`  ${more}`]),
    ...answers.map((answer) => `  ${answer}`)
  ]
}

const told = (device: NonNullable<ReportRow['local']>): string =>
  device.details === '' ? device.name : `${device.name} (${device.details})`

function rowLine({ local, session, stateText, note }: ReportRow, t: Titles): string {
  const parts = [
    ...(local ? [told(local)] : []),
    ...(session && stateText !== '' ? [t.labelled(t('report.side.session'), told(session))] : session ? [told(session)] : []),
    stateText,
    note
  ]
  return `  - ${parts.filter((part) => part !== '').join('; ')}`
}
