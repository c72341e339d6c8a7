import { expect, test } from 'vitest'

import { ended, headed, sentences } from '../../src/evidence/sentences.ts'

test.each([
  ['no end', 'no end.'],
  ['an end.', 'an end.'],
  ['an end.  ', 'an end.'],
  ['what?', 'what?'],
  ['(in brackets.)', '(in brackets.)'],
  ['brackets)', 'brackets).'],
  ['he said "no."', 'he said "no."'],
  ['…', '…'],
  ['', ''],
])('%j ends once', (text, expected) => {
  expect(ended(text)).toBe(expected)
})

test('sentences stand one after the other', () => {
  expect(sentences('one', '', 'Two.', 'Three')).toBe('one. Two. Three.')
  expect(sentences()).toBe('')
})

test('a heading is said once', () => {
  expect(headed('layer a', 'is wrong')).toBe('layer a: is wrong')
  expect(headed('layer a', 'layer a: is wrong')).toBe('layer a: is wrong')
  expect(headed('layer a', 'layer ab: is wrong')).toBe('layer a: layer ab: is wrong')
})
