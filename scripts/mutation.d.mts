export type Part = { within: string; but?: string; tests: string[]; without?: string[] }
export type Counts = Record<'killed' | 'survived' | 'no coverage' | 'timeout' | 'percent', number>
export interface Mutant {
  status: string
  replacement?: string
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>
}

export const FOLDERS: Record<string, Record<string, Part>>
export function partsNamed(name: string): Record<string, Part> | undefined
export function mutatedFiles(root: string, part: Part): string[]
export function testFiles(root: string, part: Part): string[]
export function hashOf(root: string): string
export function countsOf(reports: readonly (Report | undefined)[]): Counts
export function survivorsOf(report: Report | undefined): string[]
export function reportWith(text: string, counted: Record<string, Counts>, now: Date): string
