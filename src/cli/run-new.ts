import * as path from 'node:path';
import { faultOf } from '../article/field-schema.ts';
import { FIELDS, type FieldCard, type FieldName, KIND_SHAPES } from '../article/fields.ts';
import { isSafeId } from '../article/safe-names.ts';
import { splitPart } from '../article/series.ts';
import { type NewField, writeCopySlip } from '../draft/copy-slip/write-slip.ts';
import { visible } from '../language/visible.ts';
import type { Localised } from '../model/localised.ts';
import type { Config } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { FileError } from '../platform/platform.ts';
import { realInside } from '../platform/replace-inside.ts';
import { askPerson, dialogueOf, type Question } from './ask.ts';
import { FIELD_FLAGS } from './field-flags.ts';
import { shownPath } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import type { CommonFlags, Session } from './session.ts';

/** Flags of `caibian new`; the fields' own go by the names in {@link FIELD_FLAGS}. */
export interface NewFlags extends CommonFlags {
  readonly output?: string;
  readonly yes?: boolean;
}

/** What a draft is to say, by field, as it was typed. */
type Typed = Partial<Record<FieldName, string>>;

/** Fields that a draft should not go without: a person is asked for them, a script gets a line to fill in. */
const ASKED: Readonly<Partial<Record<FieldName, Localised>>> = {
  headline: { zh: '主题（句末不用句号）', en: 'Headline, without a full stop at its end' },
  byline: { zh: '署名，如“记者 李旦 通讯员 赵巧燕”', en: 'Byline, such as 记者 李旦 通讯员 赵巧燕' },
  date: { zh: '见报日期，如 2015-11-12', en: 'Date of publication, such as 2015-11-12' },
};

/** Makes a draft with its copy slip and prints its path. Throws a UsageError rather than overwrite one. */
export async function runNew(session: Session, asked: string, flags: NewFlags): Promise<void> {
  const slug = slugOf(asked);
  const given = typedFields(flags as Readonly<Record<string, unknown>>);
  const { config } = await openNewsroom(session, flags);
  const answers = await answersOf(session, given, flags);
  if (answers === null) return;
  const typed = { ...given, ...answers };
  const place = placeOf(session, config, typed, flags.output);
  const shown = create(session, place, slug, `${writeCopySlip(slipFields(typed))}\n`);
  session.platform.terminal.print(`${visible(shown)}\n`);
}

/** The draft's name. Throws a UsageError when it cannot be a file's name on every system. */
function slugOf(asked: string): string {
  const slug = asked.replace(/\.(md|markdown)$/i, '').normalize('NFC');
  if (isSafeId(slug) && [...slug].length <= LONGEST_SLUG) return slug;
  throw new UsageError({
    zh: `稿名“${asked}”不行：只能用汉字、字母、数字和 . _ -，以前三种开头，最多 ${LONGEST_SLUG} 字；文件夹用 -o 指定。`,
    en: `bad name "${asked}": letters, digits, Han and . _ - only, the first none of these marks, at most ${LONGEST_SLUG}; name a folder with -o.`,
  });
}

/** Code points: as Han in UTF-8 with an ending, still a file name that every system takes. */
const LONGEST_SLUG = 60;

/** The fields that flags set. Throws a UsageError for a value that its field cannot have. */
function typedFields(flags: Readonly<Record<string, unknown>>): Typed {
  const typed: Typed = {};
  for (const { flag, card } of FIELD_FLAGS) {
    const text = flags[flag];
    if (typeof text !== 'string') continue;
    const fault = faultIn(card, text);
    if (fault !== null) {
      throw new UsageError({
        zh: `--${flag} 的值“${text}”不行，${fault.zh}。`,
        en: `bad value "${text}" for --${flag}: ${fault.en}.`,
      });
    }
    typed[card.name] = text.trim();
  }
  return typed;
}

