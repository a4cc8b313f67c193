import { bylineText } from '../../article/printed/byline-groups.ts';
import { headlineWords } from '../../article/printed/headline-words.ts';
import type { Article } from '../../model/article.ts';
import { type DisplayLine, displayLines } from './display-lines.ts';
import { HEADLINE_ROOM, headlineSizes, MOST_HEADLINE_LINES, PART_STYLES } from './head-styles.ts';

/** A part of the head: its lines, all of one size. */
export interface HeadPart {
  readonly name: keyof typeof PART_STYLES | 'headline';
  /** Points. */
  readonly size: number;
  readonly lines: readonly DisplayLine[];
  /** Grid lines that its lines take together. */
  readonly rows: number;
  /** Grid line at which it begins, from the head's top. */
  readonly row: number;
}

/** A part's lines, and the size in pt and the room in em that each takes. */
interface Setting {
  readonly size: number;
  readonly room: number;
  readonly lines: readonly DisplayLine[];
}

/** The head of a printed story. */
export interface Head {
  readonly parts: readonly HeadPart[];
  /** Grid lines that it takes. */
  readonly rows: number;
}

/** Sets a head over `width` pt and so many columns, every part on the grid of `leading` pt. */
export function setHead(article: Article, columns: number, width: number, leading: number): Head {
  const parts: HeadPart[] = [];
  let row = 0;
  for (const [name, text] of headTexts(article)) {
    const { size, room, lines } =
      name === 'headline' ? setHeadline(text, columns, width) : setPart(name, text, width);
    const rows = Math.ceil((lines.length * size * room) / leading);
    if (lines.length > 0) parts.push({ name, size, lines, rows, row });
    row += rows;
  }
  return { parts, rows: row };
}

function headTexts(article: Article): readonly (readonly [HeadPart['name'], string])[] {
  const { rubric, series, kicker, placeTag, headline, deck } = headlineWords(article);
  const texts: readonly (readonly [HeadPart['name'], string | null])[] = [
    ['rubric', rubric === null ? null : `■ ${rubric}`],
    ['series', series === null ? null : `${series.name}${series.part}`],
    ['kicker', kicker],
    ['placeTag', placeTag],
    ['headline', headline],
    ['deck', deck],
    ['byline', bodyTellsByline(article) ? null : bylineText(article.credits)],
  ];
  return texts.map(([name, text]) => [name, text ?? '']);
}

/** Whether the body opens with 本报讯（记者 李旦）: then the head does not repeat it. */
function bodyTellsByline({ bodyByline, dateline }: Article): boolean {
  return bodyByline !== null && dateline !== null;
}

function setPart(name: keyof typeof PART_STYLES, text: string, width: number): Setting {
  const { size, room } = PART_STYLES[name];
  return { size, room, lines: displayLines(text, width / size) };
}

/** The largest size that sets the headline in one line, else in few lines, else the smallest. */
function setHeadline(text: string, columns: number, width: number): Setting {
  const setAt = (size: number): Setting => ({
    size,
    room: HEADLINE_ROOM,
    lines: displayLines(text, width / size),
  });
  const [largest, ...smaller] = headlineSizes(columns);
  const settings: readonly [Setting, ...Setting[]] = [setAt(largest), ...smaller.map(setAt)];
  const within = (most: number) => settings.find(({ lines }) => lines.length <= most);
  return within(1) ?? within(MOST_HEADLINE_LINES) ?? settings.at(-1) ?? settings[0];
}
