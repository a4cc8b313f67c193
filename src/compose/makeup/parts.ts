/** How a part of the page is made. */
export const LEAF = 1;
/** The first part above the second. */
export const STACKED = 2;
/** The first part left of the second. */
export const BESIDE = 3;

/** Side bits of a part: a picture or an advert touches its left or right edge. */
export const PICTURE_LEFT = 1;
export const PICTURE_RIGHT = 2;
export const ADVERT_LEFT = 4;
export const ADVERT_RIGHT = 8;

/** Where a part does not know its place on the page. */
export const FREE = -1;

/**
 * Many parts of pages, as columns of numbers: a part is an index. Objects would take five times the memory and time.
 */
export class Parts {
  /** Number of parts. */
  count = 0;
  /** LEAF, STACKED or BESIDE; 0 for none. */
  made: Uint8Array;
  /** Part, or item of a leaf. */
  first: Int32Array;
  /** Part, or shape of a leaf. */
  second: Int32Array;
  cost: Float64Array;
  /** Standard columns. */
  columns: Int16Array;
  /** Grid lines. */
  rows: Int16Array;
  /** Column on the page, or FREE. */
  column: Int16Array;
  /** Grid line on the page, or FREE. */
  row: Int16Array;
  /** Sizes in pt of the headlines at the top left and the top right; 0 for none. */
  headLeft: Float64Array;
  headRight: Float64Array;
  /** A bit for each column whose top or bottom a picture or an advert touches. */
  pictureTop: Int32Array;
  pictureBottom: Int32Array;
  advertTop: Int32Array;
  advertBottom: Int32Array;
  sides: Uint8Array;
  /** Place and span of the lead inside the part, as one number; 0 when it is not in it. */
  lead: Int32Array;

  constructor(room: number) {
    this.made = new Uint8Array(room);
    this.sides = new Uint8Array(room);
    this.columns = new Int16Array(room);
    this.rows = new Int16Array(room);
    this.column = new Int16Array(room);
    this.row = new Int16Array(room);
    this.first = new Int32Array(room);
    this.second = new Int32Array(room);
    this.lead = new Int32Array(room);
    this.pictureTop = new Int32Array(room);
    this.pictureBottom = new Int32Array(room);
    this.advertTop = new Int32Array(room);
    this.advertBottom = new Int32Array(room);
    this.cost = new Float64Array(room);
    this.headLeft = new Float64Array(room);
    this.headRight = new Float64Array(room);
  }

  /** Takes over a part of another table, at the end. */
  append(from: Parts, part: number): number {
    if (this.count === this.made.length) this.grow();
    copyPart(from, part, this, this.count);
    return this.count++;
  }

  private grow(): void {
    const grown = new Parts(2 * this.made.length);
    for (const name of COLUMNS) grown[name].set(this[name]);
    for (const name of COLUMNS) Object.assign(this, { [name]: grown[name] });
  }
}

const COLUMNS = [
  ...([
    'made',
    'first',
    'second',
    'cost',
    'columns',
    'rows',
    'column',
    'row',
    'headLeft',
    'headRight',
  ] as const),
  ...(['pictureTop', 'pictureBottom', 'advertTop', 'advertBottom', 'sides', 'lead'] as const),
];

/** Copies a part; written out, because it is done a million times. */
export function copyPart(from: Parts, part: number, to: Parts, place: number): void {
  to.made[place] = from.made[part] as number;
  to.first[place] = from.first[part] as number;
  to.second[place] = from.second[part] as number;
  to.cost[place] = from.cost[part] as number;
  to.columns[place] = from.columns[part] as number;
  to.rows[place] = from.rows[part] as number;
  to.column[place] = from.column[part] as number;
  to.row[place] = from.row[part] as number;
  to.headLeft[place] = from.headLeft[part] as number;
  to.headRight[place] = from.headRight[part] as number;
  to.pictureTop[place] = from.pictureTop[part] as number;
  to.pictureBottom[place] = from.pictureBottom[part] as number;
  to.advertTop[place] = from.advertTop[part] as number;
  to.advertBottom[place] = from.advertBottom[part] as number;
  to.sides[place] = from.sides[part] as number;
  to.lead[place] = from.lead[part] as number;
}

/** Whether two parts look alike to whatever stands beside them, so that the cheaper one will do. */
export function isAlike(a: Parts, one: number, b: Parts, other: number): boolean {
  return (
    a.column[one] === b.column[other] &&
    a.row[one] === b.row[other] &&
    a.headLeft[one] === b.headLeft[other] &&
    a.headRight[one] === b.headRight[other] &&
    a.sides[one] === b.sides[other] &&
    a.pictureTop[one] === b.pictureTop[other] &&
    a.pictureBottom[one] === b.pictureBottom[other] &&
    a.advertTop[one] === b.advertTop[other] &&
    a.advertBottom[one] === b.advertBottom[other]
  );
}
