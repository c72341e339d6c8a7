import type { ArtifactReport, Check, Report } from '../../src/evidence/report.ts'

/** Hand-made reports, complete in every field, for the tests of all forms. */

export function check(fields: Partial<Check> = {}): Check {
  return {
    stage: 'integrity',
    title: 'integrity',
    verdict: 'pass',
    witnesses: ['the files', 'what their headers promise'],
    via: [],
    coverage: { tensors: [24, 24], outputs: [0, 0], probes: 0 },
    weights: {},
    worst: null,
    reason: 'All bytes are there and belong to a tensor.',
    findings: [],
    milliseconds: 12,
    ...fields,
  }
}

export function artifact(fields: Partial<ArtifactReport> = {}): ArtifactReport {
  return {
    path: 'models/digits.keras',
    format: 'keras',
    family: 'digits',
    sha256: 'a'.repeat(64),
    bytes: 67_494,
    tensors: 24,
    parameters: 1862,
    checks: [check()],
    notCovered: [],
    ...fields,
  }
}

export function report(fields: Partial<Report> = {}): Report {
  return {
    version: 1,
    conclusion: 'pass',
    artifacts: [artifact()],
    notes: [],
    policy: { source: null, effective: { onInconclusive: 'fail', seed: 7 }, waivers: [] },
    environment: {
      version: '0.1.0',
      node: '24.0.0',
      platform: 'linux',
      arch: 'x64',
      cpu: 'An example of a CPU',
      seed: 7,
      command: 'node dist/cli.js',
      libraries: { '@tensorflow/tfjs-layers': '4.22.0' },
    },
    timing: { startedAt: '2026-11-24T03:00:00.000Z', milliseconds: 2345 },
    ...fields,
  }
}

export const swapped: Check = check({
  stage: 'parity',
  title: 'against models/text.keras',
  verdict: 'fail',
  witnesses: ['models/text.h5', 'models/text.keras'],
  coverage: { tensors: [29, 29], outputs: [1, 1], probes: 24 },
  weights: { identical: 27, different: 2 },
  worst: {
    tensor: 'model_weights/inner_0/inner_0/kernel',
    metrics: { max_abs: 0.124, relative_l2: 1.4141, cosine: -0.0005 },
  },
  reason: '2 of 29 tensors differ.',
  findings: [
    {
      cause: 'tensors-swapped',
      severity: 'error',
      tensor: 'model_weights/inner_0/inner_0/kernel',
      tensors: ['model_weights/inner_0/inner_0/kernel', 'model_weights/inner_1/inner_1/kernel'],
      file: 'models/text.h5',
      message: 'Holds the values of model_weights/inner_1/inner_1/kernel, and the reverse.',
      metrics: { max_abs: 0.124, relative_l2: 1.4141, cosine: -0.0005 },
      reproduce: 'node dist/cli.js diff models/text.h5 models/text.keras --seed 7',
    },
    {
      cause: 'output-differs',
      severity: 'error',
      output: 'probs',
      message: 'The outputs differ by up to 0.3.',
      metrics: { max_abs: 0.3, tolerance_used: 2.1, share_failing: 0.5 },
    },
  ],
})

export const trip: Check = check({
  stage: 'roundtrip',
  title: 'keras -> tfjs-layers -> keras',
  verdict: 'fail',
  witnesses: ['models/digits.keras', 'models/digits.keras after the trip'],
  via: ['keras', 'tfjs-layers', 'keras'],
  coverage: { tensors: [24, 24], outputs: [1, 1], probes: 24 },
  weights: { identical: 23, different: 1 },
  worst: { tensor: 'layers/dense/vars/0', metrics: { max_abs: 0.5 } },
  reason: '1 of 24 tensors differs after the second hop.',
  findings: [
    {
      cause: 'kernel-transposed',
      severity: 'error',
      tensor: 'layers/dense/vars/0',
      hop: 1,
      message: 'The values are those of the transposed kernel.',
      metrics: { max_abs: 0.5 },
    },
  ],
})

export const unknown: Check = check({
  stage: 'golden',
  title: 'golden',
  verdict: 'inconclusive',
  coverage: { tensors: [0, 0], outputs: [0, 1], probes: 0 },
  reason: 'The layer corpus>GatedDense is not known, so the model was not run.',
  findings: [
    {
      cause: 'unknown-layer',
      severity: 'warning',
      layer: 'gate',
      message: 'Layer gate is of class corpus>GatedDense. Register it with custom-layers.',
    },
  ],
})

/** Two models failed, one inconclusive, one passed. */
export const mixed: Report = report({
  conclusion: 'fail',
  artifacts: [
    artifact({
      checks: [
        check(),
        check({
          stage: 'roundtrip',
          title: 'keras -> keras-h5 -> keras',
          via: ['keras', 'keras-h5', 'keras'],
          coverage: { tensors: [24, 24], outputs: [1, 1], probes: 24 },
          weights: { identical: 22, cast: 2 },
          worst: { output: 'probs', metrics: { max_abs: 1.2e-7, noise_floor: 1e-7 } },
          reason: 'Every weight is the same, every output within its tolerance.',
        }),
      ],
      notCovered: ['native TensorFlow is not installed'],
    }),
    artifact({
      path: 'models/text.h5',
      format: 'keras-h5',
      family: 'text',
      bytes: 122_456,
      tensors: 29,
      checks: [check(), swapped],
    }),
    artifact({ path: 'models/web/model.json', format: 'tfjs-layers', checks: [check(), trip] }),
    artifact({ path: 'models/gated.keras', family: 'gated', checks: [check(), unknown] }),
  ],
})

const NASTY =
  '\n::error::owned\n##[error]owned <script>alert(1)</script> ``` | \u202Egnp.exe @octocat #123 https://evil.example $x$ \u001b[2J'

/** Every text that a model may write is hostile. */
export const hostile: Report = report({
  conclusion: 'fail',
  artifacts: [
    artifact({
      path: `models/${NASTY}.keras`,
      format: NASTY,
      family: NASTY,
      checks: [
        check({
          ...trip,
          title: NASTY,
          reason: NASTY,
          via: ['keras', NASTY, 'keras'],
          witnesses: [NASTY, NASTY],
          worst: { tensor: NASTY, metrics: { max_abs: null, [NASTY]: 1 } },
          findings: [
            {
              cause: 'tensor-differs',
              severity: 'error',
              tensors: Array.from({ length: 9 }, (_, index) => NASTY + index),
              tensor: NASTY + 'x'.repeat(10_000),
              layer: NASTY,
              file: NASTY,
              message: NASTY,
              metrics: { max_abs: null, [NASTY]: 1 },
              reproduce: NASTY,
            },
          ],
          waived: { reason: NASTY, expires: NASTY },
        }),
        check({
          ...swapped,
          title: NASTY,
          findings: swapped.findings.map((one) => ({ ...one, output: NASTY, message: NASTY })),
        }),
      ],
      notCovered: [NASTY],
    }),
  ],
  notes: [NASTY],
  policy: {
    source: NASTY,
    effective: { [NASTY]: NASTY },
    waivers: [{ check: NASTY, reason: NASTY, expires: NASTY, used: false, expired: true }],
  },
})
