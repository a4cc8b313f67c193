import { differentBylines } from './byline/different-bylines.ts';
import { doubledName } from './byline/doubled-name.ts';
import { halfWidthParentheses } from './byline/half-width-parentheses.ts';
import { irregularSeparator } from './byline/irregular-separator.ts';
import { missingByline } from './byline/missing-byline.ts';
import { nameWithoutRole } from './byline/name-without-role.ts';
import { roleWithoutName } from './byline/role-without-name.ts';
import { unknownReporter } from './byline/unknown-reporter.ts';
import { unparsableByline } from './byline/unparsable-byline.ts';
import { characterOutsideTable } from './characters/character-outside-table.ts';
import { invisibleCharacter } from './characters/invisible-character.ts';
import { missingGlyph } from './characters/missing-glyph.ts';
import { mixedAlphabets } from './characters/mixed-alphabets.ts';
import { nonStandardCharacter } from './characters/non-standard-character.ts';
import { badId } from './copy-slip/bad-id.ts';
import { badPageNumber } from './copy-slip/bad-page-number.ts';
import { commentInValue } from './copy-slip/comment-in-value.ts';
import { copySlipBomb } from './copy-slip/copy-slip-bomb.ts';
import { duplicateField } from './copy-slip/duplicate-field.ts';
import { duplicateKey } from './copy-slip/duplicate-key.ts';
import { emptyField } from './copy-slip/empty-field.ts';
import { fullWidthColon } from './copy-slip/full-width-colon.ts';
import { misshapenFence } from './copy-slip/misshapen-fence.ts';
import { missingField } from './copy-slip/missing-field.ts';
import { missingSpaceAfterColon } from './copy-slip/missing-space.ts';
import { notAMapping } from './copy-slip/not-a-mapping.ts';
import { refusedEngine } from './copy-slip/refused-engine.ts';
import { tabIndent } from './copy-slip/tab-indent.ts';
import { textBeforeCopySlip } from './copy-slip/text-before-copy-slip.ts';
import { unclosedCopySlip } from './copy-slip/unclosed-copy-slip.ts';
import { unknownField } from './copy-slip/unknown-field.ts';
import { unknownGenre } from './copy-slip/unknown-genre.ts';
import { unquotedColon } from './copy-slip/unquoted-colon.ts';
import { unquotedQuotes } from './copy-slip/unquoted-quotes.ts';
import { unreadableField } from './copy-slip/unreadable-field.ts';
import { unsafeKey } from './copy-slip/unsafe-key.ts';
import { unsafePath } from './copy-slip/unsafe-path.ts';
import { wrongType } from './copy-slip/wrong-type.ts';
import { disorderedDateline } from './dateline/disordered-dateline.ts';
import { impossibleDatelineDate } from './dateline/impossible-dateline-date.ts';
import { incompleteWireDateline } from './dateline/incomplete-wire-dateline.ts';
import { ambiguousPublicationDate } from './dates/ambiguous-publication-date.ts';
import { anniversaryMismatch } from './dates/anniversary-mismatch.ts';
import { backwardDates } from './dates/backward-dates.ts';
import { festivalMismatch } from './dates/festival-mismatch.ts';
import { futureDate } from './dates/future-date.ts';
import { holidayArrangement } from './dates/holiday-arrangement.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { impossiblePublicationDate } from './dates/impossible-publication-date.ts';
import { lunarMismatch } from './dates/lunar-mismatch.ts';
import { missingDate } from './dates/missing-date.ts';
import { mixedCenturies } from './dates/mixed-centuries.ts';
import { mixedDateNumerals } from './dates/mixed-date-numerals.ts';
import { openPeriod } from './dates/open-period.ts';
import { rangeLength } from './dates/range-length.ts';
import { relativeDayMismatch } from './dates/relative-day-mismatch.ts';
import { sexagenaryYear } from './dates/sexagenary-year.ts';
import { shortYear } from './dates/short-year.ts';
import { spokenDay } from './dates/spoken-day.ts';
import { staleDateline } from './dates/stale-dateline.ts';
import { staleEvent } from './dates/stale-event.ts';
import { unanchoredDay } from './dates/unanchored-day.ts';
import { weekdayMismatch } from './dates/weekday-mismatch.ts';
import { yearWordMismatch } from './dates/year-word-mismatch.ts';
import { deskTerm } from './desk/desk-term.ts';
import { binaryFile } from './encoding/binary-file.ts';
import { controlCharacter } from './encoding/control-character.ts';
import { emptyDraft } from './encoding/empty-draft.ts';
import { improbableEncoding } from './encoding/improbable-encoding.ts';
import { malformedBytes } from './encoding/malformed-bytes.ts';
import { mixedLineEnds } from './encoding/mixed-line-ends.ts';
import { mojibake } from './encoding/mojibake.ts';
import { unreadableBody } from './encoding/unreadable-body.ts';
import { adjoiningParticles } from './grammar/adjoining-particles.ts';
import { blendedPatterns } from './grammar/blended-patterns.ts';
import { contradictoryNegation } from './grammar/contradictory-negation.ts';
import { deForAdverb } from './grammar/de-for-adverb.ts';
import { deForDegree } from './grammar/de-for-degree.ts';
import { diForAttribute } from './grammar/di-for-attribute.ts';
import { doubledCharacter } from './grammar/doubled-character.ts';
import { doubledPhrase } from './grammar/doubled-phrase.ts';
import { mismatchedConjunctions } from './grammar/mismatched-conjunctions.ts';
import { missingSubject } from './grammar/missing-subject.ts';
import { mixedZhiding } from './grammar/mixed-zhiding.ts';
import { mixedZuo } from './grammar/mixed-zuo.ts';
import { needlessWord } from './grammar/needless-word.ts';
import { repeatedAdverbial } from './grammar/repeated-adverbial.ts';
import { strayConjunction } from './grammar/stray-conjunction.ts';
import { wrongCollocation } from './grammar/wrong-collocation.ts';
import { emptyHeadline } from './headlines/empty-headline.ts';
import { halfWidthHeadlineSpace } from './headlines/half-width-headline-space.ts';
import { headlineComma } from './headlines/headline-comma.ts';
import { headlineEndMark } from './headlines/headline-end-mark.ts';
import { headlineFigure } from './headlines/headline-figure.ts';
import { headlineFullStop } from './headlines/headline-full-stop.ts';
import { longHeadline } from './headlines/long-headline.ts';
import { repeatedHeadline } from './headlines/repeated-headline.ts';
import { stackedHeadlineMarks } from './headlines/stacked-headline-marks.ts';
import { editorProofreads } from './issue/editor-proofreads.ts';
import { incompleteImprint } from './issue/incomplete-imprint.ts';
import { misplacedDraft } from './issue/misplaced-draft.ts';
import { missingPageCredits } from './issue/missing-page-credits.ts';
import { misspeltSeries } from './issue/misspelt-series.ts';
import { mixedPlaceTags } from './issue/mixed-place-tags.ts';
import { pageNumberGap } from './issue/page-number-gap.ts';
import { repeatedPart } from './issue/repeated-part.ts';
import { repeatedStory } from './issue/repeated-story.ts';
import { sameHeadline } from './issue/same-headline.ts';
import { seriesPart } from './issue/series-part.ts';
import { sharedParagraph } from './issue/shared-paragraph.ts';
import { unknownRubric } from './issue/unknown-rubric.ts';
import { unpairedJumpLine } from './issue/unpaired-jump-line.ts';
import { emptyKeyword } from './keywords/empty-keyword.ts';
import { headlinePersonNotStored } from './keywords/headline-person-not-stored.ts';
import { keywordInKeyword } from './keywords/keyword-in-keyword.ts';
import { keywordNotInText } from './keywords/keyword-not-in-text.ts';
import { repeatedTag } from './keywords/repeated-tag.ts';
import { tagNotInText } from './keywords/tag-not-in-text.ts';
import { unknownTopic } from './keywords/unknown-topic.ts';
import { headlineNameNotInBody } from './names/headline-name-not-in-body.ts';
import { incompleteFirstMention } from './names/incomplete-first-mention.ts';
import { officialsOutOfOrder } from './names/officials-out-of-order.ts';
import { shortFormFitsNobody } from './names/short-form-fits-nobody.ts';
import { spellingsAcrossStories } from './names/spellings-across-stories.ts';
import { titleAfterName } from './names/title-after-name.ts';
import { titleNotInForce } from './names/title-not-in-force.ts';
import { titleUnfitForOccasion } from './names/title-unfit-for-occasion.ts';
import { titleUnlikeRegister } from './names/title-unlike-register.ts';
import { twoSpellings } from './names/two-spellings.ts';
import { twoTitles } from './names/two-titles.ts';
import { wrongSpelling } from './names/wrong-spelling.ts';
import { ageAgainstBirth } from './numbers/age-against-birth.ts';
import { amountWithoutUnit } from './numbers/amount-without-unit.ts';
import { arabicAndHanInOneNumber } from './numbers/arabic-and-han-in-one-number.ts';
import { arabicApproximation } from './numbers/arabic-approximation.ts';
import { backwardRange } from './numbers/backward-range.ts';
import { barePercentagePoint } from './numbers/bare-percentage-point.ts';
import { changeAgainstFigures } from './numbers/change-against-figures.ts';
import { colloquialUnit } from './numbers/colloquial-unit.ts';
import { currencyForm } from './numbers/currency-form.ts';
import { dayPartWithClock } from './numbers/day-part-with-clock.ts';
import { doubledHedge } from './numbers/doubled-hedge.ts';
import { erForLiang } from './numbers/er-for-liang.ts';
import { fractionForm } from './numbers/fraction-form.ts';
import { fromWithRangeMark } from './numbers/from-with-range-mark.ts';
import { hedgeOnApproximation } from './numbers/hedge-on-approximation.ts';
import { impossibleTime } from './numbers/impossible-time.ts';
import { largeAmountInWan } from './numbers/large-amount-in-wan.ts';
import { listAgainstCount } from './numbers/list-against-count.ts';
import { miswrittenUnit } from './numbers/miswritten-unit.ts';
import { mixedNumerals } from './numbers/mixed-numerals.ts';
import { mixedOrdinals } from './numbers/mixed-ordinals.ts';
import { mixedRangeMarks } from './numbers/mixed-range-marks.ts';
import { mixedScales } from './numbers/mixed-scales.ts';
import { mixedScores } from './numbers/mixed-scores.ts';
import { mixedThousandsSeparators } from './numbers/mixed-thousands-separators.ts';
import { nonStatutoryUnit } from './numbers/non-statutory-unit.ts';
import { ordinalGap } from './numbers/ordinal-gap.ts';
import { partOfAPerson } from './numbers/part-of-a-person.ts';
import { partsDisagreeWithTotal } from './numbers/parts-disagree-with-total.ts';
import { peopleCountedTwice } from './numbers/people-counted-twice.ts';
import { percentSignOnceInRange } from './numbers/percent-sign-once-in-range.ts';
import { pointsToldAsPercent } from './numbers/points-told-as-percent.ts';
import { respectForOffenders } from './numbers/respect-for-offenders.ts';
import { scaleOnceInRange } from './numbers/scale-once-in-range.ts';
import { shareDisagrees } from './numbers/share-disagrees.ts';
import { shareWithoutBase } from './numbers/share-without-base.ts';
import { sharesExceedWhole } from './numbers/shares-exceed-whole.ts';
import { signedGrowth } from './numbers/signed-growth.ts';
import { smallScaleAfterFigures } from './numbers/small-scale-after-figures.ts';
import { timesFewer } from './numbers/times-fewer.ts';
import { wrongDigitGrouping } from './numbers/wrong-digit-grouping.ts';
import { yearsAgainstSpan } from './numbers/years-against-span.ts';
import { zeroInYear } from './numbers/zero-in-year.ts';
import { doubledSuffix } from './organisations/doubled-suffix.ts';
import { nameNotInForce } from './organisations/name-not-in-force.ts';
import { shortFormFirst } from './organisations/short-form-first.ts';
import { twoForms } from './organisations/two-forms.ts';
import { wrongForm } from './organisations/wrong-form.ts';
import { cutlineEndMark } from './pictures/cutline-end-mark.ts';
import { missingCredit } from './pictures/missing-credit.ts';
import { missingCutline } from './pictures/missing-cutline.ts';
import { repeatedPicture } from './pictures/repeated-picture.ts';
import { doubledLevel } from './places/doubled-level.ts';
import { foreignPlaceName } from './places/foreign-place-name.ts';
import { formerDivision } from './places/former-division.ts';
import { futureDivision } from './places/future-division.ts';
import { misspeltDivision } from './places/misspelt-division.ts';
import { ourProvince } from './places/our-province.ts';
import { ourProvinceOfAgency } from './places/our-province-of-agency.ts';
import { placeTagMismatch } from './places/place-tag-mismatch.ts';
import { wrongCapital } from './places/wrong-capital.ts';
import { wrongDivisionKind } from './places/wrong-division-kind.ts';
import { wrongParent } from './places/wrong-parent.ts';
import { wrongProvinceKind } from './places/wrong-province-kind.ts';
import { clockColon } from './punctuation/clock-colon.ts';
import { colonInColon } from './punctuation/colon-in-colon.ts';
import { commaBetweenQuotes } from './punctuation/comma-between-quotes.ts';
import { conflictingMarks } from './punctuation/conflicting-marks.ts';
import { dashForm } from './punctuation/dash-form.ts';
import { dayNameDot } from './punctuation/day-name-dot.ts';
import { ellipsisForm } from './punctuation/ellipsis-form.ts';
import { emptyPair } from './punctuation/empty-pair.ts';
import { etcAfterEllipsis } from './punctuation/etc-after-ellipsis.ts';
import { eventInTitleMarks } from './punctuation/event-in-title-marks.ts';
import { exclamationBeforeQuestion } from './punctuation/exclamation-before-question.ts';
import { fullWidthLetter } from './punctuation/full-width-letter.ts';
import { halfWidthFullStop } from './punctuation/half-width-full-stop.ts';
import { halfWidthMark } from './punctuation/half-width-mark.ts';
import { indirectQuestion } from './punctuation/indirect-question.ts';
import { interpunctForm } from './punctuation/interpunct-form.ts';
import { literalMarkup } from './punctuation/literal-markup.ts';
import { markBesideEllipsis } from './punctuation/mark-beside-ellipsis.ts';
import { missingColon } from './punctuation/missing-colon.ts';
import { mixedWidths } from './punctuation/mixed-widths.ts';
import { partedApproximateNumber } from './punctuation/parted-approximate-number.ts';
import { pauseBeforeConjunction } from './punctuation/pause-before-conjunction.ts';
import { quotesLeftOut } from './punctuation/quotes-left-out.ts';
import { rangeMark } from './punctuation/range-mark.ts';
import { repeatedMark } from './punctuation/repeated-mark.ts';
import { reversedQuoteMarks } from './punctuation/reversed-quotes.ts';
import { sameQuotesNested } from './punctuation/same-quotes-nested.ts';
import { sameTitlesNested } from './punctuation/same-titles-nested.ts';
import { singleQuotesOutside } from './punctuation/single-quotes-outside.ts';
import { spaceBesideLatin } from './punctuation/space-beside-latin.ts';
import { spaceBesideMark } from './punctuation/space-beside-mark.ts';
import { spaceBetweenHan } from './punctuation/space-between-han.ts';
import { stopBesideBracket } from './punctuation/stop-beside-bracket.ts';
import { stopBesideQuote } from './punctuation/stop-beside-quote.ts';
import { straightQuotes } from './punctuation/straight-quotes.ts';
import { themeInTitleMarks } from './punctuation/theme-in-title-marks.ts';
import { tooManyMarks } from './punctuation/too-many-marks.ts';
import { trailingWave } from './punctuation/trailing-wave.ts';
import { unbalancedMark } from './punctuation/unbalanced-mark.ts';
import { unquotedTheme } from './punctuation/unquoted-theme.ts';
import { workInQuotes } from './punctuation/work-in-quotes.ts';
import type { Rule } from './rule.ts';
import { brokenParagraph } from './structure/broken-paragraph.ts';
import { emptyBody } from './structure/empty-body.ts';
import { loneSubhead } from './structure/lone-subhead.ts';
import { longLede } from './structure/long-lede.ts';
import { longParagraph } from './structure/long-paragraph.ts';
import { longSentence } from './structure/long-sentence.ts';
import { repeatedOpening } from './structure/repeated-opening.ts';
import { repeatedParagraph } from './structure/repeated-paragraph.ts';
import { subheadEndMark } from './structure/subhead-end-mark.ts';
import { subheadNumbering } from './structure/subhead-numbering.ts';
import { subheadWithoutText } from './structure/subhead-without-text.ts';
import { twoLineHeading } from './structure/two-line-heading.ts';
import { unparallelSubhead } from './structure/unparallel-subhead.ts';
import { straySuppressionEnd } from './suppressions/stray-suppression-end.ts';
import { unclosedSuppression } from './suppressions/unclosed-suppression.ts';
import { unexplainedSuppression } from './suppressions/unexplained-suppression.ts';
import { unknownSuppression } from './suppressions/unknown-suppression.ts';
import { unusedSuppression } from './suppressions/unused-suppression.ts';
import { absoluteClaim } from './terms/absolute-claim.ts';
import { discouragedTerm } from './terms/discouraged-term.ts';
import { regionAsCountry } from './terms/region-as-country.ts';
import { sovereigntyTerm } from './terms/sovereignty-term.ts';
import { termInContext } from './terms/term-in-context.ts';
import { variantWordForm } from './variants/variant-word-form.ts';
import { confusedWord } from './words/confused-word.ts';
import { misspeltIdiom } from './words/misspelt-idiom.ts';
import { soundAlikeIdiom } from './words/sound-alike-idiom.ts';
import { wrongSetPhrase } from './words/wrong-set-phrase.ts';
import { wrongWord } from './words/wrong-word.ts';

