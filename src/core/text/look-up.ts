/**
 * What a table of the program says of a name that may come from outside; undefined for every name that does not stand in it,
 * "constructor" and "__proto__" included. The one way to ask an object by any text: scripts/check-keys.mjs finds all others.
 */
export const lookUp = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  // own key: asked for just before
  Object.hasOwn(table, name) ? table[name] : undefined
