/**
 * Reads /etc/os-release: NAME=value lines in shell quoting, # comments, unknown lines ignored.
 * https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 */
export function parseOsRelease(text: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*?)\s*$/.exec(line)
    if (match !== null) values.set(match[1] ?? '', unquote(match[2] ?? ''))
  }
  return values
}

function unquote(raw: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(raw)
  if (quoted === null) return raw
  // Inside single quotes a shell knows no escapes.
  return quoted[1] === "'" ? (quoted[2] ?? '') : (quoted[2] ?? '').replace(/\\(["$`\\])/g, '$1')
}
