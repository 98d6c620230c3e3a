// Names every skipped test of a JSON report of Vitest and fails if there is one:
//   node scripts/refuse-skipped.mjs REPORT.json
import { readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
const skipped = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map((test) => `${name}: ${test.fullName}`),
);
for (const test of skipped) console.error(`Skipped: ${test}`);
process.exitCode = skipped.length === 0 ? 0 : 1;
