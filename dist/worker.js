#!/usr/bin/env node
import { worker } from './index.js'

await worker()
