/** The drafts of the one real page of the sample issue, A02; the copy of its other pages was written for it. */
export const REAL_PAGE: readonly string[] = [
  'chenzhou-lianyihui',
  'fulian-xinmeiti',
  'loudi-pinpai',
  'qiyang-liushouertong',
  'xiangtan-yuyingshi',
].map((slug) => `articles/2015-11-12/${slug}.md`);
