// A process that runs check() with the options it is given, from source.
import { register } from 'node:module'

register('../../tools/source-hooks.mjs', import.meta.url)

const { check } = await import('../../src/check.ts')
await check(JSON.parse(process.argv[2]))
