/** A day of the Gregorian calendar without time or zone, written `2015-11-12`. Sorts as text. */
export type CivilDate = string & { readonly __civilDate: unique symbol };
