import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { CLEAN_RESULT, HOSTILE_PATHS, HOSTILE_RESULT, SETTINGS } from './hostile-result.ts';

/** The format as docs.gitlab.com/ci/testing/code_quality tells it, in our words: no package carries a schema. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative, without a leading ./
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: {
              begin: { type: 'integer', minimum: 1 },
              end: { type: 'integer', minimum: 1 },
            },
          },
        },
      },
    },
  },
};

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const validate = new Ajv().compile(CODE_QUALITY);

async function issuesOf(result = HOSTILE_RESULT): Promise<readonly Issue[]> {
  const report = JSON.parse(await gitlab.report(result, SETTINGS));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report;
}

describe('the Code Quality report', () => {
  it('is valid for hostile and clean results', async () => {
    expect((await issuesOf()).length).toBe(25);
    expect(await issuesOf(CLEAN_RESULT)).toEqual([]);
  });

  it('has fingerprints of which no two are the same, and the same ones in the next run', async () => {
    const prints = (await issuesOf()).map((it) => it.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect((await issuesOf()).map((it) => it.fingerprint)).toEqual(prints);
  });

  it('keeps the path and gives lines and severity', async () => {
    const issues = await issuesOf();
    expect(issues[0]?.location).toEqual({ path: HOSTILE_PATHS[0], lines: { begin: 5, end: 5 } });
    expect(issues[2]?.location.lines).toEqual({ begin: 6, end: 7 });
    expect(issues.slice(0, 3).map((it) => it.severity)).toEqual(['major', 'info', 'minor']);
    expect(issues[0]?.description).not.toMatch(/[\r\n]/);
  });
});
