const path = require('node:path');
const { cacheCode } = require('./code-cache.js');

const installFolder = path.dirname(__dirname);
cacheCode(path.join(installFolder, 'dist'), 'check');
require('../dist/main.cjs').runThread(installFolder);
