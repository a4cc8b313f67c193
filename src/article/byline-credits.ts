import type { Credit, CreditRole } from '../model/article.ts';
import type { Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import type { BylineToken, FoundName } from './byline-names.ts';

/** The credits a byline gives and what is wrong in it; spans are offsets in the byline's text. */
export interface FoundCredits {
  readonly credits: readonly Credit[];
  readonly problems: readonly Problem[];
}

/** Names that share a role, as far as they were read. */
interface Group {
  roles: readonly CreditRole[];
  /** The word for the role; null while only names were read. */
  readonly word: (Span & { readonly text: string }) | null;
  /** True when the word names a person's office, so that the names need no other. */
  readonly person: boolean;
  readonly rank: string;
  affiliation: string;
  readonly names: FoundName[];
  /** True when something that is no name stands where its names should. */
  unread: boolean;
}

/** Reading in progress. */
interface Reading {
  group: Group | null;
  /** The body named before a word for a person: 湖南日报 记者 李旦. */
  office: string;
  readonly credits: Credit[];
  readonly problems: Problem[];
}

type Role = Extract<BylineToken, { readonly is: 'person' | 'work' }>;

/** Brings role words and names together. Names without any role are credited as writers. */
export function creditsOf(tokens: readonly BylineToken[]): FoundCredits {
  const reading: Reading = { group: null, office: '', credits: [], problems: [] };
  for (const [index, token] of tokens.entries()) {
    if (token.is === 'names') addNames(reading, token.names);
    else if (token.is === 'collective') addCollective(reading, token);
    else if (token.is === 'person') openPerson(reading, token);
    else if (token.is === 'work') addWork(reading, token, follows(tokens, index, 'names'));
    else if (token.is === 'report') addReport(reading, token.roles, token);
    else if (token.is === 'organisation') addOrganisation(reading, token, follows(tokens, index, 'person'));
    else if (token.is === 'unknown') addUnread(reading, token);
  }
  closeGroup(reading);
  return { credits: reading.credits, problems: [...reading.problems, ...doubledNames(reading.credits)] };
}

function addNames(reading: Reading, names: readonly FoundName[]): void {
  reading.group ??= {
    roles: [],
    word: null,
    person: false,
    rank: '',
    affiliation: '',
    names: [],
    unread: false,
  };
  reading.group.names.push(...names);
}

function addCollective(reading: Reading, token: Span & { readonly text: string }): void {
  closeGroup(reading);
  const { text, start, end } = token;
  reading.credits.push({ role: 'writer', name: text, span: { start, end } });
}

/**
 * A word for a person takes over the work that was announced before it: 文/图 本报记者 张三 credits a reporter who also
 * took the pictures, 图/本报记者 张三 a photographer.
 */
function openPerson(reading: Reading, token: Role & { readonly is: 'person' }): void {
  const announced = reading.group;
  const takesOver =
    announced !== null && announced.word !== null && !announced.person && announced.names.length === 0;
  if (takesOver) reading.group = null;
  else closeGroup(reading);
  const work = takesOver ? announced.roles.filter((role) => role !== 'writer') : [];
  const onlyWork = work.length > 0 && !announced?.roles.includes('writer');
  const { rank } = token;
  const affiliation = token.affiliation === '' ? reading.office : token.affiliation;
  reading.office = '';
  reading.group = {
    roles: onlyWork ? work : [token.role, ...work],
    word: token,
    person: true,
    rank,
    affiliation,
    names: [],
    unread: false,
  };
}

/** A word for work opens a group of names (文：张三) or closes one (张三 摄). */
function addWork(reading: Reading, token: Role & { readonly is: 'work' }, namesFollow: boolean): void {
  const { group } = reading;
  const hasNames = group !== null && group.names.length > 0;
  const opens = token.leads || !hasNames || (namesFollow && group.word !== null);
  if (!opens) {
    group.roles = rolesAfter(group, token.roles);
    closeGroup(reading, true);
  } else if (group !== null && !hasNames && group.word !== null && !group.person) {
    reading.group = { ...group, roles: [...new Set([...group.roles, ...token.roles])] };
  } else {
    closeGroup(reading);
    reading.group = {
      roles: token.roles,
      word: token,
      person: false,
      rank: '',
      affiliation: '',
      names: [],
      unread: false,
    };
  }
}

/** 记者 张三 摄 credits a photographer, 记者 张三 文/图 a reporter who also took the pictures. */
function rolesAfter(group: Group, work: readonly CreditRole[]): readonly CreditRole[] {
  if (!group.person || !work.includes('writer')) return work;
  return [...new Set([...group.roles, ...work.filter((role) => role !== 'writer')])];
}

/** 报道 ends a byline. After names that have no role it stands for one. */
function addReport(
  reading: Reading,
  roles: readonly CreditRole[],
  token: Span & { readonly text: string },
): void {
  const { group } = reading;
  if (group === null || group.names.length === 0) {
    if (group === null && roles.length > 0) addProblem(reading, 'role-without-name', token, token.text);
    return;
  }
  if (group.person) group.roles = rolesAfter(group, roles.length > 0 ? roles : ['writer']);
  else if (group.word === null) group.roles = roles.length > 0 ? roles : ['writer'];
  closeGroup(reading, true);
}

/** A body named after a role and before the names is their affiliation (通讯员 省妇联 张三), or one before the role. */
function addOrganisation(
  reading: Reading,
  token: Span & { readonly text: string },
  personFollows: boolean,
): void {
  const { group } = reading;
  if (group?.person === true && group.names.length === 0) group.affiliation = token.text;
  else if (personFollows) reading.office = token.text;
  else addUnread(reading, token);
}

/** What cannot be read is one problem: the role that stands before it does not lack a name as well. */
function addUnread({ group, problems }: Reading, token: Span & { readonly text: string }): void {
  if (group !== null) group.unread = true;
  problems.push(problemAt('unparsable-byline', token, token.text));
}

function closeGroup(reading: Reading, roleKnown = false): void {
  const { group } = reading;
  reading.group = null;
  if (group === null) return;
  const [first] = group.names;
  if (first === undefined) {
    if (group.word !== null && !group.unread)
      addProblem(reading, 'role-without-name', group.word, group.word.text);
    return;
  }
  if (group.word === null && !roleKnown) addProblem(reading, 'name-without-role', first, first.name);
  const roles: readonly CreditRole[] = group.roles.length > 0 ? group.roles : ['writer'];
  for (const role of roles) {
    for (const { name, start, end } of group.names) {
      reading.credits.push({
        role,
        ...(group.rank === '' || role !== group.roles[0] ? {} : { rank: group.rank }),
        name,
        ...(group.affiliation === '' ? {} : { affiliation: group.affiliation }),
        span: { start, end },
      });
    }
  }
}

function follows(tokens: readonly BylineToken[], index: number, is: BylineToken['is']): boolean {
  return tokens.slice(index + 1).find((it) => it.is !== 'separator')?.is === is;
}

/** Names that stand twice. One name with two roles (文/图) stands once. */
function doubledNames(credits: readonly Credit[]): readonly Problem[] {
  const places = new Map<string, Set<number>>();
  const problems: Problem[] = [];
  for (const { name, span } of credits) {
    const seen = places.get(name) ?? new Set();
    if (seen.size > 0 && !seen.has(span.start))
      problems.push({ kind: 'doubled-name', span, values: { name } });
    places.set(name, seen.add(span.start));
  }
  return problems;
}

function addProblem(reading: Reading, kind: string, span: Span, text: string): void {
  reading.problems.push(problemAt(kind, span, text));
}

function problemAt(kind: string, { start, end }: Span, text: string): Problem {
  return { kind, span: { start, end }, values: { text } };
}
