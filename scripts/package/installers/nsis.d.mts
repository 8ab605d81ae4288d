/** The text from which makensis makes a setup program. */
export function nsisText(options: {
  folders: { path: string; files: string[] }[]
  source: string
  version: string
  output: string
  icon: string
}): string
/** The lines that remove what the program keeps of a person. */
export function removeDataLines(): string[]
