import { describe, expect, it } from 'vitest'

import { formatJson, parseJson, parseJsonObject, wholeFractions } from '../../src/io/json.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (text: string, limits = DEFAULT_LIMITS): unknown => parseJson(encode(text), 'config.json', limits)

describe('parseJson', () => {
  it('takes what Python writes: NaN and infinities, as numbers', () => {
    expect(parse('{"a": [NaN, Infinity, -Infinity], "b": "NaN, Infinity"}')).toEqual({
      a: [NaN, Infinity, -Infinity],
      b: 'NaN, Infinity',
    })
  })

  it('takes a byte order mark', () => {
    expect(parse('\ufeff{"a": 1}')).toEqual({ a: 1 })
  })

  it('says where the syntax breaks', () => {
    expect(() => parse('{"a": 1,}')).toThrow(/config\.json: not valid JSON (at character \d+|after 9 characters)/)
    expect(() => parse('')).toThrow('config.json: not valid JSON')
    expect(() => parse('{"a": NaN,}')).toThrow('config.json: not valid JSON')
  })

  it('refuses what is no UTF-8', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22), 'x', DEFAULT_LIMITS)).toThrow('x: JSON is not valid UTF-8')
  })

  it('refuses depth before it is parsed', () => {
    const text = '['.repeat(10_000) + ']'.repeat(10_000)
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'limit-exceeded' }))
    expect(parse('['.repeat(200) + ']'.repeat(200))).toBeDefined()
    expect(parse('"[[[[\\"[[["', { ...DEFAULT_LIMITS, depth: 2 })).toBe('[[[["[[[')
  })

  it('refuses size before it is decoded', () => {
    expect(() => parse('[1, 2]', { ...DEFAULT_LIMITS, jsonBytes: 5 })).toThrow(
      'config.json: JSON of 6 bytes, allowed are 5',
    )
  })

  it('refuses __proto__ however it is written', () => {
    expect(() => parse('{"a": [{"__proto__": {"x": 1}}]}')).toThrow('has the key __proto__')
    expect(() => parse('{"\\u005f_proto__": 1}')).toThrow('has the key __proto__')
    expect(parse('{"constructor": {"prototype": 1}}')).toEqual({ constructor: { prototype: 1 } })
  })

  it('names the file apart from the document', () => {
    expect(() => parseJsonObject(encode('[]'), 'm.keras!config.json', DEFAULT_LIMITS, 'm.keras')).toThrow(
      expect.objectContaining({ message: 'm.keras!config.json: a JSON object is expected, found an array' }),
    )
    expect(() => parseJson(encode('{'), 'm.keras!config.json', DEFAULT_LIMITS, 'm.keras')).toThrow(
      expect.objectContaining({ place: { file: 'm.keras' } }),
    )
  })
})

describe('formatJson', () => {
  it('is read again to the same value', () => {
    const value = { nan: NaN, list: [Infinity, -Infinity, 1e-7, -0.5], text: 'ü "NaN" \n', none: null, yes: true }
    expect(parse(formatJson(value))).toEqual(value)
    expect(formatJson([NaN, -Infinity])).toBe('[NaN,-Infinity]')
  })
})

describe('wholeFractions', () => {
  it('says where whole numbers are written as fractions, in members of objects', () => {
    const text = '{"a":1,"b":1.0,"c":[{"d":2e3,"x\\"y":-3.00},[4.0],{"d":0.5}],"e":"5.0","f":{"g":{"h":6.0}},"i":1.5e1}'
    const found = wholeFractions(new TextEncoder().encode(text))
    expect([...found]).toEqual(['b', 'c[0].d', 'c[0].x"y', 'f.g.h', 'i'])
  })
})
