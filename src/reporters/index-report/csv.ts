import { visible } from '../../language/visible.ts';
import type { TagIndex } from '../../model/tag-index.ts';
import { csvText } from '../csv-text.ts';
import type { IndexReporter } from './index-reporter.ts';

const COLUMNS = [
  ...['letter', 'name', 'code', 'within', 'forms', 'title', 'role'],
  ...['date', 'page', 'headline', 'path', 'mentions'],
];

/**
 * An index as CSV, a row for each article in which a thing appears: `title` and `role` are a person's in that article,
 * `within` is what a place lies in, `forms` are other names, parted by 、.
 */
export const indexCsv: IndexReporter = (index) => {
  return csvText([COLUMNS, ...rowsOf(index).map((row) => row.map(cellOf))]);
};

function rowsOf({ entries }: TagIndex): readonly (readonly (string | number | null | undefined)[])[] {
  return entries.flatMap(({ letter, name, code, within, forms, appearances }) => {
    const ofEntry = [letter, name, code, within.join('、'), forms.join('、')];
    return appearances.map(({ title, role, date, pageNumber, headline, path, mentions }) => {
      return [...ofEntry, title, role, date, pageNumber, headline, path, mentions];
    });
  });
}

function cellOf(value: string | number | null | undefined): string | number {
  return typeof value === 'string' ? visible(value) : (value ?? '');
}
