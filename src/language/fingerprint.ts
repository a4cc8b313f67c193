const PRIME = 0x01000193;

/**
 * Sixteen hexadecimal digits that stand for a text: two FNV-1a hashes over its UTF-16 units. Tells texts apart, keeps no
 * secret. (node:crypto takes longer to load than a draft to check.)
 */
export function fingerprintOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, PRIME);
    high = Math.imul(high ^ (unit + at), PRIME);
  }
  return hex(high) + hex(low);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
