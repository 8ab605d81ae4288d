/** The text from which wixl makes an MSI. */
export function wixText(options: { folders: { path: string; files: string[] }[]; source: string; version: string }): string
