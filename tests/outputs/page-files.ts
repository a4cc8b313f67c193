import type { PageModel } from '../../src/model/page.ts';
import type { Output, OutputContext } from '../../src/outputs/output.ts';
import { contextWith } from './context.ts';
import { sampleFonts } from './drawn-page/sample-fonts.ts';

/** The one file that an output makes of a page, with the sample's fonts. */
export async function pageFile(output: Output, page: PageModel, changes: Partial<OutputContext> = {}) {
  const context = contextWith({ fonts: await sampleFonts(), ...changes });
  const [file, ...others] = (await output.renderPage?.(page, context)) ?? [];
  if (file === undefined || others.length > 0)
    throw new Error(`${output.name} makes ${others.length} others`);
  return file;
}

/** The text of that file. */
export async function pageText(output: Output, page: PageModel): Promise<string> {
  return String((await pageFile(output, page)).content);
}
