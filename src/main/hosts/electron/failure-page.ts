import type { Speaker, Text } from '../../../core/words/index.ts'
import { say } from '../../../core/words/index.ts'
import { APP_URL } from './decisions.ts'

/** Why the window shows no page, in words. */
export interface Failure {
  /** What has happened, one line. */
  what: Text
  /** What a program said of it; foreign text. */
  reason?: string
  /** What becomes of what the person had brought, or what to do. */
  todo?: Text
  /** Where the log is. */
  logFolder?: string | undefined
  /** Whether loading the window again may help. */
  reload: boolean
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('\n', '<br>')

/** The ring around the focused action has the colour of the page's text, which is seen on any ground. */
const STYLE = `:root{color-scheme:light dark;font:15px/1.5 'Segoe UI',system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center}
@media (prefers-color-scheme:dark){body{background:#141415;color:#eee}a.action{background:#62abf5;color:#04111f}.more{color:#b3b3b3}}
@media (prefers-color-scheme:light){body{background:#f4f4f5;color:#222}a.action{background:#0f5fac;color:#fff}.more{color:#5a5a5a}}
main{box-sizing:border-box;width:100%;max-width:36rem;padding:2rem 1.5rem}h1{font-size:1.4rem;line-height:1.3;font-weight:600;margin:0 0 1rem}
p{margin:.5rem 0;overflow-wrap:anywhere}.more{margin-top:1.5rem;font-size:.85rem}
a.action{display:inline-block;margin-top:.75rem;padding:.5rem 1rem;border:1px solid transparent;border-radius:4px;font-weight:600;text-decoration:none}
a.action:focus-visible{outline:2px solid CanvasText;outline-offset:2px}`

/**
 * The page that stands in for the window's own. It is an address that holds all of itself: it needs no file, no script, no
 * connection and not even the program's own scheme, any of which may be what has failed.
 */
export function failurePage(speak: Speaker, { what, reason, todo, logFolder, reload }: Failure): string {
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
  const next = todo === undefined ? '' : paragraph(speak(todo))
  // For whoever is asked for help; behind what a person can do.
  const more = [
    ...(reason === undefined ? [] : [speak(say('shell.failed.reason', { reason }))]),
    ...(logFolder === undefined ? [] : [speak(say('shell.failed.log', { folder: logFolder }))])
  ]
  const action = reload ? `<a class="action" href="${APP_URL}" autofocus>${escaped(speak(say('shell.failed.reload')))}</a>` : ''
  const html = `<!doctype html><html lang="${speak.language}"><head><meta charset="utf-8"><title>Sidecheck</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head>
<body><main role="alert"><h1>${escaped(speak(what))}</h1>${next}${action}<div class="more">${more.map(paragraph).join('')}</div></main></body></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}
