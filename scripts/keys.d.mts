import type { Program, SourceFile } from 'typescript'

export function keysFromOutside(program: Program, source: SourceFile): { line: number; what: string }[]
