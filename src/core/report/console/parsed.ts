import type { Parsed, ParsedCertificate, ParsedReader, RegistryValue } from '../../parse/index.ts'

/** What a pasted text says, line by line, for people; the problems stand last with their line numbers. */
export function parsedLines(parsed: Parsed): string[] {
  return [...contentLines(parsed), ...parsed.problems.map(({ line, reason }) => `line ${line}: ${reason}`)]
}

function contentLines(parsed: Parsed): string[] {
  switch (parsed.kind) {
    case 'rdp':
    case 'host-pool':
      return parsed.properties.map(({ name, type, value }) => `${name}:${type}:${value}`)
    case 'chgport':
      return parsed.ports.map(({ name, target, redirected }) =>
        redirected === undefined ? `${name} = ${target}` : `${name} = ${redirected.clientPort} of ${redirected.client}`
      )
    case 'mode':
      return parsed.ports.map(({ name, baud }) => (baud === undefined ? name : `${name} ${baud} baud`))
    case 'pcsc-scan':
    case 'opensc-tool':
      return [`Smart card service: ${parsed.service}`, ...parsed.readers.map(readerLine)]
    case 'reg':
      return [
        ...(parsed.pol === 'assumed' ? ["Taken for the computer's Registry.pol: the file does not say whose it is."] : []),
        ...parsed.values.map(valueLine)
      ]
    case 'policy-rules':
    case 'gpo-report':
      return parsed.values.map(valueLine)
    case 'certutil-scinfo':
      return [
        `Smart card service: ${parsed.service}`,
        ...parsed.readers.map(readerLine),
        ...parsed.certificates.flatMap(certificateLines),
        ...parsed.errors.map(({ code, name }) => `Error ${code} ${name}`.trimEnd())
      ]
    case 'certutil-store':
      return parsed.certificates.flatMap(certificateLines)
  }
}

function readerLine({ name, states, card, atr }: ParsedReader): string {
  return [name, states.join(', '), card, atr].filter((part) => part !== undefined && part !== '').join(' · ')
}

function valueLine({ key, name, type, data, deleted }: RegistryValue): string {
  return `${key ?? '(key not given)'}\\${name || '(default)'} ${deleted === true ? 'deleted' : `${type} ${JSON.stringify(data)}`}`
}

function certificateLines(certificate: ParsedCertificate): string[] {
  const facts: [string, string | undefined][] = [
    ['Subject', certificate.subject],
    ['Issuer', certificate.issuer],
    ['Serial number', certificate.serial],
    ['Valid from', certificate.notBefore],
    ['Valid until', certificate.notAfter],
    ['Key provider', certificate.provider],
    ['Key container', certificate.container],
    ['Key', certificate.missingKeyset === true ? 'missing' : undefined]
  ]
  return [
    `Certificate ${certificate.index ?? ''}`.trimEnd(),
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]))
  ]
}
