/** Where a particle (的, 地) stands for another: after these heads and before these words. */
export interface ParticleContext {
  /** Words that end right before the particle. */
  readonly heads: readonly string[];
  /** Characters before the head that make it part of another word. */
  readonly notAfter?: string;
  /** What must stand before the head; tested on the eight characters before it, so it ends with `$`. */
  readonly before?: RegExp;
  /** What must stand after the particle; tested on the twelve characters after it, so it begins with `^`. */
  readonly after: RegExp;
}

/** A particle that stands for another. Offsets are UTF-16. */
export interface FoundParticle {
  readonly at: number;
  /** Where the head before it begins. */
  readonly headStart: number;
}

const SEEN_BEFORE = 8;
const SEEN_AFTER = 12;

/** Makes a finder of one particle in the contexts listed; linear in the text. */
export function particleFinder(
  particle: string,
  contexts: readonly ParticleContext[],
): (text: string) => readonly FoundParticle[] {
  const table = tableOf(contexts);
  const lengths = [...new Set([...table.keys()].map((it) => it.length))].sort((one, other) => other - one);
  const ends = new Set([...table.keys()].map((it) => it.charCodeAt(it.length - 1)));
  return (text) => {
    const found: FoundParticle[] = [];
    for (let at = text.indexOf(particle, 1); at >= 0; at = text.indexOf(particle, at + 1)) {
      if (!ends.has(text.charCodeAt(at - 1))) continue;
      const length = lengths.find((it) => it <= at && fits(text, at, it, table));
      if (length !== undefined) found.push({ at, headStart: at - length });
    }
    return found;
  };
}

function tableOf(contexts: readonly ParticleContext[]): ReadonlyMap<string, readonly ParticleContext[]> {
  const table = new Map<string, ParticleContext[]>();
  for (const context of contexts) {
    for (const head of context.heads) {
      const listed = table.get(head);
      if (listed === undefined) table.set(head, [context]);
      else listed.push(context);
    }
  }
  return table;
}

function fits(
  text: string,
  at: number,
  length: number,
  table: ReadonlyMap<string, readonly ParticleContext[]>,
): boolean {
  const start = at - length;
  const listed = table.get(text.slice(start, at));
  if (listed === undefined) return false;
  const after = text.slice(at + 1, at + 1 + SEEN_AFTER);
  const last = start === 0 ? '' : text.charAt(start - 1);
  return listed.some((it) => {
    if (last !== '' && it.notAfter?.includes(last)) return false;
    if (it.before !== undefined && !it.before.test(text.slice(Math.max(0, start - SEEN_BEFORE), start)))
      return false;
    return it.after.test(after);
  });
}
