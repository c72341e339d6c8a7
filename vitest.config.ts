import { defineConfig } from 'vitest/config'

const json = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Tests need Node alone: what Python has installed differs from machine to machine.
    env: { MODEL_ROUNDTRIP_PYTHON: 'off' },
    reporters: json === undefined ? ['default'] : ['default', ['json', { outputFile: json }]],
  },
})
