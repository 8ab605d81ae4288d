import { spawnSync } from 'node:child_process'
import { ensureBuild, ensurePackages, setUp } from '../setup.mjs'
import { hasAddon } from './program.mjs'
import { debianPackages } from './recipe.mjs'

/** Makes ready what packing needs: dependencies, the build and the compiler for Windows. Answers what stands in the way. */
export function preparePackaging({ installed = false } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return `This is ${process.platform} ${process.arch}.`
  if (installed) ensureBuild()
  else setUp({ tests: false })
  const has = (program) => spawnSync(program, ['--version']).status === 0
  if (!has('x86_64-w64-mingw32-g++') && !ensurePackages(debianPackages)) return 'The compiler for Windows is missing.'
  if (!has('x86_64-w64-mingw32-g++')) return 'The compiler for Windows is missing.'
  return hasAddon() ? undefined : 'The sound addon was not built: run "npm ci" where a C++ compiler is.'
}
