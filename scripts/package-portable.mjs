// npm run package:portable: makes Sidecheck Portable, a zip for Windows and one for Linux, in dist/. Names of systems
// (windows-x64, linux-x64) are filters. Runs on Linux x64 with the compiler for Windows, which it installs on Debian.

import { giveUp, say } from './setup.mjs'
import { preparePackaging } from './portable/ready.mjs'
import { makeZip } from './portable/make.mjs'
import { targets } from './portable/recipe.mjs'
import { tryPacked } from './portable/trial.mjs'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !targets.some((target) => target.name === name))
if (unknown.length > 0)
  giveUp(`There is no portable for ${unknown.join(', ')}.`, `Known are ${targets.map(({ name }) => name).join(' and ')}.`)

const problem = preparePackaging()
if (problem !== undefined) giveUp(problem, 'Sidecheck Portable is packed on Debian x64, for both systems.')

const chosen = targets.filter(({ name }) => asked.length === 0 || asked.includes(name))
try {
  // Side by side: nearly all of it is compressing two copies of Node.
  const zips = await Promise.all(chosen.map(makeZip))
  for (const [index, { file, bytes, files, reused }] of zips.entries()) {
    say(`${file}: ${(bytes / 1e6).toFixed(1)} MB, ${files.length} files${reused ? ', as it was' : ''}`)
    if (chosen[index].name === 'linux-x64') say(`run from a new folder: ${tryPacked(files)} topics read`)
  }
} catch (error) {
  giveUp(`Sidecheck Portable could not be packed: ${error.message}`, 'Mend that, and run the same command again.')
}
