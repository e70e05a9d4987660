import os from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const slow = '**/*.slow.test.ts'
const journeys = 'tests/journeys/**/*.test.ts'
const everywhere = [...configDefaults.exclude, '**/data/**', 'bench/node_modules/**']
const onTheDatabase = ['database/**/*.test.ts', 'features/**/{store,service}.test.ts', '**/*.store.test.ts']
const server = './tests/support/server.ts'

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, Math.min(4, os.availableParallelism())),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // pure code, and the stores on the embedded PostgreSQL
      {
        test: {
          name: 'fast',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...everywhere, slow, journeys],
          globalSetup: server,
          sequence: { groupOrder: 0 },
        },
      },
      // the stores again, on the PostgreSQL of the Linux distribution
      {
        test: {
          name: 'debian',
          include: onTheDatabase,
          exclude: [...everywhere, slow],
          globalSetup: server,
          sequence: { groupOrder: 1 },
        },
      },
      // other programs: LibreOffice, npm pack, kill -9
      {
        test: {
          name: 'slow',
          include: [slow],
          exclude: everywhere,
          globalSetup: server,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          exclude: everywhere,
          globalSetup: server,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
