/** A source of numbers from 0 to 1 that gives the same ones every time: pictures are drawn again stroke for stroke. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** As many pieces of SVG as asked for, in one. */
export function many(count, draw) {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A smooth line through points, as path data. */
export function curve(points) {
  const [first, ...rest] = points;
  const ends = rest.map(([x, y], index) => {
    const next = rest[index + 1];
    return next === undefined
      ? `T${n(x)},${n(y)}`
      : `Q${n(x)},${n(y)} ${n((x + next[0]) / 2)},${n((y + next[1]) / 2)}`;
  });
  return `M${n(first[0])},${n(first[1])}${ends.join('')}`;
}

/** A line with round ends. */
export function stroke(data, colour, width, more = '') {
  return `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** A filled shape. */
export function shape(data, colour, more = '') {
  return `<path d="${data}" fill="${colour}" ${more}/>`;
}

/** A gradient from top to bottom: pairs of offset and colour. */
export function downward(id, stops) {
  const list = stops.map(
    ([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${list.join('')}</linearGradient>`;
}

/** A gradient from the middle outwards. */
export function outward(id, stops) {
  const list = stops.map(
    ([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<radialGradient id="${id}">${list.join('')}</radialGradient>`;
}

/** A number for a path. */
export function n(value) {
  return Math.round(value * 10) / 10;
}
