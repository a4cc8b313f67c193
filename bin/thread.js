const path = require('node:path');
const { cacheCode } = require('./code-cache.js');

const installFolder = path.dirname(__dirname);
cacheCode(path.join(installFolder, 'dist'));
require('../dist/main.cjs').runThread(installFolder);