/** All rules, sorted by code. */
export const rules: readonly Rule[] = [
  halfWidthParentheses,
  missingByline,
  unparsableByline,
  differentBylines,
  irregularSeparator,
  roleWithoutName,
  nameWithoutRole,
  doubledName,
  unknownReporter,
  nonStandardCharacter,
  characterOutsideTable,
  invisibleCharacter,
  mixedAlphabets,
  missingGlyph,
  missingSpaceAfterColon,
  fullWidthColon,
  tabIndent,
  unquotedQuotes,
  unquotedColon,
  duplicateKey,
  unclosedCopySlip,
  misshapenFence,
  textBeforeCopySlip,
  refusedEngine,
  unsafeKey,
  copySlipBomb,
  notAMapping,
  unreadableField,
  unknownField,
  missingField,
  emptyField,
  wrongType,
  badPageNumber,
  unknownGenre,
  duplicateField,
  unsafePath,
  badId,
  commentInValue,
  deskTerm,
  incompleteWireDateline,
  disorderedDateline,
  impossibleDatelineDate,
  missingDate,
  impossiblePublicationDate,
  ambiguousPublicationDate,
  impossibleDate,
  weekdayMismatch,
  futureDate,
  staleEvent,
  unanchoredDay,
  lunarMismatch,
  festivalMismatch,
  relativeDayMismatch,
  yearWordMismatch,
  backwardDates,
  mixedDateNumerals,
  spokenDay,
  shortYear,
  anniversaryMismatch,
  holidayArrangement,
  openPeriod,
  mixedCenturies,
  rangeLength,
  sexagenaryYear,
  staleDateline,
  malformedBytes,
  binaryFile,
  controlCharacter,
  mojibake,
  mixedLineEnds,
  emptyDraft,
  unreadableBody,
  improbableEncoding,
  deForDegree,
  deForAdverb,
  diForAttribute,
  mixedZuo,
  mixedZhiding,
  needlessWord,
  contradictoryNegation,
  blendedPatterns,
  missingSubject,
  strayConjunction,
  wrongCollocation,
  mismatchedConjunctions,
  doubledCharacter,
  doubledPhrase,
  repeatedAdverbial,
  adjoiningParticles,
  emptyHeadline,
  headlineFullStop,
  headlineComma,
  headlineEndMark,
  longHeadline,
  repeatedHeadline,
  stackedHeadlineMarks,
  halfWidthHeadlineSpace,
  headlineFigure,
  misplacedDraft,
  repeatedStory,
  sharedParagraph,
  sameHeadline,
  misspeltSeries,
  seriesPart,
  unknownRubric,
  unpairedJumpLine,
  missingPageCredits,
  editorProofreads,
  pageNumberGap,
  incompleteImprint,
  mixedPlaceTags,
  repeatedPart,
  keywordNotInText,
  headlinePersonNotStored,
  tagNotInText,
  repeatedTag,
  keywordInKeyword,
  emptyKeyword,
  unknownTopic,
  twoSpellings,
  spellingsAcrossStories,
  twoTitles,
  shortFormFitsNobody,
  titleAfterName,
  incompleteFirstMention,
  titleNotInForce,
  titleUnlikeRegister,
  wrongSpelling,
  officialsOutOfOrder,
  titleUnfitForOccasion,
  headlineNameNotInBody,
  largeAmountInWan,
  mixedScales,
  percentSignOnceInRange,
  scaleOnceInRange,
  backwardRange,
  mixedRangeMarks,
  fromWithRangeMark,
  smallScaleAfterFigures,
  arabicAndHanInOneNumber,
  mixedThousandsSeparators,
  wrongDigitGrouping,
  doubledHedge,
  hedgeOnApproximation,
  amountWithoutUnit,
  peopleCountedTwice,
  shareWithoutBase,
  shareDisagrees,
  partsDisagreeWithTotal,
  pointsToldAsPercent,
  changeAgainstFigures,
  timesFewer,
  signedGrowth,
  sharesExceedWhole,
  listAgainstCount,
  ordinalGap,
  ageAgainstBirth,
  yearsAgainstSpan,
  colloquialUnit,
  miswrittenUnit,
  nonStatutoryUnit,
  currencyForm,
  zeroInYear,
  erForLiang,
  partOfAPerson,
  mixedNumerals,
  barePercentagePoint,
  impossibleTime,
  dayPartWithClock,
  mixedScores,
  arabicApproximation,
  fractionForm,
  respectForOffenders,
  mixedOrdinals,
  twoForms,
  shortFormFirst,
  nameNotInForce,
  wrongForm,
  doubledSuffix,
  missingCutline,
  missingCredit,
  cutlineEndMark,
  repeatedPicture,
  placeTagMismatch,
  wrongParent,
  doubledLevel,
  formerDivision,
  futureDivision,
  wrongDivisionKind,
  misspeltDivision,
  ourProvince,
  wrongCapital,
  wrongProvinceKind,
  foreignPlaceName,
  ourProvinceOfAgency,
  halfWidthMark,
  commaBetweenQuotes,
  ellipsisForm,
  dashForm,
  unbalancedMark,
  etcAfterEllipsis,
  interpunctForm,
  spaceBesideLatin,
  literalMarkup,
  spaceBesideMark,
  halfWidthFullStop,
  straightQuotes,
  repeatedMark,
  conflictingMarks,
  tooManyMarks,
  sameQuotesNested,
  missingColon,
  quotesLeftOut,
  unquotedTheme,
  eventInTitleMarks,
  themeInTitleMarks,
  workInQuotes,
  sameTitlesNested,
  singleQuotesOutside,
  stopBesideQuote,
  stopBesideBracket,
  partedApproximateNumber,
  rangeMark,
  pauseBeforeConjunction,
  markBesideEllipsis,
  reversedQuoteMarks,
  emptyPair,
  fullWidthLetter,
  clockColon,
  spaceBetweenHan,
  colonInColon,
  indirectQuestion,
  exclamationBeforeQuestion,
  dayNameDot,
  trailingWave,
  mixedWidths,
  brokenParagraph,
  emptyBody,
  longSentence,
  longLede,
  longParagraph,
  repeatedOpening,
  twoLineHeading,
  subheadEndMark,
  subheadWithoutText,
  loneSubhead,
  repeatedParagraph,
  subheadNumbering,
  unparallelSubhead,
  unusedSuppression,
  unexplainedSuppression,
  unknownSuppression,
  unclosedSuppression,
  straySuppressionEnd,
  discouragedTerm,
  sovereigntyTerm,
  termInContext,
  absoluteClaim,
  regionAsCountry,
  variantWordForm,
  wrongSetPhrase,
  misspeltIdiom,
  soundAlikeIdiom,
  wrongWord,
  confusedWord,
];
