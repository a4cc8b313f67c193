/**
 * What tells text that is no GB 18030 though it decodes as such: in GBK copy, simplified or traditional, at least 70 %
 * and 50 % of the characters of 100 are of level 1 (GB 2312: the 3,755 commonest) and none is for private use; of Big5
 * copy read so, 25 % are of level 1 and 35 % for private use on average, 11 % in the worst of 6,000 stretches of 40.
 */
const MOST_COMMON = 0.7;
const LEAST_PRIVATE = 0.08;
/** A rare name may be typed with private-use characters: fewer prove nothing. */
const FEWEST_PRIVATE = 3;

/** True for well-formed GB 18030 bytes that are most probably text in another encoding, such as Big5. */
export function isImprobableGb18030(bytes: Uint8Array): boolean {
  let characters = 0;
  let common = 0;
  let privateUse = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    at += lead < 0x81 ? 1 : trail < 0x40 ? 4 : 2;
    if (lead < 0x81 || isPunctuation(lead, trail)) continue;
    characters++;
    if (isLevelOne(lead, trail)) common++;
    else if (isPrivateUse(lead, trail)) privateUse++;
  }
  return (
    privateUse >= FEWEST_PRIVATE &&
    privateUse >= characters * LEAST_PRIVATE &&
    common < characters * MOST_COMMON
  );
}

/** Rows 1 and 3 of GB 2312: marks, and full-width forms of ASCII. */
function isPunctuation(lead: number, trail: number): boolean {
  return trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3);
}

/** Level 1 of GB 2312: 0xB0A1 to 0xD7F9. */
function isLevelOne(lead: number, trail: number): boolean {
  return trail >= 0xa1 && lead >= 0xb0 && (lead < 0xd7 || (lead === 0xd7 && trail <= 0xf9));
}

/** The three user-defined areas of GBK: AAA1-AFFE, F8A1-FEFE, A140-A7A0. */
function isPrivateUse(lead: number, trail: number): boolean {
  if (trail < 0xa1) return lead >= 0xa1 && lead <= 0xa7;
  return (lead >= 0xaa && lead <= 0xaf) || lead >= 0xf8;
}
