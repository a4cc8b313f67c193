// Keeps V8's compiled code of the bundle between runs, which takes a third off the start. node does the same by itself
// from version 22 on (module.enableCompileCache), in a folder that all users share; this one is the user's own.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

/**
 * How often the code of a file is saved. It holds the functions that ran: the first run may have been of another draft, or
 * of another command, and later ones add to it.
 */
const MOST_SAVES = 3;

/**
 * From now on, CommonJS files of a folder are compiled from the cache when it holds them for the command. Gives a function that saves
 * what was compiled anew. A cache that is missing, damaged, of another version or not writable costs time only.
 */
exports.cacheCode = function cacheCode(folder, command) {
  const cache = cacheFolder();
  if (cache === null) return () => undefined;
  // Compiled code remembers where its file lay: each install has its own.
  const install = checksumOf(Buffer.from(folder)).toString(16);
  // What starts fastest carries no code of other commands.
  const use = command === 'check' ? 'check' : 'other';
  const fresh = [];
  const load = Module._extensions['.js'];
  Module._extensions['.cjs'] = (module, file) => {
    if (!file.startsWith(folder + path.sep)) return load(module, file);
    // The build writes ASCII only: so read, it need not be decoded.
    const text = fs.readFileSync(file, 'latin1');
    const source = Module.wrap(text);
    const cacheFile = path.join(cache, `${cacheName(file, text)}-${install}-${use}.bin`);
    const { code: cachedData, saves } = readCode(cacheFile);
    const script = new vm.Script(source, { filename: file, cachedData });
    if (script.cachedDataRejected) fresh.push({ script, cacheFile, saves: 0, size: 0 });
    else if (saves < MOST_SAVES) fresh.push({ script, cacheFile, saves, size: cachedData?.length ?? 0 });
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, (id) => module.require(id), module, file, path.dirname(file));
  };
  return () => saveCode(cache, fresh);
};

/** What tells a source from all others: V8 itself compares only the length. A chunk's name holds a hash of what is in it. */
function cacheName(file, text) {
  const name = path.basename(file, '.cjs');
  const isChunk = path.basename(path.dirname(file)) === 'chunks';
  return `${name}-${isChunk ? text.length : checksumOf(Buffer.from(text)).toString(16)}`;
}

/** The user's cache folder for this version of node; null when there is none to be had, or the user wants none. */
function cacheFolder() {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE } = process.env;
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, '.cache'));
  if (!base || !path.isAbsolute(base) || NODE_DISABLE_COMPILE_CACHE) return null;
  return path.join(base, 'caibian', `${process.version}-${process.arch}`);
}

/** Bytes before the code: its checksum and how often it was saved. V8 wants the code aligned to eight. */
const HEAD = 8;

/** The code in a cache file, and how often it was saved; undefined code when there is none or it was damaged. */
function readCode(file) {
  try {
    const bytes = fs.readFileSync(file);
    const code = bytes.subarray(HEAD);
    if (bytes.readUInt32LE(0) === sampleOf(code)) return { code, saves: bytes.readUInt32LE(4) };
  } catch {
    // It is made anew.
  }
  return { code: undefined, saves: 0 };
}

function saveCode(cache, fresh) {
  if (fresh.length === 0) return;
  try {
    fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
    for (const one of fresh) saveScript(one);
  } catch {
    // The next start is as slow as this one; nothing else is lost.
  }
}

function saveScript({ script, cacheFile, saves, size }) {
  const made = script.createCachedData();
  // A long run throws away the code of functions that it no longer needs: the next start does.
  const code = made.length < size ? (readCode(cacheFile).code ?? made) : made;
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(sampleOf(code));
  head.writeUInt32LE(saves + 1, 4);
  const beside = `${cacheFile}.${process.pid}.tmp`;
  fs.writeFileSync(beside, Buffer.concat([head, code]), { mode: 0o600 });
  fs.renameSync(beside, cacheFile);
}

/** FNV-1a over all bytes. */
function checksumOf(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Words of four bytes of which one is summed up. What damages files, damages blocks or the end. */
const STRIDE = 8;

/** FNV-1a over the number of bytes and a word in each stride: to read all would take longer than it saves. */
function sampleOf(bytes) {
  let hash = Math.imul(0x811c9dc5 ^ bytes.length, 0x01000193);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at += STRIDE) hash = Math.imul(hash ^ words[at], 0x01000193);
  return hash >>> 0;
}
