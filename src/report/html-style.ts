/** The style sheet of the HTML report. It is static: its hash stands in the content security policy. */
export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --card: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --identical: #2da44e; --relaid: #4ac26b; --cast: #54aeff;
  --quantized: #8250df; --folded: #bf8700; --different: #cf222e }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --card: #151b23; --good: #3fb950; --bad: #f85149; --warn: #d29922; --identical: #2ea043; --relaid: #56d364;
  --cast: #388bfd; --quantized: #a371f7; --folded: #d29922; --different: #f85149 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif;
  overflow-wrap: anywhere }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.1rem; margin: 0 }
h3 { font-size: 1rem; margin: 0 0 .5rem }
p { margin: .25rem 0 .75rem }
a { color: inherit }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; unicode-bidi: isolate }
code { overflow-wrap: anywhere }
pre { margin: .5rem 0; padding: .75rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem;
  white-space: pre-wrap; overflow-wrap: anywhere }
.soft { color: var(--soft) }
.pass { color: var(--good) } .fail { color: var(--bad) } .inconclusive { color: var(--warn) }
.headline { border-left: .35rem solid currentColor; padding: .25rem 0 .25rem 1rem; margin: 0 0 1.5rem }
.headline > * { color: var(--ink) } .headline .soft { color: var(--soft) }
.headline b { text-transform: uppercase; letter-spacing: .04em; font-size: .85rem; color: inherit }
.changes { border: 1px solid var(--line); border-left: .35rem solid var(--warn); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1.5rem }
.changes h2 { margin: 0 0 .5rem } .changes td { min-width: 4.5rem }
.changes th, .changes td:first-child { white-space: nowrap }
.index { list-style: none; margin: 0 0 2rem; padding: 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden }
.index li { display: grid; grid-template-columns: 1.5rem minmax(0, 3fr) minmax(0, 2fr) 7rem; gap: .25rem .75rem; padding: .6rem .9rem; align-items: baseline }
.index li + li { border-top: 1px solid var(--line) }
.index .figure { text-align: right; font-variant-numeric: tabular-nums }
details.artifact { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; background: var(--card) }
details.artifact > summary { padding: .75rem 1rem; cursor: pointer; list-style-position: inside }
details.artifact > summary h2 { display: inline; overflow-wrap: anywhere }
.body { padding: 0 1rem 1rem }
.check { border-top: 1px solid var(--line); padding: .75rem 0 .25rem }
.check .name { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline }
.finding { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: .75rem 0 }
.finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--warn) }
.advice { margin: 0 0 .5rem; padding-left: 1.2rem }
.finding p { margin: .15rem 0 }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .4rem 0 }
dl div { display: flex; gap: .4rem } dt { color: var(--soft) } dd { margin: 0; font-variant-numeric: tabular-nums }
svg { display: block; max-width: 100%; height: auto; margin: .5rem 0 }
.wide { overflow-x: auto } .wide svg { min-width: 21rem }
svg text { fill: var(--ink); font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif } svg .soft { fill: var(--soft) }
svg .station { fill: var(--page); stroke: var(--line) } svg .hop { stroke: var(--good); stroke-width: 2; fill: none }
svg .hop.broken, svg .hop.suspect { stroke: var(--bad); stroke-width: 3 } svg .hop.missed { stroke: var(--soft); stroke-dasharray: 4 4 }
svg .head { fill: var(--good) } svg .head.broken, svg .head.suspect { fill: var(--bad) } svg .head.missed { fill: var(--soft) }
svg .label { fill: var(--bad); font-size: 12px } svg .track { fill: var(--line) } svg .bar { fill: var(--bad) }
svg .identical { fill: var(--identical) } svg .relaid { fill: var(--relaid) } svg .cast { fill: var(--cast) }
svg .quantized { fill: var(--quantized) } svg .folded { fill: var(--folded) } svg .different { fill: var(--different) }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere }
footer { margin-top: 2rem; font-size: .9rem }
.index .head { padding-block: .35rem; font-size: .85rem }
@media (max-width: 40rem) { .index .head { display: none } .index .figure:not(:empty)::before { content: 'largest difference ' }
  .index li { grid-template-columns: 1.5rem minmax(0, 1fr) } .index li > :nth-child(n + 3) { grid-column: 2 }
  .index .figure { text-align: left } .index .figure:empty { display: none } main { padding: 1rem .6rem 3rem } .body { padding: 0 .75rem .75rem } }
@media print { details.artifact { break-inside: avoid } }
`
