import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { png } from '../../src/outputs/png.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { rasterisePdf } from '../../src/platform/rasterise.ts';
import { pageFile } from './page-files.ts';
import { pageOf } from './pdf/page.ts';

const SHEET = { width: 288, height: 144, bleed: 9, cropMarks: true };

describe('a preview of a page', () => {
  it('is a PNG of the trimmed sheet at 150 dots an inch', async () => {
    const platform = nodePlatform('/');
    const file = await pageFile(png, pageOf([], { sheet: SHEET }), {
      rasterisePdf: (pdf, dots) => rasterisePdf(platform, pdf, dots),
    });
    expect(file.path).toBe('A02.png');
    const bytes = Buffer.from(file.content);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 300]);
  });

  it('asks for poppler where it is not installed', async () => {
    const drawing = pageFile(png, pageOf([], { sheet: SHEET }));
    await expect(drawing).rejects.toThrow(UsageError);
    await expect(drawing).rejects.toThrow(/poppler-utils/);
  });
});
