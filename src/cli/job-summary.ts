import { FileError } from '../platform/platform.ts';
import { fileMessage } from './file-messages.ts';
import { printNote, type Session } from './session.ts';

/**
 * Adds Markdown to the page of the running CI job, where the surroundings name a file for it (GITHUB_STEP_SUMMARY). A
 * file that cannot be written is told and changes nothing else: the findings were printed.
 */
export function addToJobSummary(session: Session, markdown: string): void {
  const { files, environment } = session.platform;
  const file = environment.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  try {
    const before = files.kindOf(file) === 'file' ? files.read(file) : new Uint8Array();
    files.replace(file, Uint8Array.from([...before, ...new TextEncoder().encode(markdown)]));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    printNote(session, fileMessage(error, file));
  }
}
