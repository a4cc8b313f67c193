/** Where the table of a profile's tags starts (ICC.1:2022, 7.3), after its header. */
const TAGS = 128;

/** What an ICC profile calls itself: its first name; null when it has none. Versions 2 and 4. */
export function profileDescription(bytes: Uint8Array): string | null {
  const tag = descriptionTag(bytes);
  if (tag === null || tag.length < 16) return null;
  const text = latin(tag.subarray(0, 4)) === 'mluc' ? firstName(tag) : asciiName(tag);
  const name = text.replace(/[\u0000-\u001F\u007F]+/g, ' ').trim();
  return name === '' ? null : name;
}

function descriptionTag(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < TAGS + 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = Math.min(view.getUint32(TAGS), Math.floor((bytes.length - TAGS - 4) / 12));
  for (let entry = TAGS + 4; entry < TAGS + 4 + count * 12; entry += 12) {
    if (latin(bytes.subarray(entry, entry + 4)) !== 'desc') continue;
    const start = view.getUint32(entry + 4);
    return bytes.subarray(start, start + view.getUint32(entry + 8));
  }
  return null;
}

/** The first record of a text in several languages (10.15). */
function firstName(tag: Uint8Array): string {
  if (tag.length < 28) return '';
  const view = new DataView(tag.buffer, tag.byteOffset, tag.length);
  const start = view.getUint32(24);
  return new TextDecoder('utf-16be').decode(tag.subarray(start, start + view.getUint32(20)));
}

/** A text of version 2: its length with the closing zero, then ASCII. */
function asciiName(tag: Uint8Array): string {
  const view = new DataView(tag.buffer, tag.byteOffset, tag.length);
  return latin(tag.subarray(12, 12 + view.getUint32(8)));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
