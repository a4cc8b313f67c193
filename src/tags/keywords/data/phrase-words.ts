/**
 * Which words may make up a keyword, by the part of speech that the dictionary gives them (its letters, see
 * language/segment/segmenter.ts). Written by hand from how Chinese noun phrases are built: modifiers, then a noun or a
 * verbal noun.
 */

/** A word of two characters or more in a phrase: nouns, verbs, adjectives, abbreviations, idioms, Latin, unknown words. */
export const CONTENT_TAG = /^(?:n|v(?!d)|a(?!d)|b|j|l|i|eng|x)/;

/** A word of one character in a phrase: 女干部, 新媒体, 硼浓度; 乡村振兴局 ends in one. */
export const SHORT_TAG = /^(?:n|a$|b|j|k|x|eng)/;

/** What a phrase may begin with and end with when that is one character. */
export const SHORT_START_TAG = /^(?:n|a$|b|j|x)/;
export const SHORT_END_TAG = /^(?:n|k)/;

/** What a phrase may end with: 性别平等 ends in an adjective. */
export const END_TAG = /^(?:n|v|an|j|l|i|eng|x|a)/;

/** A word that is a keyword alone, even when it stands only once; places, bodies and people come from their own finders. */
export const NOUN_TAG = /^(?:n(?![rst])|j|eng|vn|an|l|i)/;

/** A word that is one when it recurs: verbs too, unknown words, and what the dictionary holds for a name. */
export const RECURRING_TAG = /^(?:n(?!s)|v(?!d)|x)/;

/**
 * Characters that stand between words and are never part of a new one, however often they stand beside the same
 * word: particles, prepositions, conjunctions, pronouns, adverbs, common verbs and measure words.
 */
export const LOOSE_CHARACTERS: ReadonlySet<string> = new Set(
  '的地得了着过是在和与及或而且并但等之其此该各每某本我你他她它们这那哪谁何也都又还再就才已曾将正很更最太不没无未有为以于从向往由对把被让使给到至自据按经' +
    '个名位件条项种次年月日时分多少几一二三四五六七八九十百千万亿两来去上下中里内外前后间旁说称讲看做作用要会能可应须想' +
    '进出入成起开受获达占共约近超均即若因故所则乃如像似',
);

/** How words for a person end, who is no keyword: 市委书记, 县妇联主席, 周女士. */
export const PERSON_ENDING =
  /(?:书记|主席|主任|台长|发言人|部长|省长|市长|县长|区长|镇长|乡长|厅长|局长|处长|科长|会长|秘书长|理事长|院长|校长|董事长|总经理|先生|女士|大姐|嫌疑人|师傅|老师|同学|大爷|大妈|大娘|阿姨|.某|某某)$/;

/** A counted thing that a dictionary has for a word: 一封信, 每公斤, 该不该; 一体化 is a word. */
export const COUNTED = /^[一每几各这那该](?!体化).{1,2}$/u;

/** Words of a phrase that stands only once: a headline's sentence (妻子不知情) is none, nor what it says happens. */
export const NOMINAL_TAG = /^(?:n(?!r)|vn|an|b|j|l|eng|x|k)/;

/** A plain verb, which says what happens and seldom what the story is about. */
export const VERB_TAG = /^v(?!n)/;

/** Characters that part words as marks do: a phrase beside them is whole on that side. */
export const PARTING_CHARACTERS: ReadonlySet<string> = new Set(
  '的与及和或在对为中等了并从以被将是有其该内下上时后前用由于这',
);

/** How words end, or what they hold, that say what happens in a story and not what it is about: 静下来, 关了门, 撞个满怀. */
export const TELLING = /[着了么吗]|.[个把].|(?:[下起出上过回]来|[下出过上]去)$|^(?:应为|不得|睁开|静静)/u;

/** What is joined to an unknown word only by mistake: 人向, 现状及. */
export const LOOSE_EDGE = /^[的及与和向在对从把被为]|.[的及与和向在对从把被为]$/u;

/** The number of a page: A03. */
export const PAGE_NUMBER = /^[A-Z][0-9]{1,3}$/;
