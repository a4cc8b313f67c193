/** What a picture's file says of it before its first pixel. */
export interface PictureHeader {
  readonly kind: 'jpeg' | 'png';
  /** Pixels as stored, before any turn. */
  readonly width: number;
  readonly height: number;
  /** How a camera was held, EXIF 1 to 8; 1 is upright. */
  readonly orientation: number;
  readonly colour: 'grey' | 'rgb' | 'cmyk';
  /** Bits of one colour of a pixel. */
  readonly bits: number;
  /** Whether parts of it may be transparent. */
  readonly hasAlpha: boolean;
  /** Whether it is stored coarse first: an interlaced PNG, a progressive JPEG. */
  readonly isInterlaced: boolean;
}

/** Why a file's bytes are no picture that a page can show. */
export type PictureFault =
  | { readonly fault: 'empty' | 'unknown' | 'truncated' | 'broken' | 'noSize' | 'unsupported' }
  /** A file of another kind, by name: GIF. */
  | { readonly fault: 'otherKind'; readonly name: string };

/** A header, or why there is none. */
export type HeaderReading = PictureHeader | PictureFault;

/** Whether a reading failed. */
export function isFault(reading: HeaderReading): reading is PictureFault {
  return 'fault' in reading;
}
