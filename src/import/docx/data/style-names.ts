/**
 * Names of Word's built-in styles, in English as Word and WPS store them and in Chinese as other programs do. Source: Word 2016
 * and WPS 2019, the styles lists of both languages.
 */
export const STYLE_NAMES = {
  title: /^(?:title|标题|標題|文档标题)$/i,
  heading: /^(?:heading|标题|標題) ?([1-9])$/i,
  subtitle: /^(?:subtitle|副标题|副標題)$/i,
  quotation: /^(?:quote|intense ?quote|引用|明显引用|鮮明引文|引文)$/i,
} as const;
