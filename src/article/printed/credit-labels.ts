import type { CreditRole } from '../../model/article.ts';

/** What a byline calls each role: the commonest word in the bylines of Chinese papers. */
export const CREDIT_LABELS: Readonly<Record<CreditRole, string>> = {
  reporter: '记者',
  contributor: '通讯员',
  intern: '实习生',
  photographer: '摄影',
  illustrator: '制图',
  writer: '文',
  compiler: '整理',
  translator: '编译',
  editor: '编辑',
};
