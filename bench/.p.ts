import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { readArticle } from '../src/article/read-article.ts';
import { findingsIn } from '../src/check/check-article.ts';
import { readDraft } from '../src/draft/read-draft.ts';
import { openSegmenter } from '../src/language/segment/open-segmenter.ts';
import { wordsFrom } from '../src/language/segment/words.ts';
import { defaultConfig, EMPTY_DESK } from '../src/newsroom/defaults.ts';
import { rules } from '../src/rules/registry.ts';
const articles: any[] = [];
for (const file of globSync(['tests/clean-copy/*.md']).sort()) articles.push(readArticle(await readDraft(readFileSync(file), { path: file })));
const segmenter = openSegmenter('jieba-rs', []);
const st: any = { rules: rules.filter((it:any)=>it.words!==true), newsroom: { config: defaultConfig('/n'), desk: EMPTY_DESK }, language: 'zh', issueDate: null, words: wordsFrom(()=>segmenter), readStories: null };
const renewed = (a:any)=>{const m=new Map(a.passages.map((p:any)=>[p,{...p}]));return {...a,passages:[...m.values()],blocks:a.blocks.map((b:any)=>({...b,passages:b.passages.map((p:any)=>m.get(p)??p)}))}};
for (let r=0;r<150;r++) { const f=articles.map(renewed); for (const a of f) findingsIn(a, st); }
