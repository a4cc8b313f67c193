import type { Credit } from '../../src/model/article.ts';

/** A credit in one line for tables of expected values: `reporter/首席@今日女报 李旦`. */
export function creditLine({ role, rank, affiliation, name }: Credit): string {
  return `${role}${rank === undefined ? '' : `/${rank}`}${affiliation === undefined ? '' : `@${affiliation}`} ${name}`;
}
