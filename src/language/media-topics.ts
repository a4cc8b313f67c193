import { MEDIA_TOPICS, type MediaTopic } from './data/media-topics.ts';
import { nearestWord } from './edit-distance.ts';

/** What parts the words of a line of text. */
const PARTS_WORDS = /[、，,；;\s]/;

/** The top term that goes by a code, with or without medtop:, or by a label in either language; null when there is none. */
export function mediaTopicNamed(name: string): MediaTopic | null {
  const wanted = name.trim().toLowerCase();
  return MEDIA_TOPICS.find((it) => namesOf(it).includes(wanted)) ?? null;
}

/**
 * The name of a top term that was probably meant: by letters, or one whose label holds the text (文化, media) or stands in it
 * (社会新闻). Null when none comes near.
 */
export function nearestMediaTopic(written: string): string | null {
  const name = written.trim().toLowerCase();
  const known = allNames();
  return nearestWord(name, known) ?? known.find((it) => it.includes(name) || name.includes(it)) ?? null;
}

/**
 * The topics of a line of text, parted by marks or blanks; marks and blanks inside the name of a top term part nothing
 * (经济、商业和金融). Linear in the text.
 */
export function topicsInLine(line: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < line.length; ) {
    const end = nameEnd(line, at) ?? wordEnd(line, at);
    if (end > at) found.push(line.slice(at, end));
    at = end + 1;
  }
  return found;
}

/** Where the longest name of a top term ends that begins at an offset; null when none does. */
function nameEnd(line: string, at: number): number | null {
  const here = line.slice(at, at + LONGEST_NAME).toLowerCase();
  const lengths = allNames()
    .filter((name) => here.startsWith(name) && isEnd(line, at + name.length))
    .map((name) => name.length);
  return lengths.length === 0 ? null : at + Math.max(...lengths);
}

/** No name of a top term has more UTF-16 units. */
const LONGEST_NAME = 60;

function wordEnd(line: string, at: number): number {
  let end = at;
  while (!isEnd(line, end)) end++;
  return end;
}

function isEnd(line: string, at: number): boolean {
  return at >= line.length || PARTS_WORDS.test(line.charAt(at));
}

let names: readonly string[] | null = null;

/** The names of all top terms, in small letters. */
function allNames(): readonly string[] {
  names ??= MEDIA_TOPICS.flatMap(namesOf);
  return names;
}

/** All names of a topic, in small letters. */
function namesOf({ id, label }: MediaTopic): readonly string[] {
  return [id, id.replace('medtop:', ''), label.zh, label.en];
}
