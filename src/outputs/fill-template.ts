import type { Liquid } from 'liquidjs';
import { printable } from '../article/printed/printable.ts';
import type { FillTemplate, ReadTemplate, TemplateSource } from './output.ts';
import { templateFailure } from './template-failure.ts';

/** UTF-16 units of a template and all it takes in. */
const LONGEST_TEMPLATE = 2_000_000;
/** Milliseconds for filling one template: far more than any page needs, so only an endless one meets it. */
const LONGEST_FILLING = 10_000;
/** Objects that filters and ranges may make for one page. */
const MOST_OBJECTS = 20_000_000;

/** Filters that would make the same copy give other bytes: they read the clock, the time zone or chance. */
const UNSTEADY_FILTERS = [
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
];

/**
 * A filler of LiquidJS templates. Values are escaped for HTML unless the template says `| raw`. Templates see only
 * the values they are given and other templates, all through `read`; an unknown value or filter, a template that
 * is not there, endless (longer than `longest` milliseconds) or too large ends as a UsageError naming file, line and
 * cause.
 */
export function templateFiller(read: ReadTemplate, longest = LONGEST_FILLING): FillTemplate {
  let engine: Promise<Liquid> | null = null;
  const sources = new Map<string, TemplateSource>();
  const readNoting = (name: string): TemplateSource | null => {
    const source = isTemplateName(name) ? read(name) : null;
    if (source !== null) sources.set(name, source);
    return source;
  };
  return async (name, values) => {
    engine ??= loadEngine(readNoting);
    const liquid = await engine;
    try {
      return String(liquid.renderFileSync(name, { ...values }, { renderLimit: longest }));
    } catch (error) {
      throw templateFailure(error, name, sources);
    }
  };
}

/** Whether a name is a path of plain segments: not absolute, not upwards, no backslash, no control character. */
export function isTemplateName(name: string): boolean {
  return /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)*$/u.test(name);
}

async function loadEngine(read: ReadTemplate): Promise<Liquid> {
  const { Liquid } = await import('liquidjs');
  const liquid = new Liquid({
    root: [''],
    relativeReference: false,
    fs: fileSystemOf(read),
    cache: true,
    outputEscape: escapeForHtml,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: LONGEST_TEMPLATE,
    memoryLimit: MOST_OBJECTS,
  });
  for (const filter of UNSTEADY_FILTERS) delete liquid.filters[filter];
  return liquid;
}

function fileSystemOf(read: ReadTemplate) {
  const exists = (name: string) => read(name) !== null;
  const textOf = (name: string) => read(name)?.text ?? '';
  return {
    resolve: (_folder: string, name: string) => name,
    existsSync: exists,
    exists: async (name: string) => exists(name),
    readFileSync: textOf,
    readFile: async (name: string) => textOf(name),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeForHtml(value: unknown): string {
  if (value === null || value === undefined) return '';
  return printable(String(value)).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
