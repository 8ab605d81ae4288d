export function endsWithUs(command: string, args: readonly string[], signal?: 'KILL' | 'TERM'): [file: string, args: string[]]
