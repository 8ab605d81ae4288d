/**
 * A text as words of several languages are compared: lower case, without the marks on Latin letters, which some programs leave
 * out, and with full-width and half-width characters in their common form.
 */
export const unmarked = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
