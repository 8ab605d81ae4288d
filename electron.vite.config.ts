import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Native addons stay outside the bundle: they load their libraries relative to their own folder. They alone are
// "dependencies" in package.json. All else is bundled, so that a process of ours reads one file instead of hundreds.
const native = ['koffi', 'naudiodon', 'serialport', '@serialport/bindings-cpp']

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        external: native,
        input: {
          index: resolve('src/main/index.ts'),
          'browser-host': resolve('src/main/browser-host.ts'),
          cli: resolve('src/main/cli.ts'),
          worker: resolve('src/main/workers/entry.ts'),
          'audio-worker': resolve('src/main/audio/process/entry.ts')
        },
        // Chunks stand beside the entries: code finds the worker's file and the window's folder relative to its own file.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload script must be CommonJS.
      rollupOptions: { input: { index: resolve('src/preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The page comes from this machine: splitting it would save nothing.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: resolve('src/renderer/index.html') }
    }
  }
})
