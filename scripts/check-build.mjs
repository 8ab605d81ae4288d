// What was built holds what it should: package.json names what the program asks for.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dependencyFaults } from './built-program.mjs'
import { giveUp, root } from './setup.mjs'

const folder = join(root, 'out', 'main')
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const { missing, idle } = dependencyFaults(sources, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
if (missing.length > 0)
  giveUp(`The built program imports ${missing.join(', ')}.`, 'Name it in "dependencies", or let the build take it in.')
if (idle.length > 0) giveUp(`The built program never asks for ${idle.join(', ')}.`, 'Move it to "devDependencies", or remove it.')
