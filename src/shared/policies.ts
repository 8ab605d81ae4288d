/** What an administrator may set for all users of a machine. The names are the same on every system: in the registry and in files. */
export const POLICY_NAMES = ['Language', 'HideNames', 'History', 'LinkWays', 'Recording'] as const
export type PolicyName = (typeof POLICY_NAMES)[number]

/** The ways by which the two halves reach each other. */
export const LINK_WAYS = ['screen', 'channel', 'drive', 'clipboard', 'file'] as const
export type LinkWay = (typeof LINK_WAYS)[number]

/** Why something is locked: a policy says so, or the policies could not be read and the safer value holds. */
export const LOCKS = ['policy', 'unread-policy'] as const
export type Lock = (typeof LOCKS)[number]
