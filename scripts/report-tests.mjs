// Prints the counts of the last test run as one line; fails when a test failed or was skipped.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('coverage/tests.json', 'utf8'));
const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped; here none may be.`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exitCode = skipped > 0 || report.numFailedTests > 0 ? 1 : 0;
