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

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 'Segoe UI',system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center}
@media (prefers-color-scheme:dark){body{background:#141415;color:#eee}a.action{background:#62abf5;color:#04111f}}
@media (prefers-color-scheme:light){body{background:#f4f4f5;color:#222}a.action{background:#0f5fac;color:#fff}}
main{max-width:36rem;padding:2rem}h1{font-size:1.4rem;font-weight:600;margin:0 0 1rem}
p{margin:.5rem 0;overflow-wrap:anywhere}a.action{display:inline-block;margin-top:1rem;padding:.5rem 1rem;border-radius:4px;text-decoration:none}
a.action:focus-visible{outline:2px solid;outline-offset:2px}`

/**
 * The page that stands in for the window's own. It is an address that holds all of itself: it needs no file, no script, no
 * connection and not even the program's own scheme, any of which may be what has failed.
 */
export function failurePage(speak: Speaker, { what, reason, todo, logFolder, reload }: Failure): string {
  const lines = [
    ...(reason === undefined ? [] : [speak(say('shell.failed.reason', { reason }))]),
    ...(todo === undefined ? [] : [speak(todo)]),
    ...(logFolder === undefined ? [] : [speak(say('shell.failed.log', { folder: logFolder }))])
  ]
  const action = reload ? `<a class="action" href="${APP_URL}" autofocus>${escaped(speak(say('shell.failed.reload')))}</a>` : ''
  const html = `<!doctype html><html lang="${speak.language}"><head><meta charset="utf-8"><title>Sidecheck</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${STYLE}</style></head>
<body><main role="alert"><h1>${escaped(speak(what))}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}${action}</main></body></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}
