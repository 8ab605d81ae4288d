import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Inside node_modules, so that what a bundle imports from there is found. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/sidecheck-testbed/', import.meta.url))
const bundles = new Map<string, Promise<string>>()

async function bundle(entry: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true })
  const outDir = mkdtempSync(join(CACHE, `${basename(entry, '.ts')}-`))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'bundle.mjs', chunkFileNames: '[name]-[hash].mjs' } }
    }
  })
  return join(outDir, 'bundle.mjs')
}

/**
 * Makes a TypeScript program runnable by plain node, for tests that need a process of their own: one .mjs file (and its
 * dynamic imports beside it) with every package left outside. Built once per process and entry, removed when the process ends.
 * @param entry path of the .ts file, absolute or relative to the working directory
 * @returns absolute path of the .mjs file
 */
export function bundleForNode(entry: string): Promise<string> {
  const path = resolve(entry)
  const known = bundles.get(path)
  if (known !== undefined) return known
  const made = bundle(path)
  bundles.set(path, made)
  return made
}
