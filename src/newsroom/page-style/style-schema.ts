import {
  array,
  boolean,
  enum as choice,
  gt,
  int,
  maximum,
  maxLength,
  minimum,
  minLength,
  nullable,
  number,
  optional,
  record,
  strictObject,
  string,
  tuple,
} from 'zod/mini';
import { MAKEUP_REASONS, TEXT_LOOKS } from '../../model/page-style.ts';

const whole = (least: number, most: number) => int().check(minimum(least), maximum(most));
const size = (most: number) => number().check(gt(0), maximum(most));
const within = (least: number, most: number) => number().check(minimum(least), maximum(most));
const name = () => string().check(minLength(1), maxLength(200));
/** Per cent of an ink. */
const ink = () => within(0, 100);
/** Points of type: below 4 nobody reads it, and no sheet holds more than 300. */
const typeSize = () => within(4, 300);
const rule = () => strictObject({ width: within(0.1, 20), colour: name() });

const look = strictObject({
  face: name(),
  size: typeSize(),
  colour: name(),
  align: choice(['start', 'centre', 'end']),
  room: within(1, 4),
});

const band = strictObject({
  face: name(),
  colour: name(),
  align: choice(['start', 'centre']),
  sizes: array(typeSize()).check(minLength(1), maxLength(12)),
  mostLines: whole(1, 6),
  fewestColumns: whole(1, 16),
  mostColumns: whole(1, 16),
});

/** The same shape for each of these keys. */
function each<Key extends string, Shape>(keys: readonly Key[], shape: Shape): Record<Key, Shape> {
  return Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape>;
}

/** The shape of a page style once what it extends is filled in: every key is needed, an unknown one is refused. */
export const styleSchema = strictObject({
  extends: optional(name()),
  title: strictObject({ zh: name(), en: name() }),
  sheet: strictObject({
    width: within(50, 2000),
    height: within(50, 2000),
    bleed: within(0, 50),
    cropMarks: boolean(),
  }),
  typeArea: strictObject({
    columns: whole(1, 16),
    measure: within(4, 60),
    gutter: within(0.25, 10),
    rows: whole(10, 500),
    top: within(0, 500),
  }),
  body: strictObject({
    size: within(4, 24),
    leading: size(72),
    hangingMarks: boolean(),
    latinSpace: within(0, 0.25),
  }),
  faces: record(name(), array(name()).check(minLength(1), maxLength(20))),
  colours: record(name(), tuple([ink(), ink(), ink(), ink()])),
  looks: strictObject(each(TEXT_LOOKS, look)),
  headlines: array(band).check(minLength(1), maxLength(12)),
  display: strictObject({ headlineRoom: within(1, 3), air: within(0, 3) }),
  rules: strictObject({ column: nullable(rule()), story: nullable(rule()), box: rule(), folio: rule() }),
  tint: nullable(name()),
  furniture: strictObject({
    folioRows: whole(0, 40),
    nameplateRows: whole(0, 100),
    earColumns: whole(0, 8),
    mostRefers: whole(0, 20),
    creditRows: whole(0, 10),
  }),
  pictures: strictObject({ leastResolution: whole(0, 2400), mostCropped: within(0, 0.9) }),
  storyGap: whole(0, 10),
  weights: strictObject(each(MAKEUP_REASONS, within(0, 100))),
});
