import type { Parsed, ParsedCertificate, ParsedReader, RegistryValue } from '../../parse/index.ts'
import { items, say } from '../../words/index.ts'
import type { Speaker, Words } from '../../words/index.ts'

/** What a pasted text says, line by line, for people; the problems stand last with their line numbers. */
export function parsedLines(parsed: Parsed, speak: Speaker): string[] {
  const problems = parsed.problems.map(({ line, reason }) => say('parse.problem', { line: String(line), reason }))
  return [...contentLines(parsed, speak), ...problems.map(speak)]
}

function contentLines(parsed: Parsed, speak: Speaker): string[] {
  switch (parsed.kind) {
    case 'rdp':
    case 'host-pool':
      return parsed.properties.map(({ name, type, value }) => `${name}:${type}:${value}`)
    case 'chgport':
      return parsed.ports.map(({ name, target, redirected }) =>
        redirected === undefined
          ? `${name} = ${target}`
          : speak(say('parse.redirected-port', { name, clientPort: redirected.clientPort, client: redirected.client }))
      )
    case 'mode':
      return parsed.ports.map(({ name, baud }) => (baud === undefined ? name : speak(say('parse.baud', { name, baud: String(baud) }))))
    case 'pcsc-scan':
    case 'opensc-tool':
      return [serviceLine(parsed.service, speak), ...parsed.readers.map((reader) => readerLine(reader, speak))]
    case 'reg':
      return [
        ...(parsed.pol === 'assumed' ? [speak(say('parse.policy-assumed'))] : []),
        ...parsed.values.map((value) => valueLine(value, speak))
      ]
    case 'policy-rules':
    case 'gpo-report':
      return parsed.values.map((value) => valueLine(value, speak))
    case 'certutil-scinfo':
      return [
        serviceLine(parsed.service, speak),
        ...parsed.readers.map((reader) => readerLine(reader, speak)),
        ...parsed.certificates.flatMap((certificate) => certificateLines(certificate, speak)),
        ...parsed.errors.map(({ code, name }) => speak(say('parse.error', { error: `${code} ${name}`.trimEnd() })))
      ]
    case 'certutil-store':
      return parsed.certificates.flatMap((certificate) => certificateLines(certificate, speak))
  }
}

const serviceLine = (state: string, speak: Speaker): string => speak(say('parse.service', { state }))

function readerLine({ name, states, card, atr }: ParsedReader, speak: Speaker): string {
  const said = speak(
    items(
      'comma',
      states.map((state) => say(`parse.state.${state}`))
    )
  )
  return [name, said, card, atr].filter((part) => part !== undefined && part !== '').join(' · ')
}

function valueLine({ key, name, type, data, deleted }: RegistryValue, speak: Speaker): string {
  const path = [key ?? say('parse.no-key'), name || say('parse.default-value')].map((words) => speak(words)).join('\\')
  return `${path} ${deleted === true ? speak(say('parse.deleted')) : `${type} ${JSON.stringify(data)}`}`
}

const CERTIFICATE_FIELDS = ['subject', 'issuer', 'serial', 'notBefore', 'notAfter', 'provider', 'container'] as const

function certificateLines(certificate: ParsedCertificate, speak: Speaker): string[] {
  const { index, missingKeyset } = certificate
  const facts: Words[] = [
    ...CERTIFICATE_FIELDS.flatMap((field) => {
      const value = certificate[field]
      return value === undefined ? [] : [say(`parse.certificate.${field}`, { value })]
    }),
    ...(missingKeyset === true ? [say('parse.certificate.key-missing')] : [])
  ]
  const head = index === undefined ? say('parse.certificate') : say('parse.certificate-number', { number: String(index) })
  return [speak(head), ...facts.map((fact) => `  ${speak(fact)}`)]
}
