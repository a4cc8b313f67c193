import type { LayoutCost } from '../../model/layout.ts';
import type { Language, Localised } from '../../model/localised.ts';
import type { PageChange, PageLever, PageSuggestion } from '../../model/page-report.ts';

/** Why a block costs something. */
export const COST_WORDS: Readonly<Record<LayoutCost['reason'] | 'flat', Localised>> = {
  shape: { zh: '排法', en: 'setting' },
  priority: { zh: '主次', en: 'order' },
  tombstone: { zh: '碰题', en: 'tombstone' },
  pictureAtAdvert: { zh: '图靠广告', en: 'picture at advert' },
  narrow: { zh: '窄长', en: 'narrow' },
  flat: { zh: '扁平', en: 'flat' },
  change: { zh: '改稿', en: 'change' },
  drop: { zh: '撤稿', en: 'drop' },
};

const LEVER_WORDS: Readonly<Record<PageLever['kind'], Localised>> = {
  tighter: { zh: '挤紧', en: 'tighter' },
  looser: { zh: '排松', en: 'looser' },
  lessSpace: { zh: '小标题少空', en: 'less space' },
  moreSpace: { zh: '小标题多空', en: 'more space' },
};

/** What was done to a story's text, kind by kind with how often: 挤紧 2 处. */
export function leverWords(levers: readonly PageLever[], language: Language): string {
  const kinds = [...new Set(levers.map(({ kind }) => kind))];
  const told = kinds.map((kind) => {
    const count = levers.filter((it) => it.kind === kind).length;
    const word = LEVER_WORDS[kind][language];
    return language === 'zh' ? `${word} ${count} 处` : `${word} ×${count}`;
  });
  return told.join(language === 'zh' ? '，' : ', ');
}

/** What an editor must do for a page to fit, in a line. */
export function suggestionWords({ changes }: PageSuggestion, language: Language): string {
  return changes.map((change) => changeWords(change, language)).join(language === 'zh' ? '；' : '; ');
}

function changeWords({ kind, headline, lines, characters }: PageChange, language: Language): string {
  if (language === 'zh') {
    const named = `《${headline.replace(/《/g, '〈').replace(/》/g, '〉')}》`;
    if (kind === 'drop') return `撤下${named}${characters === 0 ? '' : `（${characters} 字）`}`;
    if (kind === 'cut') return `${named}删 ${lines} 行（约 ${characters} 字）`;
    return `${named}补 ${lines} 行（约 ${characters} 字，或加图）`;
  }
  if (kind === 'drop') return `drop “${headline}”${characters === 0 ? '' : ` (${characters} characters)`}`;
  const amount = `${lines} lines (about ${characters} characters${kind === 'fill' ? ', or a picture' : ''})`;
  return kind === 'cut' ? `cut ${amount} from “${headline}”` : `add ${amount} to “${headline}”`;
}
