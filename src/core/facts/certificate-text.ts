/** A certificate as a text shows it. Every field is absent where the text does not give it or masks it. */
export interface CertificateText {
  /** Lower-case hex. */
  serial?: string
  issuer?: string
  subject?: string
  /** Dates are as written: their order of day and month depends on the language of the machine. */
  notBefore?: string
  notAfter?: string
  provider?: string
  container?: string
  missingKeyset?: true
  archived?: true
}
