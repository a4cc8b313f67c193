import type { Newsroom } from '../model/newsroom.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { type CommonFlags, printNote, type Session } from './session.ts';

/** The newsroom that a command works for; what was passed over in its registers is told. */
export async function openNewsroom(session: Session, flags: CommonFlags): Promise<Newsroom> {
  const { notes, ...newsroom } = await loadNewsroom(session.platform, flags.config);
  for (const note of notes) printNote(session, note);
  return newsroom;
}
