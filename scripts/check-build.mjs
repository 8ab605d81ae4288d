// What was built holds what it should: the window's first screen is small, and package.json names what the program asks for.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dependencyFaults } from './built-program.mjs'
import { FIRST_SCREEN_LIMIT, LANGUAGE_LIMIT, WHOLE_PAGE_LIMIT, pageSize } from './page-size.mjs'
import { giveUp, root, say } from './setup.mjs'

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const folder = join(root, 'out', 'main')
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const { missing, idle } = dependencyFaults(sources, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
if (missing.length > 0)
  giveUp(`The built program imports ${missing.join(', ')}.`, 'Name it in "dependencies", or let the build take it in.')
if (idle.length > 0) giveUp(`The built program never asks for ${idle.join(', ')}.`, 'Move it to "devDependencies", or remove it.')

const { firstScreen, all, languages, files } = pageSize(join(root, 'out', 'renderer'))
const spoken = languages.map(({ language, bytes }) => `${language} ${kilobytes(bytes)}`).join(', ')
const sizes = `${kilobytes(firstScreen)} packed for the first screen, ${kilobytes(all)} in English, and more by language: ${spoken}`
const most = files
  .toSorted((left, right) => right.bytes - left.bytes)
  .slice(0, 5)
  .map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`)
if (languages.length === 0) giveUp('No language has a file of its own.', 'Look at codeSplitting in electron.vite.config.ts.')
if (firstScreen > FIRST_SCREEN_LIMIT || all > WHOLE_PAGE_LIMIT || languages.some(({ bytes }) => bytes > LANGUAGE_LIMIT)) {
  const limits = [FIRST_SCREEN_LIMIT, WHOLE_PAGE_LIMIT, LANGUAGE_LIMIT].map(kilobytes).join(', ')
  giveUp(`The window has grown: ${sizes}; the limits are ${limits}.`, `Import later what comes later. The largest: ${most.join(', ')}.`)
}
say(`the window is ${sizes}`)
