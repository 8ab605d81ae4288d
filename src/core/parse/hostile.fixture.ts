/**
 * Inputs that make a careless parser slow: long lines, runs of one character, repeated starts of a pattern that never
 * ends. Each is a unit that is repeated to any size, with what stands before it.
 */
export const HOSTILE: readonly { name: string; start: string; unit: string; end?: string }[] = [
  { name: 'one letter', start: '', unit: 'a' },
  { name: 'blanks', start: 'a', unit: ' ', end: 'b' },
  { name: 'colons', start: 'a', unit: ':' },
  { name: 'semicolons', start: 'a:s:', unit: ';' },
  { name: 'equals signs', start: '', unit: '=' },
  { name: 'equals signs with blanks', start: '', unit: '=== ' },
  { name: 'banners on one line', start: '', unit: '=== Certificate 1 === ' },
  { name: 'banners without end', start: '', unit: '=== a 1 ' },
  { name: 'dashes', start: '', unit: '-' },
  { name: 'readers on one line', start: '', unit: ' --- Reader: a' },
  { name: 'readers', start: '', unit: '--- Reader: a\n--- Status: SCARD_STATE_PRESENT\n' },
  { name: 'states without readers', start: '', unit: 'SCARD_STATE_PRESENT\n' },
  { name: 'distinct list numbers', start: 'Readers: 9\n', unit: '0: a\n1: b\n2: c\n' },
  { name: 'wrapped reader name', start: `  0: ${'x'.repeat(80)}\n`, unit: 'yyyyyyyy\n' },
  { name: 'hex rows', start: '--- R: a\n--- S: SCARD_STATE_PRESENT\n--- ATR:\n', unit: '3b 3b 3b 3b 3b 3b 3b 3b  3b 3b 3b 3b 3b 3b 3b 3b   ;;;;;;;;;;;;;;;;\n' },
  { name: 'hex pairs on one line', start: '--- ATR: ', unit: '3b ' },
  { name: 'names that go on', start: 'Issuer: CN=a,\n', unit: 'CN=b,\n' },
  { name: 'names of a dump', start: 'Issuer:\n', unit: 'CN=b\n' },
  { name: 'labels on one line', start: '', unit: 'Issuer: CN=a NotBefore: 1/1/2020 ' },
  { name: 'words', start: 'a: ', unit: 'b c ' },
  { name: 'lines of words', start: '', unit: `${'Serial Numbe : ab '.repeat(60)}\n` },
  { name: 'error codes', start: '', unit: '0x1 (' },
  { name: 'error codes in lines', start: '', unit: '0x1 (A_B\n' },
  { name: 'property starts', start: '', unit: 'a:i:' },
  { name: 'property starts after a value', start: 'x:s:', unit: ':i:' },
  { name: 'properties on one line', start: '', unit: 'audiomode:i:1 ' },
  { name: 'properties with blanks', start: 'audiomode:i:1 ', unit: 'a ', end: ':i:1' },
  { name: 'properties in lines', start: '', unit: 'audiomode:i:1\n' },
  { name: 'host pool', start: '', unit: 'audiomode:i:1;' },
  { name: 'passwords', start: 'a:s:', unit: 'password:' },
  { name: 'ports on one line', start: '', unit: 'COM1 = \\Device\\Serial0 ' },
  { name: 'port names', start: '', unit: 'a=' },
  { name: 'backslashes', start: 'COM1 = ', unit: '\\' },
  { name: 'quotes', start: '', unit: '"' },
  { name: 'escaped quotes', start: '"', unit: '\\"' },
  { name: 'values on one line', start: '[HKLM\\a] ', unit: '"a"=dword:00000001 ' },
  { name: 'key starts', start: '', unit: '[HKLM\\a' },
  { name: 'brackets', start: '[HKLM\\', unit: ']' },
  { name: 'hex bytes', start: '[HKLM\\a]\n"a"=hex:', unit: '00,' },
  { name: 'hex bytes and blanks', start: '[HKLM\\a]\n"a"=hex:', unit: '  ', end: 'x' },
  { name: 'continued hex bytes', start: '[HKLM\\a]\n"a"=hex:00,\\\n', unit: '  00,00,00,00,\\\n' },
  { name: 'query values on one line', start: 'HKLM\\a ', unit: ' a REG_SZ ' },
  { name: 'query values', start: 'HKLM\\a\n', unit: 'a REG_DWORD 0x1\n' },
  { name: 'quote marks', start: '', unit: '> ' },
  { name: 'line ends', start: '', unit: '\r\n' },
  { name: 'colours', start: '', unit: '\x1b[' },
  { name: 'backquotes', start: '', unit: '`' },
  { name: 'unicode escapes', start: 'a: ', unit: '\\u00e9' },
  { name: 'NUL characters', start: 'a', unit: '\0' },
  { name: 'CRLF as text', start: 'a', unit: '\\r\\n' }
]

/** A hostile text of about `size` characters. */
export function hostile({ start, unit, end = '' }: (typeof HOSTILE)[number], size: number): string {
  return start + unit.repeat(Math.max(1, Math.floor((size - start.length - end.length) / unit.length))) + end
}
