/** The style sheet of an HTML report: system fonts, light and dark, print. No url() and no import, so it loads nothing. */
export const STYLE = `
:root { --text: #1b1b1b; --quiet: #565656; --page: #f5f5f5; --card: #fff; --line: #d6d6d6; --ok: #0e700e; --warning: #8a5300; --problem: #b10e1c; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --quiet: #b4b4b4; --page: #1a1a1a; --card: #262626; --line: #454545; --ok: #7ccf7c; --warning: #f0b35c; --problem: #ff9aa2; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 0; } h3 { font-size: 1.05rem; margin: 0; } h4 { font-size: 1rem; margin: 0.8rem 0 0; }
p { margin: 0.2rem 0; }
section, .sides > div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1rem 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
.sides > div { margin: 0; }
.name { font-size: 1.2rem; font-weight: 600; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.example { font-weight: 600; }
.verdict { margin-bottom: 0.6rem; }
.answer { font-style: italic; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: 0.875rem; color: var(--quiet); font-weight: 600; border-top: 0; }
.state { font-weight: 600; }
.redirected.proved .state, .verdict.ok { color: var(--ok); }
.differs .state, .verdict.warning { color: var(--warning); }
.missing .state, .verdict.problem { color: var(--problem); }
.decided { font-weight: 600; }
article { border-left: 4px solid var(--line); padding: 0.2rem 0 0.2rem 1rem; margin: 1rem 0; }
article.problem { border-color: var(--problem); } article.warning { border-color: var(--warning); }
summary { cursor: pointer; }
code { font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
a { color: inherit; }
@media print { body { background: none; } section, article, tr { break-inside: avoid; } }
`
