/** A column of a table as PowerShell prints it: its name in lower case, and where it begins. */
export interface Column {
  name: string
  start: number
}

/** Wider tables are none that PowerShell prints. */
const MAX_WIDTH = 1024

/** The columns of a heading with dashes below it; undefined where the two lines are no such heading. */
export function columnsOf(heading: string, dashes: string): Column[] | undefined {
  if (dashes.length > MAX_WIDTH || heading.length > MAX_WIDTH || !/^\s{0,16}-{2,}(?:\s{1,256}-{2,})+\s*$/.test(dashes)) return undefined
  const columns = [...dashes.matchAll(/-{2,}/g)].map(({ index }, i, all) => ({
    name: heading
      .slice(index, all[i + 1]?.index)
      .trim()
      .toLowerCase(),
    start: index
  }))
  return columns.every(({ name }) => name !== '') ? columns : undefined
}

/** The cells of a row by the names of their columns. A cell on the right of its column begins before it. */
export function readRow(columns: readonly Column[], row: string): Map<string, string> {
  return new Map(columns.map(({ name, start }, i) => [name, row.slice(start, columns[i + 1]?.start).trim()]))
}
