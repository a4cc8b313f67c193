import type { Credit } from '../../model/article.ts';
import { CREDIT_LABELS } from './credit-labels.ts';

/** People who stand under one word in a byline. */
export interface BylineGroup {
  /** The word before the names: 记者, 特约通讯员, 今日女报/凤网记者. */
  readonly label: string;
  readonly names: readonly string[];
}

/** Credits as a byline sets them: neighbours with the same label share it, the order is kept. */
export function bylineGroups(credits: readonly Credit[]): readonly BylineGroup[] {
  const groups: { label: string; names: string[] }[] = [];
  for (const credit of credits) {
    const label = creditLabel(credit);
    const last = groups.at(-1);
    if (last?.label === label) last.names.push(credit.name);
    else groups.push({ label, names: [credit.name] });
  }
  return groups;
}

/** The word before a person's name: affiliation, rank and role. */
export function creditLabel({ affiliation, rank, role }: Credit): string {
  return `${affiliation ?? ''}${rank ?? ''}${CREDIT_LABELS[role]}`;
}

/** A byline as one line: 记者 李旦　通讯员 曹洁 许凯. Empty without credits. */
export function bylineText(credits: readonly Credit[]): string {
  return bylineGroups(credits)
    .map(({ label, names }) => `${label} ${names.join(' ')}`)
    .join('　');
}
