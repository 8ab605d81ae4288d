/** What `sidecheck policy` prints: an administrator reads it. */
export const policy = {
  'policy.usual': '{name}: {value} (not set)',
  'policy.set': '{name}: {value} (set in {place})',
  'policy.on': 'yes',
  'policy.off': 'no',
  'policy.text': '{text}',
  'policy.none': 'none',
  'policy.free': 'as each person chooses',
  'policy.unread': 'could not be read: {reason}',
  'policy.unknown': '{name} in {place} is no policy. It has no effect.',
  'policy.faulty': 'Something of the policies is wrong. What could not be read is locked to the safer value.'
} as const
