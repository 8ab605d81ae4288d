import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Serves the window with a pretended host: `npx vite --config src/renderer/dev/vite.config.ts`, then open /dev/. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-dev', import.meta.url)),
  server: { host: '127.0.0.1', strictPort: true, port: 5199 }
})
