/** A pair that is not what a newspaper does, and why. */
export interface RejectedPair {
  readonly id: string;
  readonly reason: string;
}

/** Pairs of the corpus that are rejected, by hand, each with its reason. */
export const rejected: readonly RejectedPair[] = [
  {
    id: 'autocorrect-0005',
    reason:
      'a space behind the exclamation mark: newspapers set none between a mark and Han 期待叹号后空格，报纸不空',
  },
  {
    id: 'autocorrect-0035',
    reason:
      'keeps a half-width “!” between Han and Latin in a Chinese sentence (a case of code) 期待中文句中保留半角叹号',
  },
  {
    id: 'autocorrect-0071',
    reason: 'adds spaces around a hyphen between Han 期待在连接号两边加空格，报纸不空',
  },
  {
    id: 'autocorrect-0073',
    reason: 'adds spaces around a hyphen between Han 期待在连接号两边加空格，报纸不空',
  },
  {
    id: 'autocorrect-0075',
    reason:
      'adds spaces around hyphens and keeps single marks for an outer quotation 期待加空格，并保留外层单引号',
  },
  {
    id: 'autocorrect-0095',
    reason: 'adds a space between Han and Latin (你好 world) 期待汉字与西文之间加空格，报纸不空',
  },
  {
    id: 'autocorrect-0099',
    reason: 'keeps straight quotation marks around Chinese 期待保留直引号，报纸用“”',
  },
  {
    id: 'autocorrect-0101',
    reason: 'keeps a half-width “!” before Han 期待句首半角叹号不改，报纸用全角',
  },
  {
    id: 'autocorrect-0109',
    reason: 'keeps a half-width “;” between Han 期待汉字之间保留半角分号，报纸用全角',
  },
  {
    id: 'autocorrect-0117',
    reason:
      'a key of a YAML file, which is no running text; in copy the colon is full-width 这是配置文件的键，正文里应用全角冒号',
  },
  {
    id: 'zhlint-0001',
    reason: 'keeps half-width marks after Han (only trims spaces) 只去空格，期待保留半角逗号、句点',
  },
  {
    id: 'zhlint-0007',
    reason:
      'turns ● into an interpunct; papers print ● as a bullet and between credits (zhlint-0009 expects it kept) 报纸用●作条目符号和署名间隔，不等于间隔号',
  },
  {
    id: 'zhlint-0013',
    reason: 'keeps straight quotation marks, and spaces inside them 期待保留直引号和引号内空格',
  },
  {
    id: 'zhlint-0015',
    reason: 'keeps half-width marks and adds spaces behind them 期待保留半角标点并加空格',
  },
  {
    id: 'zhlint-0017',
    reason: 'keeps straight quotation marks and the spaces beside them 期待保留直引号和旁边的空格',
  },
  {
    id: 'zhlint-0021',
    reason: 'keeps spaces inside and outside “”: newspapers set none 期待保留引号内外的空格，报纸不空',
  },
  {
    id: 'zhlint-0023',
    reason:
      'deletes the space between a date and a date in figures, which then cannot be told apart 删去空格后两个日期连成一串，读不出',
  },
  {
    id: 'zhlint-0035',
    reason: 'turns the comma half-width and keeps half-width stops 期待半角逗号、句点',
  },
  {
    id: 'zhlint-0067',
    reason: 'adds spaces around quotation marks 期待引号两边加空格，报纸不空',
  },
  {
    id: 'zhlint-0069',
    reason: 'mends broken markup (* 啊 *) and adds a space before it 修补标记并加空格，不是标点问题',
  },
  {
    id: 'zhlint-0073',
    reason: 'adds spaces around quotation marks 期待引号两边加空格，报纸不空',
  },
  {
    id: 'zhlint-0085',
    reason: 'half-width brackets around Chinese, and a space before them 期待中文用半角括号并加空格',
  },
  {
    id: 'zhlint-0097',
    reason:
      'a row of letters for testing brackets, with spaces around them 测试用的字母串，期待括号两边加空格',
  },
  {
    id: 'zhlint-0099',
    reason: 'adds spaces around quotation marks 期待引号两边加空格，报纸不空',
  },
  {
    id: 'zhlint-0101',
    reason: 'keeps ... between Han; the standard form is …… 期待保留三个句点，标准是六连点',
  },
  {
    id: 'lintmd-0021',
    reason: 'an English sentence: its ellipsis is ..., not …… 英文句子，省略号不用中文形式',
  },
];
