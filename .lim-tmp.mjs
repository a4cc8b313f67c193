// src/draft/problems.ts
function draftProblem(kind, span, values = {}) {
  return { kind, span: { start: span.start, end: span.end }, values };
}

// src/draft/markdown/limits.ts
var BODY_LIMITS = {
  /** UTF-16 units of a body. */
  units: 1048576,
  /** UTF-16 units of the blocks with markup (remark took 1.2 s for 50,000 units of `- a`). */
  markupUnits: 131072,
  /** `[`: 8,000 nested pairs took 0.2 s, 50,000 took 6 s; 25,000 of `[a](` took 4 s. */
  brackets: 4e3,
  /** `*` and `_`: 12,000 badly nested ones took 1.1 s, 24,000 took 5.9 s. */
  emphasisMarks: 4e3,
  /** `<!` and `<?` inside paragraphs: 1,000 took 0.1 s, 10,000 took 6 s, 50,000 took 166 s. */
  htmlOpenings: 1e3,
  /** Lines of only `=` or `-`: 1,000 took 0.1 s, 10,000 took 20 s. */
  underlines: 1e3,
  /** Lines that open with `>`: 1,000 with lazy lines between took 0.1 s, 10,000 took 2.9 s. */
  quotedLines: 2e3,
  /** Lines that open with a list mark: 10,000 took 0.9 s. */
  listLines: 4e3,
  /** UTF-16 units of marks and blanks that open one line; each `>` and list mark is a level. */
  lineOpening: 200,
  /** Levels of the tree, so that whoever walks it need not fear for the stack. */
  depth: 100
};

// src/draft/markdown/budget.ts
var COUNTED = [
  ["brackets", /\[/g],
  ["emphasisMarks", /[*_]/g],
  ["htmlOpenings", /<[!?]/g],
  ["underlines", /^[ >]*(?:=+|-+)[ \t]*$/gm],
  ["quotedLines", /^ {0,3}>/gm],
  ["listLines", /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/gm]
];
var LONG_OPENING = new RegExp(`^[ \\t>*+\\-\\d.)]{${BODY_LIMITS.lineOpening + 1}}`, "m");
function exceededLimit(stretches) {
  let units = 0;
  for (const stretch of stretches) units += stretch.length;
  if (units > BODY_LIMITS.markupUnits) return "markupUnits";
  if (stretches.some((stretch) => LONG_OPENING.test(stretch))) return "lineOpening";
  for (const [limit, pattern] of COUNTED) {
    let count = 0;
    for (const stretch of stretches) count += stretch.match(pattern)?.length ?? 0;
    if (count > BODY_LIMITS[limit]) return limit;
  }
  return null;
}
function isTooDeep(tree) {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > BODY_LIMITS.depth) return true;
    level = level.flatMap(
      (node) => "children" in node && Array.isArray(node.children) ? node.children : []
    );
  }
  return false;
}

