/** Files that a built file of the page loads at once, as it writes them: of a document what it names, of a script what it imports. Pure. */
export function namedIn(file: string, text: string): string[] {
  const pattern = file.endsWith('.html') ? /(?:src|href)="(\.\/[^"]+)"/g : /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
}
