/**
 * Rules that cannot fire yet: nothing in the product supplies a fact that they need, or the value of it that they are about. What
 * would have to be built for each.
 */
export const WAITING: readonly { rule: string; missing: string }[] = []
