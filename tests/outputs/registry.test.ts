import { describe, expect, it } from 'vitest';
import { outputLoaders } from '../../src/outputs/registry.ts';
import { renderSample } from './sample-issue.ts';

describe.each(Object.entries(outputLoaders))('the output %s', (name, load) => {
  it('has its name and a title in both languages', async () => {
    const output = await load();
    expect(output.name).toBe(name);
    expect(output.title.zh).toMatch(/\p{Script=Han}/u);
    expect(output.title.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it('makes files inside its folder, no path twice, in well-formed text that ends with a line end', async () => {
    const files = await renderSample([name]);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    for (const { path, content } of files) {
      expect(path).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
      expect(content.isWellFormed() && content.endsWith('\n') && !content.includes('\r'), path).toBe(true);
    }
  });
});
