import { visible } from '../language/visible.ts';
import { terminalWidth } from '../language/widths.ts';
import type { Language } from '../model/localised.ts';
import { defaultConfig } from '../newsroom/defaults.ts';
import { type Diagnosis, type State, same } from './doctor/diagnosis.ts';
import {
  diagnoseFonts,
  diagnoseNode,
  diagnosePrograms,
  diagnoseTerminal,
  type Machine,
} from './doctor/machine.ts';
import { diagnoseNewsroom, diagnoseSegmenters } from './doctor/newsroom.ts';
import { diagnosePageFonts } from './doctor/page-fonts.ts';
import { type CommonFlags, EXIT, type Session } from './session.ts';
import { VERSION } from './version.ts';

/** Flags of `caibian doctor`. */
export interface DoctorFlags extends CommonFlags {
  readonly format: string;
}

/**
 * Prints what caibian finds on this machine and what is missing. What the newsroom asks for and cannot have is a finding:
 * the exit code is 1. Doctor did what it was asked to, so it is not 2.
 */
export async function runDoctor(
  session: Session,
  flags: DoctorFlags,
  machine: Machine = thisMachine(),
): Promise<void> {
  const diagnoses = await diagnose(session, flags, machine);
  const { language, platform } = session;
  platform.terminal.print(
    flags.format === 'json' ? asJson(diagnoses, language) : asText(diagnoses, language),
  );
  if (diagnoses.some(({ state }) => state === 'missing')) session.exitCode = EXIT.findings;
}

function thisMachine(): Machine {
  return { system: process.platform, nodeVersion: process.versions.node };
}

async function diagnose(
  { platform }: Session,
  flags: DoctorFlags,
  machine: Machine,
): Promise<readonly Diagnosis[]> {
  const newsroom = await diagnoseNewsroom(platform, flags.config);
  const config = newsroom.config ?? defaultConfig(platform.workingFolder);
  return [
    {
      id: 'caibian',
      label: { zh: '采编', en: 'caibian' },
      state: 'ok',
      found: same(`${VERSION} ${platform.installFolder}`),
      advice: null,
    },
    diagnoseNode(machine),
    ...newsroom.diagnoses,
    ...(await diagnoseSegmenters(config.segmenter)),
    await diagnosePageFonts(platform, config),
    ...(await diagnoseFonts(platform, machine)),
    ...diagnosePrograms(platform, machine),
    diagnoseTerminal(platform, machine),
  ];
}

const WORDS: Readonly<Record<State, Readonly<Record<Language, string>>>> = {
  ok: { zh: '正常', en: 'ok' },
  absent: { zh: '没有', en: 'absent' },
  attention: { zh: '注意', en: 'look' },
  missing: { zh: '缺少', en: 'MISSING' },
};

function asText(diagnoses: readonly Diagnosis[], language: Language): string {
  const widest = Math.max(...diagnoses.map(({ label }) => terminalWidth(label[language])));
  const lines = diagnoses.flatMap(({ state, label, found, advice }) => [
    `${padded(WORDS[state][language], 9)}${padded(label[language], widest + 2)}${found?.[language] ?? ''}`.trimEnd(),
    ...(advice === null ? [] : [`${' '.repeat(9)}→ ${advice[language]}`]),
  ]);
  return [...lines, summary(diagnoses, language)].map((line) => `${visible(line)}\n`).join('');
}

function summary(diagnoses: readonly Diagnosis[], language: Language): string {
  const missing = diagnoses.filter(({ state }) => state === 'missing').length;
  if (language === 'zh') return missing === 0 ? '编辑部要用的都有' : `缺少编辑部要用的 ${missing} 项`;
  return missing === 0
    ? 'all that the newsroom asks for is there'
    : `${missing} things that the newsroom asks for are missing`;
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - terminalWidth(text)));
}

function asJson(diagnoses: readonly Diagnosis[], language: Language): string {
  const checks = diagnoses.map(({ id, state, label, found, advice }) => {
    return {
      id,
      state,
      label: label[language],
      found: found?.[language] ?? null,
      advice: advice?.[language] ?? null,
    };
  });
  const missing = checks.filter(({ state }) => state === 'missing').length;
  const tool = { name: 'caibian', version: VERSION };
  return `${JSON.stringify({ version: 1, tool, checks, summary: { missing } }, null, 2)}\n`;
}
