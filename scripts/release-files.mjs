// What a release has beside its packages: SHA256SUMS, the list of what the program is made of, and winget's manifests in a folder.
//   node scripts/release-files.mjs FOLDER TAG REPOSITORY      FOLDER holds the packages; REPOSITORY is its address

import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sbomOf } from './package/sbom.mjs'
import { wingetFiles } from './package/winget.mjs'
import { giveUp, root, say } from './setup.mjs'

const PACKAGE = /\.(exe|msi|dmg|AppImage|deb|tar\.gz|zip)$/
const OWN = ['SHA256SUMS', 'sidecheck.cdx.json']

const [folder, tag, repository] = process.argv.slice(2)
if (repository === undefined) giveUp('The folder, the tag and the address of the repository are wanted.', 'Give all three.')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
if (tag !== `v${version}`) giveUp(`The tag is ${tag}, and package.json has ${version}.`, 'Set the tag on the commit that says so.')

const names = readdirSync(folder).filter((name) => PACKAGE.test(name))
if (names.length === 0) giveUp(`No package is in ${folder}.`, 'Make them first: npm run package')
const now = new Date()
writeFileSync(join(folder, OWN[1]), `${JSON.stringify(sbomOf(root, { date: now.toISOString(), serial: randomUUID() }), undefined, 2)}\n`)

const hashed = [...names, OWN[1]].sort().map((name) => ({
  name,
  sha256: createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
}))
writeFileSync(join(folder, OWN[0]), hashed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''))

const manifests = join(folder, 'winget')
mkdirSync(manifests, { recursive: true })
for (const { name, text } of wingetFiles({ version, repository, files: hashed, date: now.toISOString().slice(0, 10) }))
  writeFileSync(join(manifests, name), text)
say(`${hashed.length} files in SHA256SUMS, and winget's manifests in ${manifests}`)
