/** Puts text into a style. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', (text: string) => string>
>;

/** Styles for a terminal, or ones that leave the text as it is. Colours are loaded only where they show. */
export async function paintFor(coloured: boolean): Promise<Paint> {
  if (!coloured) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

const plain = (text: string): string => text;

const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
