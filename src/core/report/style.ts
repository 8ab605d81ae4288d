/** The style sheet of an HTML report: system fonts, light and dark, print. No url() and no import, so it loads nothing. */
export const STYLE = `
:root { --text: #1f1f1f; --quiet: #5c5c5c; --page: #fff; --soft: #f4f4f4; --line: #dedede; --strong: #757575; --ok: #0e700e; --warning: #8a5300; --problem: #b10e1c; --accent: #0f6cbd; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --quiet: #b9b9b9; --page: #1c1c1c; --soft: #292929; --line: #404040; --strong: #8c8c8c; --ok: #7ccf7c; --warning: #f0b35c; --problem: #ff9aa2; --accent: #62abf5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.45 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
main { max-width: 900px; margin: 0 auto; padding: 24px 32px; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 700; margin-top: 16px; text-wrap: balance; }
h2 { font-size: 17px; font-weight: 600; margin: 24px 0 8px; break-after: avoid; }
h3 { font-size: 15px; font-weight: 600; flex: 1; break-after: avoid; }
h3 + .quiet { break-after: avoid; }
.top { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; padding-bottom: 10px; border-bottom: 1px solid var(--line); font-size: 13px; color: var(--quiet); }
.brand { color: var(--text); font-weight: 600; }
.brand { display: inline-flex; align-items: center; gap: 6px; }
.mark { fill: none; stroke: var(--accent); stroke-width: 2.2; stroke-linecap: round; } .mark .plug { fill: var(--accent); stroke: none; }
.lead { margin-top: 8px; font-size: 15px; color: var(--quiet); }
.example { margin-top: 8px; font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; gap: 8px 32px; margin-top: 16px; }
.facts dt { font-size: 12px; color: var(--quiet); }
.facts dd { font-size: 13px; font-weight: 600; white-space: pre-wrap; }
.facts .note { flex-basis: 100%; }
.facts .note dd { font-weight: 400; }
article { border: 1px solid var(--line); border-left: 4px solid var(--strong); border-radius: 6px; padding: 12px 20px; margin: 8px 0; }
article.problem { border-left-color: var(--problem); } article.warning { border-left-color: var(--warning); } article.ok { border-left-color: var(--ok); }
.head { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
.badge { border: 1px solid currentColor; border-radius: 12px; padding: 1px 10px; font-size: 12px; font-weight: 600; color: var(--quiet); white-space: nowrap; }
.problem > .head .badge, .tone-problem { color: var(--problem); }
.warning > .head .badge, .tone-warning { color: var(--warning); }
.ok > .head .badge, .tone-ok { color: var(--ok); }
.told { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 8px 12px; margin-top: 10px; font-size: 13px; }
.told > dt { color: var(--quiet); }
.told > dd { min-width: 0; }
.told ol, .told ul { padding-left: 20px; }
.told li + li { margin-top: 4px; }
.exact { display: block; padding: 6px 10px; border-radius: 4px; background: var(--soft); }
code { font-family: ui-monospace, Consolas, 'Noto Sans Mono', monospace; font-size: 12px; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-size: 12px; color: var(--quiet); font-weight: 600; border-bottom-color: var(--strong); }
tbody th { color: var(--quiet); }
tr { break-inside: avoid; }
table.read, table.devices, table.settings { table-layout: fixed; }
.read th:first-child { width: 104px; } .read th:last-child { width: 92px; } .devices th:first-child { width: 38%; } .settings th:first-child { width: 30%; }
.devices { margin-bottom: 10px; }
.verdicts { list-style: none; padding: 8px 20px; border: 1px solid var(--line); border-radius: 6px; }
.verdicts li { font-weight: 600; } .verdicts li > :first-child { display: inline-block; width: 20px; } .plain { color: var(--text); font-weight: 400; }
.quiet { color: var(--quiet); font-size: 12px; }
.state { font-weight: 600; color: var(--quiet); white-space: nowrap; }
.redirected.proved .state { color: var(--ok); } .differs .state { color: var(--warning); } .missing .state { color: var(--problem); }
.group th { padding-top: 12px; font-weight: 600; color: var(--text); border-bottom: 0; }
.answer { font-style: italic; }
details { margin-top: 8px; font-size: 13px; } summary { cursor: pointer; }
.decided { font-weight: 600; }
figure { margin: 8px 0; break-inside: avoid; } figcaption { font-size: 13px; }
.plot { display: block; width: 100%; height: auto; max-width: 640px; }
.plot text { font: 11px system-ui, sans-serif; fill: var(--quiet); }
.plot .axis { stroke: var(--strong); stroke-width: 1; } .plot .curve { fill: none; stroke: var(--accent); stroke-width: 1.5; } .plot .dot { fill: var(--accent); }
.plot .grid { stroke: var(--line); } .plot .hard { stroke: var(--warning); stroke-dasharray: 2 3; } .plot .dashed { stroke: var(--quiet); stroke-dasharray: 6 4; } .plot .square { fill: var(--quiet); }
a { color: inherit; }
footer { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 12px; color: var(--quiet); }
@media (max-width: 559px) {
  main { padding: 16px; } h1 { font-size: 21px; } .told { grid-template-columns: minmax(0, 1fr); gap: 2px; } .told > dd { margin-bottom: 8px; } article { padding: 12px; }
  table { table-layout: fixed; } .state { white-space: normal; } .read th:first-child { width: 22%; } .read th:last-child { width: 20%; }
}
@page { size: A4; margin: 13mm 14mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9px system-ui, sans-serif; } }
@media print {
  body { font-size: 11px; } main { max-width: none; padding: 0; } h1 { font-size: 20px; margin-top: 10px; } h2 { font-size: 14px; margin: 14px 0 4px; } h3 { font-size: 12px; }
  .lead { font-size: 12px; } .facts { margin-top: 8px; } .told, table, figcaption, .facts dd { font-size: 11px; } code, .badge, .quiet, thead th, .facts dt { font-size: 10px; }
  th, td { padding: 2px 8px 2px 0; } article { padding: 6px 12px; margin: 5px 0; } .told { gap: 3px 10px; grid-template-columns: 96px minmax(0, 1fr); margin-top: 5px; } .told li + li { margin-top: 1px; } .head { break-after: avoid; }
  .plot { max-width: 420px; } details:not([open]) { display: none; } .read th:first-child { width: 84px; } .read th:last-child { width: 76px; } .verdicts { padding: 4px 12px; } footer { margin-top: 12px; }
}
`
