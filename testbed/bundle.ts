import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Inside node_modules, so that what a bundle imports from there is found. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/sidecheck-testbed/', import.meta.url))
const bundles = new Map<string, Promise<string>>()

/** Puts the files into a folder named after what is in them, complete from the moment it has that name. */
async function store(name: string, files: ReadonlyMap<string, string | Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for (const [file, code] of files) hash.update(`${file}\0`).update(code).update('\0')
  const folder = join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  await mkdir(CACHE, { recursive: true })
  const making = await mkdtemp(join(CACHE, 'making-'))
  for (const [file, code] of files) await writeFile(join(making, file), code)
  try {
    await rename(making, folder)
  } catch (error) {
    await rm(making, { recursive: true })
    // Somebody else has made the same folder in the meantime.
    if (!existsSync(folder)) throw error
  }
  return folder
}

async function bundle(entry: string, beside: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        // Every package, found or not: whoever runs the program finds it.
        external: (id, from) => from !== undefined && /^[@\w][^:\\]*$/.test(id),
        output: { format: 'es', entryFileNames: 'bundle.mjs', chunkFileNames: '[name]-[hash].mjs' }
      }
    }
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error(`bundling ${entry} gave no single output`)
  const files = new Map<string, string | Buffer>(
    built.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code] as const] : []))
  )
  for (const file of beside) files.set(basename(file), await readFile(file))
  return join(await store(basename(entry, '.ts'), files), 'bundle.mjs')
}

/**
 * Makes a TypeScript program runnable by plain node, for tests that need a process of their own: one .mjs file (and its
 * dynamic imports beside it) with every package left outside. Built once per process and entry; the same code has the same path.
 * @param entry path of the .ts file, absolute or relative to the working directory
 * @param beside files that the program reads from its own folder
 * @returns absolute path of the .mjs file
 */
export function bundleForNode(entry: string, beside: readonly string[] = []): Promise<string> {
  const path = resolve(entry)
  const key = [path, ...beside].join('\0')
  const known = bundles.get(key)
  if (known !== undefined) return known
  const made = bundle(path, beside)
  bundles.set(key, made)
  return made
}
