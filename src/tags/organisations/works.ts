/** 1 at each offset of a title in 《》, its marks counted: what stands there names a work. */
export function worksIn(text: string): Uint8Array {
  const hidden = new Uint8Array(text.length + 1);
  let open = -1;
  for (let at = text.search(/[《》]/); at >= 0 && at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '《' && open < 0) open = at;
    if (character !== '》' || open < 0) continue;
    hidden.fill(1, open, at + 1);
    open = -1;
  }
  return hidden;
}
