import { shownPath } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import type { CommonFlags, Session } from './session.ts';

/** Prints the settings in force as YAML, with the file they come from in a comment. */
export async function runConfig(session: Session, flags: CommonFlags): Promise<void> {
  const { config } = await openNewsroom(session, flags);
  const { stringify } = await import('yaml');
  const { root, file, ...settings } = config;
  const zh = session.language === 'zh';
  const source =
    file === null
      ? zh
        ? '没有 caibian.yaml，全部是默认值'
        : 'no caibian.yaml: all defaults'
      : shownPath(session.platform, file);
  const heading = `# ${zh ? '来源' : 'from'}: ${source}\n# ${zh ? '采编目录' : 'newsroom'}: ${shownPath(session.platform, root)}\n`;
  session.platform.terminal.print(heading + stringify(settings));
}
