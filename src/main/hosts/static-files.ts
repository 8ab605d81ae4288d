import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { STYLE } from '../../core/report/style.ts'
import { lookUp } from '../../core/text/look-up.ts'

/** The window's files, read once: only what was there at the start can be asked for, so no path leads outside. */
export interface StaticFile {
  type: string
  body: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** Reads a folder into a table from URL path ("/assets/index.js") to file; "/" is index.html. Files of other types are left out. */
export async function loadStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>()
  for (const file of await filesBelow(folder)) {
    const type = lookUp(TYPES, extname(file))
    if (type !== undefined) files.set(`/${relative(folder, file).split(sep).join('/')}`, { type, body: await readFile(file) })
  }
  const index = files.get('/index.html')
  if (index === undefined) throw new Error(`The window's files are missing in ${folder}: run "npm run build"`)
  files.set('/', index)
  return files
}

/** Every file below a folder. Node has this itself since 18.17, and Electron 25 is older. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const below = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() ? [path] : []
  })
  return (await Promise.all(below)).flat()
}

/**
 * The hash of no text at all. Fluent's style engine adds empty style elements and fills them through the CSSOM, which
 * a policy does not govern; an element that comes with any text of its own stays blocked.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/**
 * The style sheet of reports, by its hash: the window shows one as it leaves in a frame without script, and a frame with a text
 * of its own has the window's policy beside its own.
 */
const REPORT_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/**
 * Headers for every file of the window: no remote content, no inline script, no style element with text but that of reports.
 * @param connect the origin that the window may open a connection to, besides its own ("ws://127.0.0.1:4711").
 */
export function securityHeaders(connect?: string): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' ${EMPTY_STYLE} ${REPORT_STYLE}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': connect === undefined ? "'none'" : connect,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'"
  }
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
    'Cache-Control': 'no-store'
  }
}
