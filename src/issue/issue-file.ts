/** A file of a built issue: what an output made, or a picture that stands beside the pages. */
export interface IssueFile {
  /** Path inside the output folder: forward slashes, never absolute, never upwards. */
  readonly path: string;
  /** Text, stored as UTF-8, or the bytes of a picture. */
  readonly content: string | Uint8Array;
}
