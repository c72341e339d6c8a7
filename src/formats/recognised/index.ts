import type { RecognisedFormat } from '../format.ts'
import { gitLfs } from './git-lfs.ts'
import { npz, pickle, safetensors, tflite } from './others.ts'

/** Formats that are recognised and not read, in the order in which they are tried; a pointer stands for any of them. */
export const RECOGNISED: readonly RecognisedFormat[] = [gitLfs, tflite, safetensors, npz, pickle]
