import type { Finding } from '../evidence/finding.ts'
import type { Check } from '../evidence/report.ts'
import { classCounts, formatName } from './digest.ts'
import { subject } from './findings.ts'
import { clip, html, printable } from './escape.ts'
import { counted, figure } from './figures.ts'
import type { HopState, Trip } from './trips.ts'

/** Small SVG pictures for the HTML report: no style attributes, no scripts; colours come from the style sheet. */

const HOP_CLASSES: Readonly<Record<HopState, string>> = {
  sound: '',
  broken: 'broken',
  suspect: 'suspect',
  'not reached': 'missed',
}

const STATION = { width: 118, height: 34 }
const GAP = 96

/** A trip from station to station; the hop that broke is red and says so. */
export function tripPicture({ stations, hops }: Trip): string {
  const width = stations.length * STATION.width + hops.length * GAP + 2
  const boxes = stations.map((station, at) => {
    const x = 1 + at * (STATION.width + GAP)
    return (
      `<rect class="station" x="${x}" y="21" width="${STATION.width}" height="${STATION.height}" rx="6"/>` +
      `<text x="${x + STATION.width / 2}" y="43" text-anchor="middle">${html(clip(printable(formatName(station).replace(/ model$/, '')), 16))}</text>`
    )
  })
  const arrows = hops.map((state, at) => {
    const from = 1 + (at + 1) * STATION.width + at * GAP
    const to = from + GAP
    const kind = HOP_CLASSES[state]
    const label = state === 'broken' ? 'broke here' : state === 'suspect' ? 'broke on the way' : ''
    return (
      `<path class="hop ${kind}" d="M${from + 4} 38H${to - 12}"/>` +
      `<path class="head ${kind}" d="M${to - 12} 32l10 6-10 6z"/>` +
      (label === '' ? '' : `<text class="label" x="${(from + to) / 2}" y="16" text-anchor="middle">${label}</text>`)
    )
  })
  const words = stations.map((station) => formatName(station)).join(' to ')
  return `<svg role="img" aria-label="Trip: ${html(words)}" viewBox="0 0 ${width} 58" width="${width}">${boxes.join('')}${arrows.join('')}</svg>`
}

/** How many tensors fell into each class, as one bar. */
export function classPicture(check: Check): string {
  const counts = classCounts(check)
  const all = counts.reduce((sum, [, tensors]) => sum + tensors, 0)
  if (all === 0) return ''
  const width = 480
  let x = 0
  const parts = counts.map(([name, tensors]) => {
    // A class with one tensor of ten thousand is still to be seen.
    const share = Math.max(3, (tensors / all) * width)
    const part = `<rect class="${name}" x="${x.toFixed(1)}" y="0" width="${share.toFixed(1)}" height="10"/>`
    x += share
    return part
  })
  const words = counts.map(([name, tensors]) => `${tensors} ${name}`).join(', ')
  return `<svg role="img" aria-label="${counted(all, 'tensor')}: ${words}" viewBox="0 0 ${x.toFixed(1)} 10" width="${width}" height="10" preserveAspectRatio="none">${parts.join('')}</svg>`
}

const BARS = 24
/** Differences span many powers of ten: bars grow with the exponent, from 1e-9 (nothing) to the largest. */
const FLOOR = -9

/** The largest difference of each tensor and output that findings name, as bars on a logarithmic scale. */
export function differencePicture(findings: readonly Finding[]): string {
  const rows = findings
    .flatMap((finding) => {
      const about = subject(finding)
      const value = finding.metrics?.['max_abs']
      return about && value !== undefined ? [{ name: about.name, value }] : []
    })
    .sort((a, b) => magnitude(b.value) - magnitude(a.value))
  if (rows.length < 2) return ''
  const shown = rows.slice(0, BARS)
  const top = Math.max(...shown.map(({ value }) => Math.log10(finiteOr(value, 1e-9))), FLOOR + 1)
  const bars = shown.map(({ name, value }, row) => {
    const y = row * 36
    const share = value === null ? 1 : Math.max(0.01, (Math.log10(finiteOr(value, 1e-9)) - FLOOR) / (top - FLOOR))
    return (
      `<text x="0" y="${y + 13}">${html(clip(printable(name), 64))}</text>` +
      `<rect class="track" x="0" y="${y + 19}" width="480" height="8" rx="4"/>` +
      `<rect class="bar" x="0" y="${y + 19}" width="${(480 * Math.min(1, share)).toFixed(1)}" height="8" rx="4"/>` +
      `<text class="soft" x="490" y="${y + 27}">${figure(value)}</text>`
    )
  })
  const height = shown.length * 36
  const caption = `<p class="soft">Largest difference of each, logarithmic${rows.length > shown.length ? `; ${rows.length - shown.length} more in the JSON report` : ''}.</p>`
  return `<svg role="img" aria-label="Largest differences" viewBox="0 0 580 ${height}" width="580">${bars.join('')}</svg>${caption}`
}

function magnitude(value: number | null): number {
  return value === null ? Infinity : Math.abs(value)
}

function finiteOr(value: number | null, otherwise: number): number {
  return value === null || value === 0 ? otherwise : Math.max(1e-9, Math.abs(value))
}
