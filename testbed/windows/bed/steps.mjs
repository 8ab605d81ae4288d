import { join } from 'node:path'
import { runStep } from '../../tree/steps.mjs'
import { cache } from './recipe.mjs'

export { say } from '../../tree/steps.mjs'

/** Runs a command with its log among those of this bed; see runStep. */
export const run = (label, command, args, options) => runStep(join(cache, 'log'), label, command, args, options)
