import type { SegmenterName } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { cutText } from './cut-text.ts';
import { indexDeskWords, joinDeskWords } from './desk-words.ts';
import { type JiebaDictionary, openJiebaRs } from './jieba-rs.ts';
import { openNodejieba } from './nodejieba.ts';
import { type Rarity, readRarity } from './rarity.ts';
import { isNotInstalled, requireLibrary } from './require-library.ts';
import type { Segmenter, TaggedWord, TagWords } from './segmenter.ts';
import { parseWordEntry } from './word-list.ts';

type Open = (words: readonly TaggedWord[]) => TagWords;

const OPEN: Readonly<Record<SegmenterName, Open>> = { 'jieba-rs': openJiebaRs, nodejieba: openNodejieba };

/**
 * Loads a segmenter with the desk's words, written as in words.txt (see {@link parseWordEntry}); malformed ones are
 * passed over. Throws a {@link UsageError} when its library cannot be loaded; another library is never taken
 * instead, since editors and CI must agree. `open` is the library's opener; tests give their own.
 */
export function openSegmenter(
  name: SegmenterName,
  entries: readonly string[],
  open: Open = OPEN[name],
): Segmenter {
  const words = entries.map(parseWordEntry).filter((word) => word !== null);
  const tagWords = openOrExplain(name, words, open);
  const { idf } = requireLibrary<JiebaDictionary>('@node-rs/jieba/dict.js');
  const index = indexDeskWords(words);
  let rarity: Rarity | null = null;
  return {
    cut: (text) => joinDeskWords(text, cutText(text, tagWords), index),
    rarity: (word) => {
      rarity ??= readRarity(idf);
      return rarity(word);
    },
  };
}

function openOrExplain(name: SegmenterName, words: readonly TaggedWord[], open: Open): TagWords {
  try {
    return open(words);
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    throw name === 'nodejieba' ? nodejiebaMissing() : jiebaRsMissing();
  }
}

function nodejiebaMissing(): UsageError {
  return new UsageError({
    zh: '分词库 nodejieba 没有装好，无法载入。请运行 npm install nodejieba@3.5.8 @mapbox/node-pre-gyp@2.0.3（需要允许安装脚本），或在 caibian.yaml 中改为 segmenter: jieba-rs。',
    en: 'The segmenter nodejieba is not installed or was not built. Run npm install nodejieba@3.5.8 @mapbox/node-pre-gyp@2.0.3 with install scripts allowed, or set segmenter: jieba-rs in caibian.yaml.',
  });
}

function jiebaRsMissing(): UsageError {
  return new UsageError({
    zh: '分词库 @node-rs/jieba 缺少本平台的二进制文件，无法载入。请删除 node_modules 后重新运行 npm install（不要加 --omit=optional）。',
    en: 'The segmenter @node-rs/jieba lacks the binary for this platform. Remove node_modules and run npm install again, without --omit=optional.',
  });
}
