/**
 * Weights of the name recogniser, in nats: how much a sign speaks for (above 0) or against a person's name. Set by hand from
 * what the signs mean, and changed after reading errors in newspaper sentences, in both halves of them: no half was held out.
 */

/** A name of Chinese build is less likely than none before anything is known of its characters. */
export const CHINESE_PRIOR = -5;
/** A given name of one character: of ten people one or two have one. */
export const SHORT_GIVEN_NAME = -1.5;
/** A second surname before the given name (何郑婉仪), and 氏 there (黎氏秋香). */
export const SECOND_SURNAME = -4;
export const MIDDLE_SHI = 3;
/** Parts of minority names: one, and two or more together. */
export const MINORITY_PART = -2;
export const MINORITY_PARTS = 5;
/** A name that a storm or a ship bears. */
export const THING_BEFORE = -8;
/** A noun for what somebody is right before a name: 巡护员, 茶农. */
export const PERSON_NOUN_BEFORE = 3;
/** What a bracket behind a name says only of people: （女）, （土家族）, （58岁）. */
export const PERSON_BRACKET = 3.5;
/** Two characters that are a surname together; more than any single one says. */
export const COMPOUND_SURNAME = 6;
/** The same of two characters that are an everyday word as well: 东方, 第五. */
export const EVERYDAY_COMPOUND = 1;
/** It begins with a listed word that is no name: 贺卡念. */
export const OPENS_WITH_WORD = -2;
/** A transliterated name: its characters also write places and bodies, so what stands beside it must tell. */
export const FOREIGN_PRIOR = -11;
/** What the characters of a transliterated name may say at most: so much, and so much a character. */
export const FOREIGN_MOST = 9;
export const FOREIGN_MOST_EACH = 0.8;
/** A transliterated name beside which nothing shows a person (less than FOREIGN_CONTEXT on both sides). */
export const FOREIGN_ALONE = -3;
export const FOREIGN_CONTEXT = 1.5;
/** A transliterated name that stops inside a run of foreign sounds, at either end. */
export const STOPS_SHORT = -3;
/** A transliterated name alone in quotation marks: a ship, a film, a car. */
export const QUOTED_FOREIGN = -6;
/** A name joined by interpuncts, and what each of its characters adds. */
export const JOINED = 10;
export const JOINED_EACH = 0.5;
/** A character in it that writes no foreign sound. */
export const JOINED_OTHER = -2;
/** A joined name that ends where the sounds go on. */
export const JOINED_GOES_ON = -2;
/** A Japanese surname alone, and with given names of one, two and three characters. */
export const JAPANESE: readonly number[] = [-1.5, 1, 2, 1];
/** An unknown word where a name must stand: 财政部长伦差等. */
export const TITLED_WORD = 1.5;
/** Contexts that make it so: on one side strong, on the other at least a mark. */
export const TITLE_SHOWS = 3.5;
export const MARK_SHOWS = 0.4;
/** A known name: staff, register, byline, or one that the article showed elsewhere for certain. */
export const KNOWN = 6;
/** A name behind a 、 that stands behind another name. */
export const IN_LIST = 2;
/** What a name must have: what is only just likelier than not is left out. */
export const LEAST = 1;
/** A member of a list of names that only looks like one. */
export const LISTED = 1.5;
/** From this on a name is certain enough to be looked for in the whole article. */
export const CERTAIN = 3;

/** The stretch is one word of the dictionary tagged as a name: of two characters, of more, and a transliterated one. */
export const NAME_WORD_OF_TWO = -1;
export const NAME_WORD = 1;
export const NAME_WORD_FOREIGN = 5;
/** It is one word that nobody knows. */
export const UNKNOWN_WORD = 1;
/** It is a listed word that is no name. */
export const NEVER = -20;
/** It is a listed word between a title and a verb of saying: 县委书记高峰说. */
export const NAMED_WORD = -2;
/** It is one word of three or more characters with another tag: of a proper noun, of another word. */
export const LONG_PROPER = 0.5;
export const LONG_OTHER = -3;
/** It is one rare word of two characters: a noun, another. */
export const SHORT_NOUN = -5;
export const SHORT_OTHER = -2;
/** It is an everyday word of two characters: so much, and more the commoner it is (below EVERYDAY). */
export const EVERYDAY = 10;
export const COMMONEST = 14;
export const COMMON_EACH = 0.6;
/** The name cuts an unknown word, a name of the dictionary, a word that the table of rarities lacks, an idiom. */
export const CUTS_UNKNOWN = -1;
export const CUTS_NAME = -4;
export const CUTS_UNLISTED = -3;
export const CUTS_KNOWN = -2;
export const CUTS_IDIOM = -8;
/** A whole word of text lies inside it: one that the table lacks, a listed one (the commoner the worse), a foreign place. */
export const HOLDS_UNLISTED = -1;
export const HOLDS_COMMON_FROM = 13;
export const HOLDS_COMMON_EACH = 0.5;
export const HOLDS_PLACE = -4;
/** It ends in a word of one character that is an adverb, preposition, conjunction or particle here: 刘家只剩. */
export const ENDS_IN_PARTICLE = -2;
/** A whole name of the dictionary lies inside it: at its beginning (李东 in 李东波), elsewhere. */
export const OPENS_WITH_NAME = -1.5;
export const HOLDS_NAME = 1;
/** It is a name with what is called after it: 毛泽东思想, 马克思主义. */
export const DOCTRINE = 3;
export const DOCTRINE_FOREIGN = 5;

/** What stands beside it: an office, rank or role; a mark; the mark of lists; a digit; a word of no list. */
export const OFFICE_BESIDE = 4;
export const MARK_BESIDE = 0.7;
export const LIST_MARK_BESIDE = 1;
export const DIGIT_BEFORE = -2;
export const DIGIT_AFTER = 0;
export const OTHER_BESIDE = -1;
/** A character that shows a place or a body behind it; an interpunct, which joins it to more. */
export const PLACE_BEHIND = -4;
/** A word that shows a body or a thing named for somebody: 贺龙体育中心, 李嘉诚基金会. */
export const BODY_BEHIND = -7;
export const JOINT_BEHIND = -20;
/** A word of two or more characters behind it that goes on with a sentence (verb, adverb, time …), one of one character. */
export const SENTENCE_GOES_ON = 0.8;
export const SHORT_GOES_ON = 0.5;
/** A verb of one character behind it. */
export const SHORT_VERB = 0;
/** A verb or a noun of two or more characters before it. */
export const WORD_BEFORE = 0;
/** What a one-character word of the lists is worth of what longer ones of its kind are. */
export const ONE_CHARACTER = 0.5;
