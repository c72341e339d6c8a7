import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The house from the ground up: a floor may import itself and what stands below it. */
const FLOORS = [
  ['evidence'],
  ['io'],
  ['tensor'],
  ['report'],
  ['compare'],
  ['probes'],
  ['ops'],
  ['formats'],
  ['programs'],
  ['runtimes'],
  ['convert'],
  ['plan'],
  ['checks', 'locate'],
]

const zones = FLOORS.flatMap((floor, height) =>
  floor.map((room) => ({
    target: `./src/${room}`,
    from: [
      ...FLOORS.slice(height + 1)
        .flat()
        .map((above) => `./src/${above}/**`),
      ...floor.filter((other) => other !== room).map((other) => `./src/${other}/**`),
      './src/*.ts',
    ],
    message: 'imports run downwards only (docs/architecture.md)',
  })),
)

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'test/fixtures', 'examples', 'src/formats/*/proto'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    // Without its extension a module is not looked into, and no circle is ever seen.
    settings: { 'import-x/resolver': { typescript: true }, 'import-x/extensions': ['.ts'] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action.ts', 'src/action/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@actions/*'], message: 'only action.ts and src/action talk to GitHub' }] },
      ],
    },
  },
  { files: ['tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
)
