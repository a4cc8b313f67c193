import type { DraftProblem } from '../../draft/problems.ts';
import type { Localised } from '../../model/localised.ts';
import type { Refusal } from '../refusal.ts';

/** Said of a file that no newspaper page can be. */
export const TEXT_TOO_LARGE: Refusal = {
  kind: 'too-large',
  message: {
    zh: '文本超过 10 MB，不会是报纸的来稿，没有导入；请只导入要用的部分。',
    en: 'is larger than 10 MB and no page of a paper; import only the part that is needed.',
  },
};

/** Why bytes were not read as text, and what to do. */
export function decodingRefusal(problem: DraftProblem, text: string): Refusal {
  return { kind: problem.kind, message: messageOf(problem, text) };
}

function messageOf({ kind, span, values }: DraftProblem, text: string): Localised {
  const line = text.slice(0, span.start).split('\n').length;
  if (kind === 'binary-file') {
    return {
      zh: `不是文本（${values.looksLike ?? 'unknown'}），没有导入；请从原程序另存为 .docx 或 .txt。`,
      en: `not text (${values.looksLike ?? 'unknown'}); nothing was imported. Save it as .docx or .txt.`,
    };
  }
  if (kind === 'improbable-encoding') {
    return {
      zh: '按 GB18030 读出来不像中文，可能是 Big5（繁体）文件，没有导入；如果是，请加 --encoding big5。',
      en: 'reads as no Chinese in GB18030; it may be Big5. Nothing was imported; if it is, add --encoding big5.',
    };
  }
  return {
    zh: `第 ${line} 行的字节 ${values.byte ?? ''} 不合 ${values.encoding ?? ''} 编码，没有导入；文件可能受损或混用编码，请重新取得，或用 --encoding 指明编码。`,
    en: `line ${line}: byte ${values.byte ?? ''} is not ${values.encoding ?? ''}; nothing was imported. The file is damaged or mixes encodings; get it again or name its encoding with --encoding.`,
  };
}

/** Refuses text that somebody decoded wrongly and saved, and says how that probably happened. */
export function mojibakeRefusal(text: string, { span, values }: DraftProblem): Refusal {
  const line = text.slice(0, span.start).split('\n').length;
  const words = text.slice(span.start, Math.min(span.end, span.start + 12));
  const cause =
    values.reads === '' || values.reads === undefined
      ? lostCause(words)
      : {
          zh: `UTF-8 的稿子被当作 GBK 打开又存了一次（原文似是“${values.reads.slice(0, 12)}”）`,
          en: `UTF-8 copy was opened as GBK and saved again (it seems to say ${values.reads.slice(0, 12)})`,
        };
  return {
    kind: 'mojibake',
    message: {
      zh: `第 ${line} 行是乱码“${words}”：${cause.zh}。没有导入，请向来稿方要原文件。`,
      en: `line ${line} is mojibake (${words}): ${cause.en}. Nothing was imported; ask for the original file.`,
    },
  };
}

function lostCause(words: string): Localised {
  if (/锟斤拷/.test(words)) {
    return {
      zh: '用错编码转换过，原字已经变成“�”再存成了 GBK，无法还原',
      en: 'it was converted in a wrong encoding, its characters became U+FFFD and are lost',
    };
  }
  return {
    zh: '程序把没有写入内容的内存存成了文件，原字不在其中',
    en: 'a program saved memory that held no text',
  };
}
