/** What Playwright's JSON report says. */

/** Every test of a report, with what became of it. */
function testsOf(report) {
  const all = []
  const visit = (suite) => {
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) all.push({ suite: suite.title, title: spec.title, file: spec.file, ...test })
    for (const inner of suite.suites ?? []) visit(inner)
  }
  for (const suite of report.suites) visit(suite)
  return all
}

/**
 * How many tests passed and failed, which passed at the second try only, and which were skipped for what reason. Without a report one
 * has failed.
 * @returns {{ passed: number, failed: number, unsteady: string[], skipped: { suite: string, file: string, test: string, reason: string }[] }}
 */
export function e2eCounts(report) {
  if (report === undefined) return { passed: 0, failed: 1, unsteady: [], skipped: [] }
  const skipped = testsOf(report)
    .filter(({ status }) => status === 'skipped')
    .map(({ suite, title, file, annotations }) => ({
      suite,
      file,
      test: title,
      // Without one it was never begun: what it depends on failed.
      reason: annotations.find(({ type }) => type === 'skip')?.description ?? 'not begun'
    }))
  return {
    passed: report.stats.expected + report.stats.flaky,
    unsteady: testsOf(report)
      .filter(({ status }) => status === 'flaky')
      .map(({ file, title }) => `${file}: ${title}`),
    failed: report.stats.unexpected + (report.errors.length > 0 ? 1 : 0),
    skipped
  }
}

/** Names of skipped tests; a suite of which many were skipped, for one reason that it names, takes one line. */
export function folded(...lists) {
  const bySuite = new Map()
  for (const entry of lists.flat()) bySuite.set(entry.suite, [...(bySuite.get(entry.suite) ?? []), entry])
  return [...bySuite].flatMap(([suite, tests]) =>
    tests.length > 3 ? [`${suite}: ${tests.length} tests`] : tests.map(({ test }) => `${suite}: ${test}`)
  )
}

/** Skipped tests by their reasons, each with how many there are and in which files. */
export function skippedByReason(skipped) {
  const byReason = new Map()
  for (const { file, reason } of skipped) {
    const files = byReason.get(reason) ?? new Map()
    byReason.set(reason, files.set(file, (files.get(file) ?? 0) + 1))
  }
  return [...byReason].map(([reason, files]) => {
    const count = [...files.values()].reduce((sum, each) => sum + each)
    return `${count} (${reason}): ${[...files].map(([name, each]) => `${name} ${each}`).join(', ')}`
  })
}

/** In which Electrons the tests of a report ran: what e2e/fixtures.ts notes of each. */
export const ranIn = (report) => [
  ...new Set(
    testsOf(report).flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'ran in').map((one) => one.description))
  )
]
