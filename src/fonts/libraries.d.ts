/** The parts of libraries without types that this folder uses. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      readonly targetFormat: 'sfnt';
      readonly keepFeatures: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number>>;
      readonly noHinting: boolean;
      readonly dropTables: readonly string[];
    },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'sfnt', from: 'woff2'): Promise<Buffer>;
}

declare module 'fontkit' {
  export function create(font: Buffer): {
    /** Code points of its characters. */
    readonly characterSet: readonly number[];
    layout(text: string): {
      readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  };
}
