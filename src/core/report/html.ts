import type { Comparison } from '../assess/assess.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { capitalised } from '../text/words.ts'
import { say, speakerFor } from '../words/index.ts'
import type { Speaker, Text } from '../words/index.ts'
import { reportContent } from './content.ts'
import type { ReportRow, ReportSection, ReportSide } from './content.ts'
import { STYLE } from './style.ts'
import type { ToldEffective, ToldFinding } from './told.ts'
import { lookUp } from '../text/look-up.ts'

/** A heading or a table's title, ready to be written. */
type Titles = (id: Text['id']) => string

/**
 * A comparison as one self-contained HTML file: no script, no font, no image, nothing loaded from anywhere. Everything
 * that a machine said is escaped.
 */
export function comparisonHtml(comparison: Comparison, local: Snapshot, session: Snapshot, speak: Speaker = speakerFor('en')): string {
  const content = reportContent(comparison, local, session, speak)
  const t = (id: Text['id']): string => html(speak(say(id)))
  return `<!doctype html>
<html lang="${content.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(content.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${html(content.title)}</h1>
${content.example ? `<p class="example">${t('report.example')}</p>` : ''}
<div class="sides">${content.sides.map(sideHtml).join('')}</div>
${content.sections.map((section) => sectionHtml(section, t)).join('\n')}
${content.findings.length > 0 ? `<section><h2>${t('report.found')}</h2>${content.findings.map((finding) => findingHtml(finding, t)).join('')}</section>` : ''}
${content.others.length > 0 ? `<section><h2>${t('report.others')}</h2>${content.others.map(({ title, effective }) => `<h3>${html(title)}</h3>${effectiveHtml(effective, t)}`).join('')}</section>` : ''}
</main>
</body>
</html>
`
}

function sideHtml({ title, name, facts }: ReportSide): string {
  return `<div><p class="quiet">${title}</p><p class="name"><bdi>${html(name)}</bdi></p>${facts.map((fact) => `<p class="quiet">${html(fact)}</p>`).join('')}</div>`
}

function sectionHtml({ title, verdict, gaps, rows, answers, effective }: ReportSection, t: Titles): string {
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">${t('report.side.local')}</th><th scope="col">${t('report.state')}</th><th scope="col">${t('report.side.session')}</th></tr></thead><tbody>${rows.map(rowHtml).join('')}</tbody></table>`
  return `<section><h2>${title}</h2><p class="verdict ${verdict.tone}">${html(verdict.text)}.</p>${gaps.map((gap) => `<p class="quiet">${html(gap)}</p>`).join('')}${table}${answers.map((answer) => `<p class="answer">${html(answer)}</p>`).join('')}${effective ? effectiveHtml(effective, t) : ''}</section>`
}

function rowHtml(row: ReportRow): string {
  const note = row.note === '' ? '' : `<p class="quiet">${html(row.note)}</p>`
  return `<tr class="${row.state} ${row.certainty}"><td>${deviceHtml(row.local)}</td><td><span class="state">${html(row.stateText)}</span>${note}</td><td>${deviceHtml(row.session)}</td></tr>`
}

function deviceHtml(device: ReportRow['local']): string {
  if (!device) return '<span class="quiet">-</span>'
  return `<bdi>${html(device.name)}</bdi>${device.details === '' ? '' : `<p class="quiet">${html(device.details)}</p>`}`
}

function effectiveHtml(effective: ToldEffective, t: Titles): string {
  const layers = effective.layers
    .map(
      (layer) =>
        `<tr${layer.decided ? ' class="decided"' : ''}><td>${html(layer.name)}</td><td><code>${html(layer.source)}</code></td><td><code>${html(layer.value)}</code></td><td>${html(layer.effect)}</td></tr>`
    )
    .join('')
  const table =
    layers === ''
      ? ''
      : `<table><thead><tr><th scope="col">${t('report.layer')}</th><th scope="col">${t('report.where')}</th><th scope="col">${t('report.value')}</th><th scope="col">${t('report.effect')}</th></tr></thead><tbody>${layers}</tbody></table>`
  return `<details><summary>${html(effective.summary)}</summary>${table}</details>`
}

function findingHtml(finding: ToldFinding, t: Titles): string {
  const fix = finding.fix
    .map(
      (step) =>
        `<li><strong>${html(step.whoText)}:</strong> ${html(step.text)}${step.exact === undefined ? '' : `<br><code>${html(step.exact)}</code>`}</li>`
    )
    .join('')
  const evidence = finding.evidence
    .map(
      ({ side, source, value }) =>
        `<tr><td>${html(capitalised(side))}</td><td>${html(source)}</td><td><code>${html(value)}</code></td></tr>`
    )
    .join('')
  return `<article class="${finding.severity}"><h3>${html(finding.title)}</h3><p class="quiet">${html(finding.label)} <code>${html(finding.rule)}</code></p><p>${html(finding.cause)}</p>${
    fix === '' ? '' : `<h4>${t('report.to-do')}</h4><ol>${fix}</ol>`
  }${
    evidence === ''
      ? ''
      : `<h4>${t('report.evidence')}</h4><table><thead><tr><th scope="col">${t('report.side')}</th><th scope="col">${t('report.source')}</th><th scope="col">${t('report.value')}</th></tr></thead><tbody>${evidence}</tbody></table>`
  }${finding.links.length === 0 ? '' : `<ul>${finding.links.map(linkHtml).join('')}</ul>`}</article>`
}

/** Only https becomes a link; anything else is shown as text. */
function linkHtml(link: string): string {
  return link.startsWith('https://')
    ? `<li><a href="${html(link)}" rel="noreferrer noopener">${html(link)}</a></li>`
    : `<li>${html(link)}</li>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text as HTML, for content and for quoted attributes. Half surrogate pairs, control characters and direction overrides, which
 * could make a name look like another one, become the replacement character.
 */
function html(text: string): string {
  return text
    .replace(/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => lookUp(ENTITIES, character) ?? '')
}
