/** A command shown in a document and the output shown under it. */
export interface ConsoleBlock {
  readonly command: string;
  readonly output: string;
}

/** The blocks of a Markdown document that are marked `console` and show one command after `$ `. */
export function consoleBlocks(markdown: string): readonly ConsoleBlock[] {
  return [...markdown.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)].map(
    ([, command = '', output = '']) => ({
      command,
      output,
    }),
  );
}
