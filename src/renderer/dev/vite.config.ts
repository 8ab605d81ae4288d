import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Serves the window with a pretended host: `npx vite --config src/renderer/dev/vite.config.ts`, then open /dev/. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [react()],
  cacheDir: `${import.meta.dirname}/../../../node_modules/.vite-dev`,
  // Component names stay as they are written: a test reads them in what a broken page reports.
  build: { minify: false, rollupOptions: { input: `${import.meta.dirname}/index.html` }, chunkSizeWarningLimit: 8000 },
  server: { host: '127.0.0.1', strictPort: true, port: 5199 }
})
