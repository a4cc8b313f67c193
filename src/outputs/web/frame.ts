import type { OutputContext } from '../output.ts';
import { styleText } from '../style-text.ts';
import { fullAddress, fullPictureAddress } from './links.ts';

/** What every page of the web output is framed with. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  /** The paper's name; empty when it is not told. */
  readonly paper: string;
  /** Address of the page; null unless the publication has a web address. */
  readonly canonical: string | null;
  /** Full address of the picture that stands for the page; null when it has none. */
  readonly image: string | null;
  readonly style: string;
}

/** The frame of the page in `file`. Its style sheet is part of the page. */
export function frameOf(
  context: OutputContext,
  file: string,
  title: string,
  description: string,
  picture: string | null = null,
): Frame {
  const paper = context.publication.name ?? '';
  return {
    title: paper === '' || title === paper ? title : `${title} - ${paper}`,
    description,
    paper,
    canonical: fullAddress(context.publication.baseUrl, file),
    image: picture === null ? null : fullPictureAddress(picture, context.publication.baseUrl),
    style: styleText(context.readAsset('web/style.css')),
  };
}
