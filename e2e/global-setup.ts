import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FullConfig } from '@playwright/test'
import { electronBinary } from '../scripts/setup.mjs'
import { readyElectron } from './side.ts'

/** The variable of the environment that tells workers where the page for developers is served. */
export const DEV_PAGE = 'SIDECHECK_DEV_PAGE'

/** Builds the page for developers once and serves it to all workers; makes Electron ready where there is one. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
  const electron = electronBinary()
  if (electron !== undefined) readyElectron(electron)
  // Loaded here and not above: workers read this file too, for the name of the variable.
  const { build, preview } = await import('vite')
  const outDir = join(config.rootDir, '..', 'test-results', 'dev-page')
  const configFile = fileURLToPath(new URL('../src/renderer/dev/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  process.env[DEV_PAGE] = server.resolvedUrls?.local[0] ?? ''
  return () => server.close()
}
