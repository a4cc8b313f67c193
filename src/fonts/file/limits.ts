/** Most bytes of a font once unpacked: the largest of Han fonts, with 65,535 glyphs, take 30 to 45 MB. */
export const MOST_BYTES = 96 << 20;

/** Most tables of a font: real ones have up to 30. */
export const MOST_TABLES = 64;

/** Most faces of a collection: real ones have up to 40. */
export const MOST_FACES = 128;