// src/draft/markdown/segments.ts
var MARKUP = /[*_`[\]<&\\\t\u0000]|[ \t](?=[\r\n]|$)/;
var BLOCK_OPENING = /^(?:[ #>+\-=~]|\d{1,9}[.)])/;
var HEADING = /^#{1,6} [^ #][^#]*$/;
var FAR_REACHING = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i;
var DOCUMENT_WIDE = /\]:|\ufeff/;
function lineKindOf(content) {
  if (content === "") return "blank";
  if (MARKUP.test(content)) return /^[ \t]*$/.test(content) ? "blank" : "marked";
  if (!BLOCK_OPENING.test(content)) return "text";
  return HEADING.test(content) ? "heading" : "marked";
}
function partBody(text, from, lineStarts) {
  const body = from === 0 ? text : text.slice(from);
  const firstLine2 = lineIndexOf(lineStarts, from);
  if (DOCUMENT_WIDE.test(body)) return [{ kind: "marked", start: from, end: text.length, line: firstLine2 }];
  const segments = [];
  for (const group of lineGroups(text, firstLine2, lineStarts)) {
    const last = segments.at(-1);
    if (last?.kind === group.kind) segments[segments.length - 1] = { ...last, end: group.end };
    else segments.push(group);
    if (group.kind === "marked" && FAR_REACHING.test(text.slice(group.start, group.end))) {
      segments[segments.length - 1] = { ...segments.at(-1) ?? group, end: text.length };
      return segments;
    }
  }
  return segments;
}
function* lineGroups(text, firstLine2, lineStarts) {
  let group = null;
  let blank = true;
  for (let line = firstLine2; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? text.length;
    const kind = lineKindOf(lineContent(text, start, lineStarts[line + 1] ?? text.length));
    if (kind === "blank") {
      blank = true;
      continue;
    }
    if (blank || group === null) {
      if (group !== null) yield { ...group, end: start };
      group = { kind: "plain", start, line };
      blank = false;
    }
    if (kind === "marked") group.kind = "marked";
  }
  if (group !== null) yield { ...group, end: text.length };
}
function lineContent(text, start, next) {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return text.slice(start, end);
}
function lineIndexOf(lineStarts, offset) {
  const index = lineStarts.indexOf(offset);
  return index === -1 ? lineStarts.length : index;
}

// src/draft/markdown/parse-lines.ts
function parseLines(text, from, lineStarts) {
  const paragraphs = [];
  for (let line = 0; line < lineStarts.length; line++) {
    const offset = lineStarts[line] ?? 0;
    if (offset < from) continue;
    const value = lineContent(text, offset, lineStarts[line + 1] ?? text.length);
    if (value.trim() === "") continue;
    const position = () => ({
      start: { line: line + 1, column: 1, offset },
      end: { line: line + 1, column: value.length + 1, offset: offset + value.length }
    });
    const child = { type: "text", value, position: position() };
    paragraphs.push({ type: "paragraph", children: [child], position: position() });
  }
  return paragraphs;
}

// src/draft/markdown/plain-blocks.ts
function parsePlainSegment(text, segment, lineStarts) {
  const blocks = [];
  let opened = null;
  const close = () => {
    if (opened !== null) blocks.push(paragraph(text, opened));
    opened = null;
  };
  for (let line = segment.line; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? text.length;
    if (start >= segment.end) break;
    const content = lineContent(text, start, lineStarts[line + 1] ?? text.length);
    const kind = lineKindOf(content);
    const from = { line: line + 1, column: 1, offset: start };
    const to = { line: line + 1, column: content.length + 1, offset: start + content.length };
    if (kind === "text") opened = { start: opened === null ? from : opened.start, end: to };
    else close();
    if (kind === "heading") blocks.push(heading(text, from, to));
  }
  close();
  return blocks;
}
function paragraph(text, { start, end }) {
  const value = text.slice(start.offset, end.offset);
  return {
    type: "paragraph",
    children: [{ type: "text", value, position: { start: { ...start }, end: { ...end } } }],
    position: { start, end }
  };
}
function heading(text, start, end) {
  const offset = start.offset ?? 0;
  const marks = text.indexOf(" ", offset) - offset;
  const inside = { line: start.line, column: marks + 2, offset: offset + marks + 1 };
  const value = text.slice(inside.offset, end.offset);
  return {
    type: "heading",
    depth: marks,
    children: [{ type: "text", value, position: { start: inside, end: { ...end } } }],
    position: { start, end }
  };
}

// src/draft/markdown/remark-parser.ts
var loading = null;
function loadRemarkParser() {
  loading ??= makeParser();
  return loading;
}
async function makeParser() {
  const [{ remark }, { default: cjkFriendly }] = await Promise.all([
    import("remark"),
    import("remark-cjk-friendly")
  ]);
  const processor = remark().use(cjkFriendly).freeze();
  return (text) => processor.parse(text);
}

// src/draft/markdown/shift.ts
function shiftTree(tree, lines, offset, column = 0) {
  const pending = [tree];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (node.position !== void 0) {
      shiftPoint(node.position.start, lines, offset, column);
      shiftPoint(node.position.end, lines, offset, column);
    }
    if ("children" in node && Array.isArray(node.children))
      for (const child of node.children) pending.push(child);
  }
}
function shiftPoint(point, lines, offset, column) {
  if (point.line === 1) point.column += column;
  point.line += lines;
  point.offset = (point.offset ?? 0) + offset;
}

// src/draft/markdown/parse-body.ts
async function parseBody(text, from, lineStarts) {
  if (text.length - from > BODY_LIMITS.units) return unparsed(text, from, lineStarts, "units");
  const segments = partBody(text, from, lineStarts);
  const marked = segments.filter((segment) => segment.kind === "marked");
  const limit = exceededLimit(marked.map((segment) => text.slice(segment.start, segment.end)));
  if (limit !== null) return unparsed(text, from, lineStarts, limit);
  const remark = marked.length === 0 ? null : await loadRemarkParser();
  const children = [];
  for (const segment of segments) {
    const blocks = segment.kind === "marked" && remark !== null ? parseMarkedSegment(remark, text, segment) : parsePlainSegment(text, segment, lineStarts);
    for (const block of blocks) children.push(block);
  }
  const tree = rootOf(text, from, lineStarts, children);
  return isTooDeep(tree) ? unparsed(text, from, lineStarts, "depth") : { tree, problem: null };
}
function parseMarkedSegment(remark, text, segment) {
  const mark = text.charCodeAt(segment.start) === 65279 ? 1 : 0;
  const tree = remark(text.slice(segment.start, segment.end));
  shiftTree(tree, segment.line, segment.start + mark, mark);
  return tree.children;
}
function unparsed(text, from, lineStarts, limit) {
  const tree = rootOf(text, from, lineStarts, parseLines(text, from, lineStarts));
  const kind = limit === "units" || limit === "markupUnits" ? "body-too-large" : "body-too-deep";
  const values = { limit, most: String(BODY_LIMITS[limit]) };
  return { tree, problem: draftProblem(kind, firstLine(text, from, lineStarts), values) };
}
function rootOf(text, from, lineStarts, children) {
  return {
    type: "root",
    children,
    position: { start: pointAt(lineStarts, from), end: pointAt(lineStarts, text.length) }
  };
}
function pointAt(lineStarts, offset) {
  let line = lineStarts.length - 1;
  while (line > 0 && (lineStarts[line] ?? 0) > offset) line--;
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}
function firstLine(text, from, lineStarts) {
  const next = lineStarts.find((start) => start > from) ?? text.length;
  return { start: from, end: from + text.slice(from, next).trimEnd().length };
}

// src/language/positions.ts
function lineStartsOf(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}

// ../../tmp/lim.ts
var go = async (name, s) => {
  const t = performance.now();
  const r = await parseBody(s, 0, lineStartsOf(s));
  console.log(name, s.length, (performance.now() - t).toFixed(0) + "ms", r.problem?.values.limit ?? "parsed");
};
await go("warm", "**a** [b](c) ".repeat(50));
await go("quotes 99 deep", ("> ".repeat(99) + "a\n").repeat(600));
await go("lists 99 deep", ("- ".repeat(99) + "a\n").repeat(600));
await go("lists 40 deep", ("- ".repeat(40) + "a\n").repeat(1500));
await go("quotes 20 deep", ("> ".repeat(20) + "a\n").repeat(1900));
await go("hard", "a  \n".repeat(32e3));
await go("spaces", " a\n".repeat(43e3));
await go("list items", "- \u4E00\n".repeat(3999));
await go("loose list", "- \u4E00\n\n".repeat(3999));
await go("list long", ("- \u4E00\n" + "  a*b*\n".repeat(3)).repeat(1900));
await go("emph", "**\u675C\u4E9A\u73B2**\u8868\u793A ".repeat(999));
await go("links", "[a](b) ".repeat(3999));
await go("brackets", "[".repeat(3999) + "]".repeat(3999));
await go("[a](", "[a](".repeat(3999));
await go("[a][", "[a][".repeat(1999));
await go("![](", "![a](".repeat(3999));
await go("emph nest", "*a ".repeat(1333) + "**b ".repeat(666) + "c* ".repeat(1300));
await go("*a", "*a".repeat(3999));
await go("code", "`a".repeat(65e3));
await go("amp", "&a".repeat(65e3));
await go("bs", "\\a".repeat(65e3));
await go("lt", "<a ".repeat(43e3));
await go("lt2", '<a b="'.repeat(21e3));
await go("auto", "<http:".repeat(21e3));
await go("html", "<div>\n".repeat(21e3));
await go("htmlb", "<div>\n\n".repeat(18e3));
await go("tabs", "	a\n".repeat(43e3));
await go("head", "# *\n".repeat(3900));
await go("head2", "# a \n".repeat(26e3));
await go("fence", "```\n".repeat(32e3));
await go("fences", "```\n\n".repeat(26e3));
await go("tb", "* * *\n".repeat(1300));
await go("code indented", "    a\n\n".repeat(18e3));
await go("> lazy", "> \u4E00\n\u4E8C\n".repeat(1999));
await go("setext", "\u4E00\n===\n".repeat(999));
await go("cmt", "<!-- ".repeat(999) + "a<!-- ".repeat(0));
await go("cmt2", "a<!-- ".repeat(999));
await go("ol", "1. a\n".repeat(3999));
await go("nl escape", "a\\\n".repeat(43e3));
await go("titles", "[a](b '".repeat(3999));
await go("defs", "[a]: b\n".repeat(3999));
await go("defs2", "[a]:\n".repeat(3999));
await go("deftitle", '[a]: b "\n'.repeat(3999));
await go("ent", "&#x4e00;".repeat(16e3));
await go("plain MiB", "\u675C\u4E9A\u73B2\u3002\n\n".repeat(17e4));
await go("plain long", "\u675C".repeat(1048e3));
await go("plain lines", "\u675C\n".repeat(5e5));
