import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { printInitialSize } from './measure-size.ts'
import { precompress } from './precompress.ts'

const here = import.meta.dirname

export default defineConfig({
  root: here,
  publicDir: `${here}/public`,
  plugins: [react(), precompress(), printInitialSize()],
  build: {
    outDir: `${here}/../dist/web`,
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env['THIDUA_SERVER'] ?? 'http://127.0.0.1:8022' } },
})
