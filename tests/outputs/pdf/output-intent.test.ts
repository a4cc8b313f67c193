import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { pdf } from '../../../src/outputs/pdf.ts';
import { contextWith } from '../context.ts';
import { testFonts } from './fonts.ts';
import { blockOf, lineOf, pageOf, pdfOf, runOf, textOf } from './page.ts';
import { inkCoverage } from './press-tools.ts';

const PAGE = pageOf([blockOf({ texts: [textOf([lineOf(100, runOf('一封家书'))])] })]);
const [file = ''] = globSync('/usr/share/color/icc/**/default_cmyk.icc', { absolute: true });
const profile = { bytes: new Uint8Array(readFileSync(file)), description: 'SWOP（测试）' };

it('carries the profile of the press when the newsroom sets one', async () => {
  const context = contextWith({ fonts: testFonts, outputProfile: () => profile });
  const [made] = (await pdf.renderPage?.(PAGE, context)) ?? [];
  const bytes = Buffer.from(made?.content ?? '');
  expect(bytes.toString('latin1')).toMatch(
    /\/OutputIntents \[<<\s*\/Type \/OutputIntent\s+\/S \/GTS_PDFX\s+\/OutputConditionIdentifier/,
  );
  expect(bytes.length).toBeGreaterThan(profile.bytes.length / 3);
  expect(inkCoverage(bytes)).toMatchObject({ c: 0, m: 0, y: 0 });
});

it('has no output intent otherwise, and never claims to be PDF/X', async () => {
  const bytes = Buffer.from(await pdfOf(PAGE)).toString('latin1');
  expect(bytes).not.toContain('OutputIntent');
  expect(bytes).not.toContain('GTS_PDFXVersion');
});
