import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { afterEach, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { readOutputProfile } from '../../src/newsroom/read-output-profile.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom.remove());

describe('print.outputProfile', () => {
  it('is read from the folder of caibian.yaml, with its own name', async () => {
    const profile = await profileOf(systemProfile('default_cmyk.icc'));
    expect(profile?.description).toBe('Artifex CMYK SWOP Profile');
    expect(systemProfile('default_cmyk.icc').equals(profile?.bytes ?? new Uint8Array())).toBe(true);
  });

  it('is called by its file when it does not tell its name', async () => {
    const bytes = Buffer.alloc(132);
    bytes.write('CMYK', 16, 'latin1');
    bytes.write('acsp', 36, 'latin1');
    expect((await profileOf(bytes))?.description).toBe('press');
  });

  it('is none when it is not set', async () => {
    newsroom = temporaryNewsroom({ 'caibian.yaml': 'print: {}\n' });
    const platform = { ...nodePlatform('/'), workingFolder: newsroom.folder };
    expect(
      readOutputProfile(platform.files, (await loadNewsroom(platform, undefined)).config.print),
    ).toBeNull();
  });

  it.each([
    ['a profile for screens', () => systemProfile('default_rgb.icc'), 'RGB 的特性文件'],
    ['text', () => 'profile', '不是 ICC 特性文件'],
    ['nothing', () => '', '不是 ICC 特性文件'],
    ['no file', () => null, '读不到'],
  ])('is refused with the cure: %s', async (_, bytes, words) => {
    const failure = await profileOf(bytes()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UsageError' });
    const { zh } = (failure as { localised: { zh: string } }).localised;
    expect(zh).toContain(words);
    expect(zh).toContain('press.icc');
  });
});

async function profileOf(bytes: Buffer | string | null) {
  newsroom = temporaryNewsroom({
    'caibian.yaml': 'print:\n  outputProfile: print/press.icc\n',
    ...(bytes === null ? {} : { 'print/press.icc': bytes }),
  });
  const platform = { ...nodePlatform('/'), workingFolder: newsroom.folder };
  return readOutputProfile(platform.files, (await loadNewsroom(platform, undefined)).config.print);
}

function systemProfile(name: string): Buffer {
  const [file] = globSync(`/usr/share/color/icc/**/${name}`, { absolute: true });
  if (file === undefined) throw new Error(`no ${name}: install ghostscript`);
  return readFileSync(file);
}
