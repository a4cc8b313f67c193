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
import { emptyHeadline } from './headlines/empty-headline.ts';
import { headlineFullStop } from './headlines/headline-full-stop.ts';
import { missingCredit } from './pictures/missing-credit.ts';
import { missingCutline } from './pictures/missing-cutline.ts';
import { commaBetweenQuotes } from './punctuation/comma-between-quotes.ts';
import { conflictingMarks } from './punctuation/conflicting-marks.ts';
import { dashForm } from './punctuation/dash-form.ts';
import { ellipsisForm } from './punctuation/ellipsis-form.ts';
import { etcAfterEllipsis } from './punctuation/etc-after-ellipsis.ts';
import { halfWidthFullStop } from './punctuation/half-width-full-stop.ts';
import { halfWidthMark } from './punctuation/half-width-mark.ts';
import { interpunctForm } from './punctuation/interpunct-form.ts';
import { literalMarkup } from './punctuation/literal-markup.ts';
import { repeatedMark } from './punctuation/repeated-mark.ts';
import { sameQuotesNested } from './punctuation/same-quotes-nested.ts';
import { spaceBesideLatin } from './punctuation/space-beside-latin.ts';
import { spaceBesideMark } from './punctuation/space-beside-mark.ts';
import { straightQuotes } from './punctuation/straight-quotes.ts';
import { tooManyMarks } from './punctuation/too-many-marks.ts';
import { unbalancedMark } from './punctuation/unbalanced-mark.ts';
import type { Rule } from './rule.ts';
import { brokenParagraph } from './structure/broken-paragraph.ts';
import { emptyBody } from './structure/empty-body.ts';
import { straySuppressionEnd } from './suppressions/stray-suppression-end.ts';
import { unclosedSuppression } from './suppressions/unclosed-suppression.ts';
import { unexplainedSuppression } from './suppressions/unexplained-suppression.ts';
import { unknownSuppression } from './suppressions/unknown-suppression.ts';
import { unusedSuppression } from './suppressions/unused-suppression.ts';

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
  emptyHeadline,
  headlineFullStop,
  missingCutline,
  missingCredit,
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
  brokenParagraph,
  emptyBody,
  unusedSuppression,
  unexplainedSuppression,
  unknownSuppression,
  unclosedSuppression,
  straySuppressionEnd,
];
