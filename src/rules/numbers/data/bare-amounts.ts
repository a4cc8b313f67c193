/** Nouns of amounts, with the unit that a figure right after them needs. Written by hand from newspaper copy. */
export const UNIT_OF_AMOUNT: Readonly<Record<string, string>> = {
  人数: '人',
  人次: '人次',
  户数: '户',
  金额: '元',
  总额: '元',
  资金: '元',
  投资: '元',
  贷款: '元',
  产值: '元',
  营业额: '元',
};
