import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openAppWindow } from '../../src/main/hosts/browser/app-window.ts'
import { mustRunBrowserUnsandboxed } from '../../src/main/platform/index.ts'

/**
 * A program: opens an empty page in a window as the browser host opens its own, and prints the milliseconds from the start of the browser
 * to the page's first script.
 */

const PAGE = `<!doctype html><meta charset="utf-8"><title>empty</title>
<script>fetch('/done', { method: 'POST', body: String(performance.timeOrigin + performance.now()) })</script>
`

const [browser = '', folder = ''] = process.argv.slice(2)
let done: (at: number) => void = () => undefined
const reported = new Promise<number>((resolve) => (done = resolve))
const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
    return
  }
  let body = ''
  request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
  request.on('end', () => {
    response.end()
    done(Number(body))
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const from = performance.timeOrigin + performance.now()
const window = await openAppWindow({ browser, address, folder, unsandboxed: mustRunBrowserUnsandboxed() })
const at = await Promise.race([
  reported,
  window.ended.then(({ lines }) => {
    throw new Error(`the browser ended: ${lines.join(' ')}`)
  })
])
process.stdout.write(`${at - from}\n`)
window.close()
await window.ended
server.close()
server.closeAllConnections()
