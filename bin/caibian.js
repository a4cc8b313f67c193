#!/usr/bin/env node
const path = require('node:path');
const { cacheCode } = require('./code-cache.js');

const installFolder = path.dirname(__dirname);
const saveCode = cacheCode(path.join(installFolder, 'dist'), process.argv[2]);
require('../dist/main.cjs').runProcess(installFolder).then(saveCode);
