import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'
import { expect, test } from 'vitest'

import { policySchema } from '../../src/plan/policy-schema.ts'

/** Made anew with `npx vitest run test/plan/policy-schema.test.ts -u`. */
test('docs/policy.schema.json is what the tool checks a policy against', async () => {
  const schema = {
    title: 'Model Roundtrip policy',
    ...toJsonSchema(policySchema, { errorMode: 'ignore', typeMode: 'input' }),
  }
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 })
  await expect(text).toMatchFileSnapshot('../../docs/policy.schema.json')
})
