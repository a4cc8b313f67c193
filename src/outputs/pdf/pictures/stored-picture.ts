/** A picture as a PDF stores it. */
export interface StoredPicture {
  /** Pixels, as stored: before any turn. */
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly space: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK' | IndexedSpace;
  /** Profile of its colours, when the picture carries one; null to take `space` as it is. */
  readonly profile: Uint8Array | null;
  /** Null when `bytes` are samples that are not packed. */
  readonly packed: PackedPicture | null;
  readonly bytes: Uint8Array;
  /** One byte a pixel, 255 where it covers; null when it covers all. */
  readonly alpha: Uint8Array | null;
  /** Ranges of sample values that are clear; null for none. */
  readonly clear: readonly number[] | null;
  /** CMYK as Adobe's programs write it: 0 is full ink. */
  readonly inverted: boolean;
}

/** Samples are numbers of colours in a palette of RGB bytes. */
export interface IndexedSpace {
  readonly palette: Uint8Array;
}

/** How the bytes are packed. */
export type PackedPicture =
  | { readonly filter: 'DCTDecode' }
  | { readonly filter: 'FlateDecode'; readonly colours: number };

/** Bytes that are not the picture they claim to be. */
export class DamagedPicture extends Error {}
