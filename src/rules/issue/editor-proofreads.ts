import type { IssueReport, IssueRule } from '../rule.ts';

/** What parts the names of a credit. */
const BETWEEN_NAMES = /[、，,；;\s\u3000/／]+/;

/** One person who edits a page and reads its proofs. */
export const editorProofreads: IssueRule = {
  code: 'IS010',
  name: 'editor-proofreads',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '《报纸期刊质量管理规定》（2020）：三审三校', verified: false },
  title: { zh: '责编和校对是同一个人', en: 'Editor and proofreader are one person' },
  why: {
    zh: '自己编的稿自己校，看不出自己的错；三审三校要由不同的人做。',
    en: 'Who edited a page does not see its errors: reviews and proofs are made by different people.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    proofreader: 杜亚眉\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['杜亚眉'],
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉 李旦\n    proofreader: 唐天喜、李旦\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['唐天喜、李旦'],
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\n责编: 李旦\n校对: 李旦\n---\n\n正文。\n',
      found: ['李旦'],
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    proofreader: 李旦\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 杜亚眉\n    proofreader: 李旦\n    articles: [a]\n  - pageNumber: A02\n    editor: 李旦\n    proofreader: 杜亚眉\n    articles: []\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    editor: 李旦\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
    },
    { copy: '=== a.md\n---\nheadline: 甲\n责编: 李旦\n校对: 李旦旦\n---\n\n正文。\n' },
  ],
  *check({ articles, issue, manifest }) {
    for (const [index, page] of (manifest === null ? [] : (issue?.pages ?? [])).entries()) {
      const both = sharedName(page.editor, page.proofreader);
      if (both === null || manifest === null) continue;
      const span = manifest.spanOf(['pages', index, 'proofreader']);
      yield { source: manifest, span, message: messageFor(both) };
    }
    for (const { draft, editor, proofreader, fieldSpans } of articles) {
      const both = sharedName(editor, proofreader);
      const span = fieldSpans.proofreader;
      if (both !== null && span !== undefined) yield { source: draft, span, message: messageFor(both) };
    }
  },
};

function sharedName(editor: string | null, proofreader: string | null): string | null {
  if (editor === null || proofreader === null) return null;
  const editors = editor.split(BETWEEN_NAMES);
  return proofreader.split(BETWEEN_NAMES).find((name) => name !== '' && editors.includes(name)) ?? null;
}

function messageFor(name: string): IssueReport['message'] {
  return {
    zh: `${name}既是责编又是校对，校对应换人`,
    en: `${name} is editor and proofreader: let another read the proofs`,
  };
}
