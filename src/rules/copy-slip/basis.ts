import type { Basis } from '../rule.ts';

/** How a copy slip is written: as YAML between two lines of three dashes. */
export const WRITING: Basis = { text: 'YAML 1.2；稿签写法', verified: false, certain: true };

/** Which fields a copy slip has and what they hold. */
export const FIELDS: Basis = { text: '稿签字段表（caibian schema）', verified: false, certain: true };
