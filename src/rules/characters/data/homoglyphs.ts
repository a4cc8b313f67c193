/**
 * Cyrillic and Greek letters that look like Latin ones in newspaper type, each followed by its Latin double: facts, written
 * by hand. Greek letters of science (α, β, μ, Δ, Ω) look like none.
 */
export const HOMOGLYPHS: string =
  'аaеeоoрpсcуyхxіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';
