// Prints the counts of the last test run as one line; fails when a test failed or was skipped, or none was run.
import { existsSync, readFileSync } from 'node:fs';

const REPORT = 'coverage/tests.json';
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : null;
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
const failed = (report?.numFailedTests ?? 0) + (report === null ? 1 : 0);
if (report === null) console.error('No test was run.');
if (skipped > 0) console.error(`${skipped} tests were skipped; here none may be.`);
console.log(`${report?.numPassedTests ?? 0} passed, ${failed} failed`);
process.exitCode = skipped > 0 || failed > 0 ? 1 : 0;
