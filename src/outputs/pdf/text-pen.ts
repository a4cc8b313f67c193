import type { PageLine, PageRun, PageText } from '../../model/page.ts';
import type { Colour } from '../../model/page-style.ts';
import { emphasisDots } from '../drawn-page/emphasis-dots.ts';
import { dotOperators, runCodes } from './draw-run.ts';
import { fillInk, written, writtenAll } from './ink.ts';
import type { PressFont } from './press-fonts.ts';

/** Names of the graphics states in which ink is printed over, or cut out of, what lies beneath. */
export const OVERPRINT = { on: 'OverprintOn', off: 'OverprintOff' } as const;

/** Writes texts as operators. It remembers the state of the content stream: only what changes is written. */
export class TextPen {
  readonly #fonts: ReadonlyMap<string, PressFont>;
  #type = '';
  #ink = '';
  #tracking = 0;

  constructor(fonts: ReadonlyMap<string, PressFont>) {
    this.#fonts = fonts;
  }

  /** The operators of a text, its dots of emphasis after it. */
  operators({ lines }: PageText): readonly string[] {
    const type = lines.flatMap((line) => line.runs.flatMap((run) => this.#run(run, line)));
    const dots = dotOperators(lines.flatMap(emphasisDots));
    return type.length === 0 ? [] : ['BT', ...type, 'ET', ...dots];
  }

  /** Shapes fill in colours of their own: the next run must tell its ink again. */
  forgetInk(): void {
    this.#ink = '';
  }

  #run(run: PageRun, line: PageLine): readonly string[] {
    const font = this.#font(run);
    return [
      ...this.#state(run, font),
      `1 0 0 -1 ${writtenAll(run.x, line.baseline)} Tm <${runCodes(run, font)}> Tj`,
    ];
  }

  #state(run: PageRun, font: PressFont): readonly string[] {
    const operators: string[] = [];
    const type = `/${font.name} ${written(run.size)} Tf`;
    if (type !== this.#type) operators.push(type);
    const ink = fillInk(run.colour);
    if (ink !== this.#ink) operators.push(`/${overprintOf(run.colour)} gs`, ink);
    if (run.tracking !== this.#tracking) operators.push(`${written(run.tracking)} Tc`);
    this.#type = type;
    this.#ink = ink;
    this.#tracking = run.tracking;
    return operators;
  }

  #font(run: PageRun): PressFont {
    const font = this.#fonts.get(run.font);
    if (font === undefined) throw new Error(`the page does not list its font ${run.font}`);
    return font;
  }
}

/** Black type is printed over a tint: a gap in the tint would show as a white edge when plates shift. */
function overprintOf([cyan, magenta, yellow, black]: Colour): string {
  return cyan === 0 && magenta === 0 && yellow === 0 && black === 100 ? OVERPRINT.on : OVERPRINT.off;
}
