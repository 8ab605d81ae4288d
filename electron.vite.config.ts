import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// Native addons stay outside the bundle: they load their libraries relative to their own folder. They alone are
// "dependencies" in package.json. All else is bundled, so that a process of ours reads one file instead of hundreds.
const native = ['koffi', 'naudiodon', 'serialport', '@serialport/bindings-cpp']

/** What stands beside the program's code. */
const programFolder: Plugin = {
  name: 'program-folder',
  generateBundle() {
    // The package says that its files are modules; those of the built program are not.
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    // The icon of the window, which Linux does not take from the program's file.
    this.emitFile({ type: 'asset', fileName: 'icon.png', source: readFileSync(resolve('resources/icons/256x256.png')) })
    // The decoder of codes on the screen: src/main/screen/process.ts reads it when the first picture is taken.
    this.emitFile({
      type: 'asset',
      fileName: 'zxing_reader.wasm',
      source: readFileSync(resolve('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))
    })
  }
}

/** The rooms that src/core/words/en/later.ts imports. */
const LATER_ROOMS = [...readFileSync(resolve('src/core/words/en/later.ts'), 'utf8').matchAll(/'\.\/([\w-]+)\.ts'/g)].map(([, room]) => room)

/**
 * The words that the window does not load with its engines: what its first screen does not say (src/core/words/en/later.ts),
 * the table of error codes (src/renderer/model/code-tables.ts), and what only the command line or Electron's shell says. Other
 * languages than English are loaded whole when they are spoken (src/core/words/load.ts).
 */
const LATER_WORDS = [
  { importer: /\/core\/words\/[\w-]+\/index\.ts$/, source: /^\.\/(cli|help|policy|shell)\.ts$/ },
  { importer: /\/core\/words\/en\/index\.ts$/, source: /^\.\/(codes)\.ts$/ },
  { importer: /\/core\/codes\/book\.ts$/, source: /^\.\/(tables)\.ts$/ },
  { importer: /\/core\/words\/en\/index\.ts$/, source: new RegExp(`^\\./(${LATER_ROOMS.join('|')})\\.ts$`) }
]

/** Where the words of another language than English stand: the engines' and the window's. */
const LANGUAGE =
  /[\\/](?:core[\\/]words[\\/](?!en[\\/])([\w-]+)[\\/]|i18n[\\/]languages[\\/]([\w-]+)\.|i18n[\\/](?!en(?:-later)?\.json)([\w-]+)\.json)/

/** What no part of the window ever says. */
const NEVER_SAID = /^(cli|help|policy|shell)$/
const ENGLISH = /[\\/]core[\\/]words[\\/]en[\\/]([\w-]+)\.ts$/

/** Whose words a file without words takes the place of. */
const lacking = (id: string): string => id.split(':')[1] ?? ''

const wordsOnDemand: Plugin = {
  name: 'words-on-demand',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const found = LATER_WORDS.map((words) => words.importer.test(importer) && words.source.exec(source)?.[1]).find(Boolean)
    // One for each importer: languages share nothing, so that each can be a file of its own.
    return found ? `\0no-words:${found}:${importer}` : undefined
  },
  load(id) {
    if (!id.startsWith('\0no-words:')) return undefined
    const name = lacking(id).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    return `export const ${name} = {}`
  },
  /** Words that nobody loads again show as their ids. */
  generateBundle() {
    const ids = [...this.getModuleIds()]
    const there = new Set(ids.map((id) => ENGLISH.exec(id)?.[1]))
    const lost = ids
      .filter((id) => id.startsWith('\0no-words:'))
      .map(lacking)
      .filter((name) => existsSync(resolve('src/core/words/en', `${name}.ts`)) && !there.has(name) && !NEVER_SAID.test(name))
    if (lost.length > 0) this.error(`the window says words of ${lost.join(' and ')}, and no part of it loads them`)
  }
}

/** The hours of each region's day, for a letter in patterns of dates that no catalogue uses (words.test.ts): a percent of the first screen. */
const HOURS = /const timeData = \{[\s\S]*?\n\};/
const withoutHours: Plugin = {
  name: 'without-hours',
  transform: {
    filter: { id: /icu-messageformat-parser[\\/]index\.js$/ },
    handler(code) {
      if (!HOURS.test(code)) this.error('the parser of messages has its hours elsewhere')
      return { code: code.replace(HOURS, "const timeData = { '001': ['H'] };"), map: null }
    }
  }
}

/**
 * The oldest that the program runs on: Electron 25, in which the tests start it. By itself the builder takes the Electron of
 * package.json for the only one.
 */
const OLDEST_NODE = 'node18.15'
const OLDEST_CHROMIUM = 'chrome114'

export default defineConfig({
  main: {
    build: {
      target: OLDEST_NODE,
      outDir: 'out/main',
      rollupOptions: {
        external: native,
        input: {
          index: resolve('src/main/index.ts'),
          'browser-host': resolve('src/main/browser-host.ts'),
          cli: resolve('src/main/cli.ts'),
          worker: resolve('src/main/workers/entry.ts'),
          'audio-worker': resolve('src/main/audio/process/entry.ts'),
          'drive-worker': resolve('src/main/link/drive/entry.ts'),
          'channel-worker': resolve('src/main/link/channel/process/entry.ts')
        },
        // Chunks stand beside the entries: code finds the worker's file and the window's folder relative to its own file.
        // CommonJS: Node loads it with a tenth less of a scan's processor time than modules.
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    },
    plugins: [programFolder]
  },
  preload: {
    build: {
      target: OLDEST_NODE,
      outDir: 'out/preload',
      // A sandboxed preload script must be CommonJS.
      rollupOptions: { input: { index: resolve('src/preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), wordsOnDemand, withoutHours],
    build: {
      target: OLDEST_CHROMIUM,
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: resolve('src/renderer/index.html'),
        output: {
          // Many small files pack worse than few: what the first screen needs is one, the packages of all later parts another, and each
          // language but English a third.
          codeSplitting: {
            groups: [
              {
                name: (id) => (LANGUAGE.test(id) ? `language-${LANGUAGE.exec(id)?.slice(1).join('') ?? ''}` : null),
                debugName: 'language',
                priority: 3
              },
              { name: 'first', tags: ['$initial'], priority: 2 },
              { name: 'packages', test: /[\\/]node_modules[\\/]/, priority: 1 }
            ]
          }
        }
      }
    }
  }
})
