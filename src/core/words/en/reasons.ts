/** Why a reading has no data, and the one thing to do about it: what probes say in the program's own words. */
export const reasons = {
  'reason.not-run': 'Sidecheck did not run on this side; what is known of it was pasted.',
  'reason.not-asked': 'This part was not asked for',
  'reason.unknown-status': 'This version of Sidecheck does not know the status "{status}"',
  'hint.run-here': 'Run Sidecheck on this side.'
} as const
