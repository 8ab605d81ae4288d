export const PACKAGE: string
/** The three files by which winget knows a release. Throws where a setup or an MSI is not among the files. */
export function wingetFiles(release: {
  version: string
  repository: string
  files: { name: string; sha256: string }[]
  date: string
}): { name: string; text: string }[]
