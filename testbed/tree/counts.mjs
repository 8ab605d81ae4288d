import { existsSync, readFileSync } from 'node:fs'

/**
 * What vitest's JSON report counts. A run that failed without a failed test (a file that does not load) counts as one.
 * @param {string} name of the run
 * @param {string} file the report
 * @param {number} code vitest's exit code
 */
export function countsOf(name, file, code) {
  if (!existsSync(file)) {
    console.log(`The ${name} suites ended without a report (exit code ${code}).`)
    return { name, code, passed: 0, failed: 1, skipped: 0 }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
  return {
    name,
    code,
    passed: numPassedTests,
    failed: numFailedTests + (code !== 0 && numFailedTests === 0 ? 1 : 0),
    skipped: numPendingTests + numTodoTests
  }
}
