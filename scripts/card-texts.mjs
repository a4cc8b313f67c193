// Takes reasons and examples out of the rules and puts them where only those who show them load them (docs/decisions/016).
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** What stands on a rule's card for readers and tests, not for `check`. */
const TEXTS = new Set(['why', 'bad', 'good', 'allows']);
const RULES = resolve('src/rules');
/** In the sources it hands back the rule as it is. */
const SHOWN = resolve('src/rules/card-texts.ts');
const CARDS = '\0card-texts';

/** A plugin of rolldown. */
export function cardTexts() {
  return {
    name: 'card-texts',
    resolveId: (id) => (id === CARDS ? CARDS : null),
    load(id) {
      if (id === SHOWN)
        return `import { texts } from '${CARDS}';
          export const withCardTexts = (rule) => ({ ...rule, ...texts[rule.code] });`;
      return id === CARDS ? `export const texts = {${allCards().map(written).join(',\n')}};` : null;
    },
    transform(code, id) {
      if (!isRule(id)) return null;
      const cuts = cardsIn(code).flatMap(({ cuts }) => cuts);
      return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
    },
  };
}

function isRule(file) {
  return file.startsWith(`${RULES}/`) && /^[^/]+\/[^/]+\.ts$/.test(file.slice(RULES.length + 1));
}

function allCards() {
  const files = readdirSync(RULES, { recursive: true }).map((file) => resolve(RULES, file));
  return files
    .filter(isRule)
    .sort()
    .flatMap((file) => cardsIn(readFileSync(file, 'utf8')));
}

function written({ code, texts }) {
  return `${code}: {${texts.join(', ')}}`;
}

/** The cards in a module: the rule's code, its texts as they are written, and where to cut them out. */
function cardsIn(source) {
  const { body } = parseAst(source, { lang: 'ts' });
  const declared = body.flatMap((it) => it.declaration?.declarations ?? []);
  return declared.flatMap(({ init }) => {
    if (init?.type !== 'ObjectExpression') return [];
    const code = init.properties.find((it) => it.key?.name === 'code')?.value.value;
    if (typeof code !== 'string') return [];
    const moved = init.properties.filter((it) => TEXTS.has(it.key?.name) && isPlain(it.value));
    return {
      code,
      texts: moved.map(({ start, end }) => source.slice(start, end)),
      cuts: moved.map(({ start, end }) => ({ start, end: end + (source[end] === ',' ? 1 : 0) })),
    };
  });
}

/** Whether an expression says the same in any module: it names nothing from around it. */
function isPlain(node) {
  if (Array.isArray(node)) return node.every(isPlain);
  if (node === null || typeof node !== 'object' || node.type === undefined) return true;
  if (node.type === 'Identifier' || node.type === 'SpreadElement') return false;
  if (node.type === 'Property') return !node.computed && isPlain(node.value);
  if (node.type === 'MemberExpression') return !node.computed && isPlain(node.object);
  return Object.values(node).every(isPlain);
}
