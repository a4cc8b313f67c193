import * as path from 'node:path';
import type { OutputProfile, PrintConfig } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { FileError, type Files } from '../platform/platform.ts';
import { profileDescription } from './profile-description.ts';

/**
 * The press's profile that caibian.yaml names as print.outputProfile; null when it names none. Throws a UsageError
 * when the file is not there, is no ICC profile, or is one for other colours than CMYK.
 */
export function readOutputProfile(files: Files, { outputProfile }: PrintConfig): OutputProfile | null {
  if (outputProfile === undefined) return null;
  const bytes = bytesOf(files, outputProfile);
  if (signature(bytes, 36) !== 'acsp') throw noProfile(outputProfile);
  if (signature(bytes, 16) !== 'CMYK') throw otherColours(outputProfile, signature(bytes, 16).trim());
  return { bytes, description: profileDescription(bytes) ?? path.parse(outputProfile).name };
}

/** Four letters of the profile's header (ICC.1:2022, 7.2): 16 its colours, 36 the mark of all profiles. */
function signature(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function bytesOf(files: Files, file: string): Uint8Array {
  try {
    return files.read(file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError({
      zh: `读不到 print.outputProfile 所指的文件 ${file}；请改正路径（相对于 caibian.yaml 所在的文件夹），或删去这项设置。`,
      en: `the file of print.outputProfile cannot be read: ${file}; correct the path (from the folder of caibian.yaml) or remove the setting.`,
    });
  }
}

function noProfile(file: string): UsageError {
  return new UsageError({
    zh: `print.outputProfile 所指的 ${file} 不是 ICC 特性文件；请向印厂索取印刷条件的 .icc 文件。`,
    en: `print.outputProfile names ${file}, which is no ICC profile; ask the printer for the press's .icc file.`,
  });
}

function otherColours(file: string, colours: string): UsageError {
  return new UsageError({
    zh: `print.outputProfile 所指的 ${file} 是 ${colours} 的特性文件，付印须用 CMYK 的；请向印厂索取。`,
    en: `print.outputProfile names ${file}, a profile for ${colours}; the press needs one for CMYK: ask the printer.`,
  });
}
