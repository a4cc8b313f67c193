/** One of the top terms of the IPTC Media Topics. */
export interface MediaTopic {
  /** The code: medtop: and eight digits. */
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
}

/**
 * The 17 top terms of the IPTC Media Topics in the order of their codes. Codes and labels are the prefLabel en-GB and
 * zh-Hans (the translation of Xinhua News Agency) of https://cv.iptc.org/newscodes/mediatopic/, release of
 * 2026-07-02; © IPTC, licensed CC BY 4.0. Chinese labels are narrower at times: 政治 is politics and government.
 */
export const MEDIA_TOPICS: readonly MediaTopic[] = [
  {
    id: 'medtop:01000000',
    label: { zh: '艺术、文化、娱乐和媒体', en: 'arts, culture, entertainment and media' },
  },
  { id: 'medtop:02000000', label: { zh: '犯罪、法律和司法', en: 'crime, law and justice' } },
  {
    id: 'medtop:03000000',
    label: { zh: '灾难、事故和突发事件', en: 'disaster, accident and emergency incident' },
  },
  { id: 'medtop:04000000', label: { zh: '经济、商业和金融', en: 'economy, business and finance' } },
  { id: 'medtop:05000000', label: { zh: '教育', en: 'education' } },
  { id: 'medtop:06000000', label: { zh: '环境', en: 'environment' } },
  { id: 'medtop:07000000', label: { zh: '卫生', en: 'health' } },
  { id: 'medtop:08000000', label: { zh: '人性', en: 'human interest' } },
  { id: 'medtop:09000000', label: { zh: '劳动', en: 'labour' } },
  { id: 'medtop:10000000', label: { zh: '生活方式和休闲', en: 'lifestyle and leisure' } },
  { id: 'medtop:11000000', label: { zh: '政治', en: 'politics and government' } },
  { id: 'medtop:12000000', label: { zh: '宗教和信仰', en: 'religion' } },
  { id: 'medtop:13000000', label: { zh: '科学技术', en: 'science and technology' } },
  { id: 'medtop:14000000', label: { zh: '社会', en: 'society' } },
  { id: 'medtop:15000000', label: { zh: '体育', en: 'sport' } },
  { id: 'medtop:16000000', label: { zh: '冲突、战争与和平', en: 'conflict, war and peace' } },
  { id: 'medtop:17000000', label: { zh: '天气', en: 'weather' } },
];
