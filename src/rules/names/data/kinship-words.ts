/** Words that tell that an article is about brothers and sisters, whose names are alike by custom. Chosen by hand. */
export const SIBLING_WORDS =
  /兄弟|姐妹|姊妹|姐弟|兄妹|双胞胎|孪生|哥哥|弟弟|姐姐|妹妹|大哥|二哥|大姐|二姐|堂兄|堂弟|堂姐|堂妹|表兄|表弟|表姐|表妹|族谱|字辈/;
