import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The kit by itself, for people who work on it: `npx vite --config ui/gallery/vite.config.ts`. Never built into the product.
export default defineConfig({ root: import.meta.dirname, plugins: [react()], cacheDir: `${import.meta.dirname}/../../.cache/gallery` })
