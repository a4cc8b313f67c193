import type { Newsroom, StaffMember } from '../../src/model/newsroom.ts';
import { defaultConfig, EMPTY_DESK } from '../../src/newsroom/defaults.ts';

/** A newsroom with default settings and, when given, a staff register. */
export function newsroomWith(staff: readonly StaffMember[] | null = null): Newsroom {
  return { config: defaultConfig('/newsroom'), desk: { ...EMPTY_DESK, staff } };
}
