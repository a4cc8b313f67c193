import type { Genre } from '../model/article.ts';

/** The kinds of journalism and the names that newsrooms give them; the first Chinese name is the usual one. */
export const GENRES: readonly { readonly genre: Genre; readonly names: readonly string[] }[] = [
  { genre: 'news', names: ['消息', '新闻', '报道'] },
  { genre: 'brief', names: ['简讯', '短讯', '快讯', '简报'] },
  { genre: 'feature', names: ['通讯', '特写', '特稿', '专题'] },
  { genre: 'commentary', names: ['评论', '社论', '时评', '言论', '短评', '评论员文章'] },
  { genre: 'interview', names: ['访谈', '专访', '对话'] },
  { genre: 'literary', names: ['副刊', '散文', '随笔', '诗歌', '小说'] },
  { genre: 'notice', names: ['启事', '公告', '公示', '通知', '更正'] },
  { genre: 'photo', names: ['图片新闻', '图片', '摄影报道'] },
];

/** The genre that a name stands for, English or Chinese; null when no genre is called so. */
export function genreNamed(name: string): Genre | null {
  return GENRES.find((it) => it.genre === name || it.names.includes(name))?.genre ?? null;
}
