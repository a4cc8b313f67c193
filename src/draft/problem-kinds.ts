/** Every kind of problem that reading a draft can meet, in the order of the stages that meet them. */
export const DRAFT_PROBLEM_KINDS = [
  'malformed-bytes',
  'binary-file',
  'lone-surrogate',
  'empty-draft',
  'nul-character',
  'control-character',
  'byte-order-mark-inside',
  'replacement-character',
  'mojibake',
  'mixed-line-ends',
  'copy-slip-engine',
  'copy-slip-text-before',
  'copy-slip-fence-length',
  'copy-slip-unclosed',
  'copy-slip-not-a-mapping',
  'copy-slip-missing-space',
  'copy-slip-full-width-colon',
  'copy-slip-tab',
  'copy-slip-unquoted-quotes',
  'copy-slip-unquoted-colon',
  'copy-slip-duplicate-key',
  'copy-slip-unsafe-key',
  'copy-slip-too-many-aliases',
  'copy-slip-too-deep',
  'copy-slip-too-large',
  'copy-slip-invalid',
  'body-too-large',
  'body-too-deep',
] as const;

/** One kind of problem that reading a draft can meet. */
export type DraftProblemKind = (typeof DRAFT_PROBLEM_KINDS)[number];
