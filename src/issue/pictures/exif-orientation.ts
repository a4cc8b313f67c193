/** "Exif" and two zeros: what an APP1 segment begins with that holds EXIF. */
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** Tag and type (SHORT) of the orientation (Exif 2.32, table 4). */
const ORIENTATION = 0x0112;
const SHORT = 3;

/** The orientation that an APP1 segment notes, 1 to 8; null when it notes none that can be read. */
export function exifOrientation(segment: Uint8Array): number | null {
  if (EXIF.some((byte, index) => segment[index] !== byte)) return null;
  const tiff = segment.subarray(EXIF.length);
  if (tiff.length < 8) return null;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return null;
  return orientationIn(view, view.getUint32(4, little), little);
}

/** The orientation among the entries of a directory, each of 12 bytes. */
function orientationIn(view: DataView, directory: number, little: boolean): number | null {
  if (directory + 2 > view.byteLength) return null;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, little) !== ORIENTATION || view.getUint16(at + 2, little) !== SHORT) continue;
    const orientation = view.getUint16(at + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : null;
  }
  return null;
}
