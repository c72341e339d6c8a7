import { describe, expect, test } from 'vitest'
import {
  clip,
  commandMessage,
  commandProperty,
  githubHtml,
  html,
  htmlCode,
  json,
  markdownFence,
  mermaid,
  printable,
  printableName,
  sarif,
  shell,
  uri,
} from '../../src/report/escape.ts'

describe('printable', () => {
  test.each([
    ['plain', 'plain'],
    ['two\nlines', 'two\\nlines'],
    ['carriage\r\nreturn', 'carriage\\r\\nreturn'],
    ['tab\there', 'tab\\there'],
    ['\u001b[2J\u001b[31mred', '\\u{1b}[2J\\u{1b}[31mred'],
    ['bell\u0007 nul\u0000 del\u007f c1\u009b', 'bell\\u{7} nul\\u{0} del\\u{7f} c1\\u{9b}'],
    ['invoice\u202Egnp.exe', 'invoice\\u{202e}gnp.exe'],
    ['\u2066isolate\u2069', '\\u{2066}isolate\\u{2069}'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['line\u2028separator', 'line\\u{2028}separator'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['lone \ud800 surrogate', 'lone \\u{d800} surrogate'],
    ['noncharacter \ufffe', 'noncharacter \\u{fffe}'],
    ['שלום', 'שלום'],
    ['😀 naïve 模型', '😀 naïve 模型'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test.each([
    ['::error::owned', '\\u{3a}:error::owned'],
    ['  ::set-output name=x::y', '  \\u{3a}:set-output name=x::y'],
    ['a ::warning::b', 'a \\u{3a}:warning::b'],
    ['\n::error::x', '\\n::error::x'],
    ['tf::Tensor', 'tf::Tensor'],
    ['##[error]owned', '##\\u{5b}error]owned'],
    ['a##[set-env name=x]y', 'a##\\u{5b}set-env name=x]y'],
    ['###[group]', '###\\u{5b}group]'],
  ])('no workflow command is left in %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('shortens long texts in the middle', () => {
    expect(printableName('a'.repeat(5000) + 'z'.repeat(5000))).toBe('a'.repeat(80) + '…' + 'z'.repeat(79))
    expect(printable('x'.repeat(1200))).toHaveLength(1200)
  })
})

test('clip never halves a character', () => {
  expect(clip('😀'.repeat(10), 5)).toBe('😀😀…😀😀')
  expect(clip('😀'.repeat(5), 5)).toBe('😀'.repeat(5))
  expect(clip('abcdef', 3)).toBe('a…f')
  expect(clip('abc', 3)).toBe('abc')
  expect(clip('abc', 1)).toBe('…')
})

test('html', () => {
  expect(html(`<script>alert("x")</script> & 'y'`)).toBe(
    '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;',
  )
  expect(htmlCode('</code><img src=x onerror=alert(1)>')).toBe(
    '<code>&lt;/code&gt;&lt;img src=x onerror=alert(1)&gt;</code>',
  )
})

test.each([
  ['@octocat', '@&#8203;octocat'],
  ['me@example.com', 'me@&#8203;example.com'],
  ['#123', '#&#8203;123'],
  ['owner/repo#123', 'owner/repo#&#8203;123'],
  ['GH-123', 'GH-&#8203;123'],
  ['https://evil.example', 'https:&#8203;//evil.example'],
  ['www.evil.example', 'www&#8203;.evil.example'],
  [':tada:', ':&#8203;tada:'],
  ['$x^2$', '&#36;&#8203;x^2&#36;&#8203;'],
  ['a & b', 'a &amp; b'],
  ["it's", 'it&#39;s'],
  ['&#123', '&amp;#&#8203;123'],
  ['kernel:0', 'kernel:0'],
])('GitHub makes nothing of %j', (text, shown) => {
  expect(githubHtml(text)).toBe(shown)
})

describe('a fence holds what is in it', () => {
  test('by being longer than any run of backticks', () => {
    expect(markdownFence(['a ``` b', '`````'], 'sh')).toBe('``````sh\na ``` b\n`````\n``````')
  })
  test('and by keeping a line a line', () => {
    expect(markdownFence(['a\n```\n# owned'])).toBe('````\na\\n```\\n# owned\n````')
  })
})

test('mermaid labels', () => {
  expect(mermaid('keras-h5 v1.0')).toBe('keras-h5 v1.0')
  expect(mermaid('"]; click x "javascript:alert(1)"')).toBe('#34;#93;#59; click x #34;javascript#58;alert#40;1#41;#34;')
  expect(mermaid('a\nb')).toBe('a#92;nb')
  expect(mermaid('<b>&amp;')).toBe('#60;b#62;#38;amp#59;')
})

test('workflow commands', () => {
  expect(commandMessage(['100 %', 'two\nlines', '::error::x'])).toBe('100 %25%0Atwo\\nlines%0A\\u{3a}:error::x')
  expect(commandProperty('a,b:c%\r\n::error::')).toBe('a%2Cb%3Ac%25\\r\\n%3A%3Aerror%3A%3A')
})

test('json keeps its content', () => {
  const value = { '##[error]': '<script>\u202e\u2028\u007f', list: [1, 'a\nb'], emoji: '😀', tag: '\u{e0041}' }
  const text = json(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).toBe(
    [
      '{',
      '  "##\\u005berror]": "\\u003cscript\\u003e\\u202e\\u2028\\u007f",',
      '  "list": [',
      '    1,',
      '    "a\\nb"',
      '  ],',
      '  "emoji": "😀",',
      '  "tag": "\\udb40\\udc41"',
      '}',
    ].join('\n'),
  )
})

test('uri', () => {
  expect(uri('models/ä b#1?.keras')).toBe('models/%C3%A4%20b%231%3F.keras')
  expect(uri('a%2e\n\ud800')).toBe('a%252e%0A%EF%BF%BD')
})

test('sarif has no links', () => {
  expect(sarif('[click](https://evil.example) \\ x')).toBe('\\[click\\](https://evil.example) \\\\ x')
})

test('shell', () => {
  expect(shell('models/digits.keras')).toBe('models/digits.keras')
  expect(shell("it's $(rm -rf /)")).toBe(`'it'\\''s $(rm -rf /)'`)
  expect(shell('')).toBe(`''`)
})