/** What is wrong with a field's text, in words that can stand behind a comma; null when nothing is. */
function faultIn(card: FieldCard, text: string): Localised | null {
  const value = slipValue(card, text.trim());
  const fault = faultOf(card.kind, value);
  if (fault === null && !isEmpty(value)) return null;
  const { zh, en } = KIND_SHAPES[card.kind];
  const suggestion = fault?.values.suggestion;
  if (fault?.kind === 'impossible-date') return { zh: '历上没有这一天', en: 'the calendar has no such day' };
  if (suggestion !== undefined) return { zh: `是不是 ${suggestion}`, en: `did you mean ${suggestion}?` };
  return { zh: `应是${zh}`, en: `it must be ${en}` };
}

type Value = Exclude<NewField['value'], null>;

/** A field's text as the copy slip holds it. */
function slipValue({ kind }: FieldCard, text: string): Value {
  if (kind === 'words') return wordsOf(text);
  const series = kind === 'series' ? splitPart(text) : null;
  if (series === null || series.part === null || series.name === '') return text;
  return { name: series.name, part: String(series.part) };
}

/** Words apart by marks, else by blanks: with marks between them, a word may hold a blank. */
function wordsOf(text: string): readonly string[] {
  const marks = /[,，、;；]/;
  const words = text.split(marks.test(text) ? marks : /\s/);
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function isEmpty(value: Value): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
}

/** Asks a person for what the flags do not tell; nothing in scripts. Null when the person broke off. */
async function answersOf(session: Session, given: Typed, { yes }: NewFlags): Promise<Typed | null> {
  const dialogue = dialogueOf(session, yes);
  if (dialogue === null) return {};
  const open = FIELDS.flatMap((card) => (given[card.name] === undefined ? questionsOf(card) : []));
  const title = { zh: '新建稿件（回车跳过，以后再填）', en: 'A new draft (Enter to skip and fill in later)' };
  const answers = await askPerson(session, dialogue, title, open);
  if (answers === null) return null;
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}

function questionsOf(card: FieldCard): readonly Question<FieldName>[] {
  const message = ASKED[card.name];
  if (message === undefined) return [];
  return [{ key: card.name, message, faultOf: (answer) => faultIn(card, answer) }];
}

/** The lines of the copy slip in the order of the table of fields. */
function slipFields(typed: Typed): readonly NewField[] {
  return FIELDS.flatMap((card): readonly NewField[] => {
    const text = typed[card.name];
    if (text !== undefined) return [{ key: card.name, value: slipValue(card, text) }];
    return ASKED[card.name] !== undefined ? [{ key: card.name, value: null }] : [];
  });
}

/** Where a draft goes. */
interface Place {
  readonly folder: string;
  /** The folder that it must not leave, through a link either. */
  readonly home: string;
}

/** The folder asked for, else the day's in the first of the newsroom's article folders. */
function placeOf({ platform }: Session, { root, articles }: Config, { date }: Typed, output?: string): Place {
  if (output !== undefined) return { folder: path.resolve(platform.workingFolder, output), home: root };
  const home = path.resolve(root, articles[0] ?? 'articles');
  return { folder: path.join(home, date ?? ''), home };
}

/** Writes the draft and gives its path for people. Throws a UsageError when its name is taken or leads outside. */
function create({ platform }: Session, { folder, home }: Place, slug: string, text: string): string {
  const { files } = platform;
  const file = path.join(folder, `${slug}.md`);
  const shown = shownPath(platform, file);
  const other = path.join(folder, `${slug}.markdown`);
  if (files.kindOf(other) !== null) throw taken(shownPath(platform, other));
  try {
    files.create(realInside(files, home, file), new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.kind === 'exists') throw taken(shown);
    if (error.kind === 'outside') throw outside(shown);
    throw error;
  }
  return shown;
}

function taken(shown: string): UsageError {
  return new UsageError({
    zh: `${shown} 已经有了，没有覆盖；请换一个稿名。`,
    en: `${shown} exists already and was not overwritten; take another name.`,
  });
}

function outside(shown: string): UsageError {
  return new UsageError({
    zh: `${shown} 不在编辑部的文件夹里，没有写；请用 -o 另指一个。`,
    en: `${shown} is outside the newsroom and was not written; name another folder with -o.`,
  });
}
