import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** They put something else in the place of a module, which others in their process would get to see. */
const WITH_OTHER_MODULES = ['src', 'testbed', 'scripts', 'bench']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file).replaceAll('\\', '/')))
  .filter((file) => /\.test\.tsx?$/.test(file) && /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    // Most of these tests wait for daemons and devices, so every core gets a worker (by default one is left free).
    maxWorkers: '100%',
    // Native code and daemons take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 40_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          // Any language can be spoken in them.
          setupFiles: ['src/core/words/all-languages.testing.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'testbed/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...WITH_OTHER_MODULES, 'testbed/windows/**'],
          // Tests leave nothing behind in their process: sharing one halves the processor time, because what they have in common is loaded once.
          isolate: false,
          benchmark: { include: ['bench/**/*.bench.ts'] }
        }
      },
      {
        extends: true,
        test: { name: 'other modules', include: WITH_OTHER_MODULES, benchmark: { include: [] } }
      }
    ]
  }
})
