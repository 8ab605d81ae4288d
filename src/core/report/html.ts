import type { Speaker } from '../words/index.ts'
import type { ReportRow, ReportSection } from './content.ts'
import { html } from './escape.ts'
import type { ReportFinding } from './findings.ts'
import type { Report } from './report.ts'
import { titlesOf } from './titles.ts'
import type { Titles } from './titles.ts'
import { STYLE } from './style.ts'
import { curveSvg, delaySvg } from './svg.ts'
import type { ToldEffective } from './told.ts'

/** Two plugs and the cord between them, as in the window. */
const LOGO =
  '<svg class="mark" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><circle cx="5.5" cy="6" r="3.2"></circle><path d="M8.7 6h1.8c2.6 0 3 2 3 6s.5 6 3 6"></path><circle class="plug" cx="18.5" cy="18" r="3.6"></circle></svg>'

/**
 * A report as one self-contained HTML file: no script, no font, no image, nothing loaded from anywhere. Everything
 * that a machine or a person said is escaped.
 */
export function reportHtml(report: Report, speak: Speaker): string {
  const t = titlesOf(speak, html)
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<div class="top"><span class="brand">${LOGO}${t('report.name')}</span>${report.legend === '' ? '' : `<span>${html(report.legend)}</span>`}</div>
<h1>${html(report.title)}</h1>
${report.lead === '' ? '' : `<p class="lead">${html(report.lead)}</p>`}
${report.example ? `<p class="example">${t('report.example')}</p>` : ''}
${factsHtml(report, t)}
<section><h2>${t('report.findings')}</h2>
${report.findings.map((finding, index) => findingHtml(finding, index + 1, t)).join('\n')}
${report.findings.length === 0 ? `<p>${t('report.no-findings')}</p>` : ''}
${report.verdicts.length === 0 ? '' : `<ul class="verdicts">${report.verdicts.map(verdictHtml).join('')}</ul>`}</section>
${machinesHtml(report, t)}
${devicesHtml(report, t)}
${settingsHtml(report, t)}
${testsHtml(report, t)}
${timelineHtml(report, t)}
<footer>${html(report.footer)}</footer>
</main>
</body>
</html>
`
}

function factsHtml({ facts }: Report, t: Titles): string {
  const note = t('report.fact.note')
  const one = (label: string, value: string): string =>
    `<div${html(label) === note ? ' class="note"' : ''}><dt>${html(label)}</dt><dd>${html(value)}</dd></div>`
  return facts.length === 0 ? '' : `<dl class="facts">${facts.map(({ label, value }) => one(label, value)).join('')}</dl>`
}

const row = (label: string, value: string): string => (value === '' ? '' : `<dt>${label}</dt><dd>${value}</dd>`)

function findingHtml(finding: ReportFinding, number: number, t: Titles): string {
  const { devices, exact, evidence, links } = finding
  const fix = finding.fix
    .map(
      (step) =>
        `<li><strong>${t.labelled(html(step.whoText), '').trimEnd()}</strong> ${html(step.text)}${step.exact === undefined ? '' : `<br><code>${html(step.exact)}</code>`}</li>`
    )
    .join('')
  const read = evidence
    .map(
      ({ side, source, value, time }) =>
        `<tr><td>${html(side)}</td><td><code>${html(source)}</code></td><td><code>${html(value)}</code></td><td>${html(time)}</td></tr>`
    )
    .join('')
  const cause = row(t('report.affected'), devices.length === 0 ? '' : html(t.listed(devices))) + row(t('report.cause'), html(finding.cause))
  const table =
    read === ''
      ? ''
      : `<table class="read"><thead><tr><th scope="col">${t('report.side')}</th><th scope="col">${t('report.source')}</th><th scope="col">${t('report.value')}</th><th scope="col">${t('report.read')}</th></tr></thead><tbody>${read}</tbody></table>${quiet(finding.moreEvidence)}`
  const rest =
    row(t('report.exact'), exact === undefined ? '' : `<code class="exact">${html(exact.source)}<br>${html(exact.value)}</code>`) +
    row(t('report.to-do'), fix === '' ? '' : `<ol>${fix}</ol>`) +
    row(t('report.evidence'), table) +
    row(t('report.more-about'), links.length === 0 ? '' : `<ul>${links.map(linkHtml).join('')}</ul>`)
  // A hint that explains no device is told in short, and is not printed in full.
  const isHint = finding.severity === 'info' && devices.length === 0
  const folded = [...(fix === '' ? [] : ['report.to-do' as const]), ...(read === '' ? [] : ['report.evidence' as const])]
  const told = isHint
    ? `<dl class="told">${cause}</dl><details><summary>${t.listed(folded.map((title) => t(title)))}</summary><dl class="told">${rest}</dl></details>`
    : `<dl class="told">${cause}${rest}</dl>`
  return `<article class="${finding.severity}"><div class="head"><h3>${number}. ${html(finding.title)}</h3><span class="badge">${html(finding.badge)}</span></div>${told}</article>`
}

const MARKS = { ok: '✓', warning: '!', problem: '✕', unknown: '?', neutral: '–' } as const

const verdictHtml = ({ text, tone }: Report['verdicts'][number]): string =>
  `<li class="tone-${tone}"><span aria-hidden="true">${MARKS[tone]}</span> <span class="plain">${html(text)}.</span></li>`

function machinesHtml({ machines: { heads, rows } }: Report, t: Titles): string {
  if (heads.length === 0) return ''
  const body = rows
    .map(({ label, cells }) => `<tr><th scope="row">${html(label)}</th>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`)
    .join('')
  return `<section><h2>${t('report.machines')}</h2><table><thead><tr><td></td>${heads.map((head) => `<th scope="col">${html(head)}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table></section>`
}

function devicesHtml({ sections, machines }: Report, t: Titles): string {
  if (sections.length === 0) return ''
  const isPair = machines.heads.length > 1
  return `<section><h2>${t('report.devices')}</h2>${sections.map((section) => sectionHtml(section, isPair, t)).join('')}</section>`
}

const quiet = (text: string): string => (text === '' ? '' : `<p class="quiet">${html(text)}</p>`)

function sectionHtml({ title, verdict, gaps, rows, more, answers }: ReportSection, isPair: boolean, t: Titles): string {
  const heads = isPair
    ? `<thead><tr><th scope="col">${t('report.side.local')}</th><th scope="col">${t('report.side.session')}</th><th scope="col">${t('report.state')}</th></tr></thead>`
    : ''
  const told = isPair ? rows.map(rowHtml) : rows.map((one) => `<tr><td>${deviceHtml(one.local ?? one.session)}</td></tr>`)
  const table = rows.length === 0 ? '' : `<table class="devices">${heads}<tbody>${told.join('')}</tbody></table>`
  return `<h3>${html(title)}</h3><p class="quiet tone-${verdict.tone}">${t.ended(html(verdict.text))}</p>${gaps.map((gap) => `<p class="quiet">${html(gap)}</p>`).join('')}${table}${quiet(more)}${answers.map((answer) => `<p class="answer">${html(answer)}</p>`).join('')}`
}

function rowHtml(one: ReportRow): string {
  const note = quiet(one.note)
  return `<tr class="${one.state} ${one.certainty}"><td>${deviceHtml(one.local)}</td><td>${deviceHtml(one.session)}</td><td><span class="state">${html(one.stateText)}</span>${note}</td></tr>`
}

function deviceHtml(device: ReportRow['local']): string {
  if (!device) return '<span class="quiet">-</span>'
  return `<bdi>${html(device.name)}</bdi>${device.details === '' ? '' : `<p class="quiet">${html(device.details)}</p>`}`
}

/** What decides on each capability; every place that was looked at is folded. */
function settingsHtml({ sections, others, settings }: Report, t: Titles): string {
  const all = [...sections.flatMap(({ title, effective }) => (effective === undefined ? [] : [{ title, effective }])), ...others]
  if (settings.length === 0) return ''
  const body = settings
    .map(({ title, effective }) => `<tr><th scope="row">${html(title)}</th><td>${html(effective.brief)}</td></tr>`)
    .join('')
  return `<section><h2>${t('report.settings')}</h2><table class="settings"><thead><tr><th scope="col">${t('report.capability')}</th><th scope="col">${t('report.decision')}</th></tr></thead><tbody>${body}</tbody></table>${all.map(({ title, effective }) => (effective.layers.length === 0 ? '' : layersHtml(title, effective, t))).join('')}</section>`
}

function layersHtml(title: string, { layers }: ToldEffective, t: Titles): string {
  const body = layers
    .map(
      (layer) =>
        `<tr${layer.decided ? ' class="decided"' : ''}><td>${html(layer.name)}</td><td><code>${html(layer.source)}</code></td><td><code>${html(layer.value)}</code></td><td>${html(layer.effect)}</td></tr>`
    )
    .join('')
  return `<details><summary>${t.labelled(html(title), t('report.all-layers'))}</summary><table><thead><tr><th scope="col">${t('report.layer')}</th><th scope="col">${t('report.where')}</th><th scope="col">${t('report.value')}</th><th scope="col">${t('report.effect')}</th></tr></thead><tbody>${body}</tbody></table></details>`
}

function timelineHtml({ timeline }: Report, t: Titles): string {
  if (timeline.length === 0) return ''
  const body = timeline
    .map(({ side, what, time }) => `<tr><td>${html(time)}</td><td>${html(side)}</td><td>${html(what)}</td></tr>`)
    .join('')
  return `<section><h2>${t('report.timeline')}</h2><table class="read"><thead><tr><th scope="col">${t('report.at')}</th><th scope="col">${t('report.side')}</th><th scope="col">${t('report.change')}</th></tr></thead><tbody>${body}</tbody></table></section>`
}

function testsHtml({ tests, pictures, delay }: Report, t: Titles): string {
  if (tests.length === 0 && pictures.length === 0 && delay === undefined) return ''
  const body = tests
    .map(
      ({ side, what, result, tone, time }) =>
        `<tr><td>${html(side)}</td><td>${html(what)}</td><td class="tone-${tone}">${html(result)}</td><td>${html(time)}</td></tr>`
    )
    .join('')
  const table =
    body === ''
      ? ''
      : `<table class="read"><thead><tr><th scope="col">${t('report.side')}</th><th scope="col">${t('report.test')}</th><th scope="col">${t('report.result')}</th><th scope="col">${t('report.at')}</th></tr></thead><tbody>${body}</tbody></table>`
  const curves = pictures.map(
    ({ title, plot, labels }) => `<figure><figcaption>${html(title)}</figcaption>${curveSvg(plot, labels, html)}</figure>`
  )
  if (delay !== undefined)
    curves.push(
      `<figure><figcaption>${html(delay.title)}</figcaption>${delay.isHeard ? delaySvg(delay.test, delay.labels, html) : ''}</figure>`
    )
  return `<section><h2>${t('report.tests')}</h2>${table}${curves.join('')}</section>`
}

/** Only https becomes a link; anything else is shown as text. */
function linkHtml(link: string): string {
  return link.startsWith('https://')
    ? `<li><a href="${html(link)}" target="_blank" rel="noreferrer noopener">${html(link)}</a></li>`
    : `<li>${html(link)}</li>`
}
