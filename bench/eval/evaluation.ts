/** A named evaluation on corpora that are not part of the project: one file of bench/eval. */
export interface Evaluation {
  /** The name by which the command runs it alone; also names its section of docs/evaluation.md. */
  readonly name: string;
  /** Runs on the corpora of a folder. Null when the folder does not hold what it needs. */
  run(corpora: string): Promise<EvaluationResult | null>;
}

/** What an evaluation measured. */
export interface EvaluationResult {
  /** Markdown for docs/evaluation.md, its heading (##) included. */
  readonly section: string;
  /** What is wrong, one line each; empty when all goals are met. */
  readonly failures: readonly string[];
}
