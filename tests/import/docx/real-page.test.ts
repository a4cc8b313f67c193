import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import type { Imported } from '../../../src/import/import-copy.ts';
import { wordPagePlain, wordPageWithHeadings } from '../../support/word-page.ts';
import { importReceived, receivedText } from '../support.ts';

const PAGE = readFileSync(
  path.resolve(import.meta.dirname, '../../../articles/raw/page-2015-11.txt'),
  'utf8',
);
const HEADLINES = [
  ['杜亚玲：要用互联网思维推进妇联工作'],
  ['女领导干部联谊会召开', '2015年年会'],
  ['“育婴师”培训班开班'],
  ['加强农村留守儿童信息采集工作'],
  ['娄底市妇联——创品牌,力推性别平等'],
];
const SUBHEADS = [
  ['统筹城乡,', '参与经济建设能力不断增强'],
  ['重点培养,', '参与社会管理水平不断提高'],
  ['多方联动,', '妇女权益得到有效维护'],
  ['倡导文明,', '妇女发展环境更加和谐'],
];

const fromText = await importReceived(receivedText(PAGE));

describe('the real page as a Word file', () => {
  it('of plain paragraphs gives the drafts that its text gives', async () => {
    expect(draftsOf(await importedFrom(await wordPagePlain(PAGE)))).toEqual(draftsOf(fromText));
  });

  it('with headings gives the drafts that its text gives', async () => {
    const bytes = await wordPageWithHeadings(PAGE, {
      headlines: HEADLINES,
      subheads: SUBHEADS.flat(),
      bylines: ['今日女报/凤网记者 李旦', '通讯员 赵巧燕'],
    });
    expect(draftsOf(await importedFrom(bytes))).toEqual(draftsOf(fromText));
  });
});

async function importedFrom(bytes: Uint8Array): Promise<Imported> {
  const reading = await readDocx(bytes, 'page.docx');
  if ('refused' in reading) throw new Error(reading.refused.message.zh);
  return importReceived(reading.received);
}

/** The drafts, but for the places that a question names: they are paragraphs in a Word file. */
function draftsOf({ drafts }: Imported): readonly string[] {
  return drafts.map((it) => it.text.replace(/第\d+、\d+行/g, ''));
}
