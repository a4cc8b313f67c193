#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runProcess } from '../dist/main.js';

await runProcess(fileURLToPath(new URL('..', import.meta.url)));
