/** Rules that cannot fire yet: nothing in the product supplies a fact that they need. What is missing, and why the rule is kept. */
export const WAITING: readonly { rule: string; missing: string }[] = []
