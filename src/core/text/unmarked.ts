/**
 * A text as words of several languages are compared: lower case, without the marks on Latin letters, which some programs leave
 * out, and with full-width and half-width characters in their common form.
 */
export const unmarked = (text: string): string =>
  BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
    : text.toLowerCase()

/** Most names are ASCII, which has no marks and one form: normalizing them is most of what the engines would do with them. */
const BEYOND_ASCII = /[^\0-\x7f]/
