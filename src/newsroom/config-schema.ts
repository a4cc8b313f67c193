import {
  array,
  enum as choice,
  int,
  maximum,
  maxLength,
  minimum,
  minLength,
  optional,
  record,
  regex,
  strictObject,
  string,
} from 'zod/mini';

const SEVERITIES = ['error', 'warning', 'advice'] as const;
const text = () => optional(string());
/** A bundled font, a family of the system, or a path. */
const font = () => string().check(minLength(1), maxLength(1000));
/** A number of characters. */
const length = () => optional(int().check(minimum(5), maximum(10_000)));

/** The shape of caibian.yaml as written; every key is optional, an unknown one is refused. */
export const configSchema = strictObject({
  publication: optional(
    strictObject({
      name: text(),
      staffDateline: text(),
      region: text(),
      baseUrl: optional(string().check(regex(/^https?:\/\/[^\s"'<>]+$/))),
      cn: text(),
      sponsor: text(),
      publisher: text(),
      address: text(),
      phone: text(),
      printer: text(),
      price: text(),
    }),
  ),
  articles: optional(array(string())),
  desk: text(),
  templates: text(),
  check: optional(
    strictObject({
      rules: optional(record(string(), choice(['off', ...SEVERITIES]))),
      failOn: optional(choice([...SEVERITIES, 'never'])),
      staleDays: optional(int().check(minimum(1), maximum(3660))),
      maxSentence: length(),
      maxLede: length(),
      maxParagraph: length(),
      maxHeadline: length(),
    }),
  ),
  segmenter: optional(choice(['jieba-rs', 'nodejieba'])),
  style: optional(string().check(minLength(1), maxLength(200))),
  fonts: optional(record(string(), array(font()).check(minLength(1), maxLength(20)))),
  print: optional(
    strictObject({
      outputProfile: optional(string().check(minLength(1))),
    }),
  ),
});
