import { lookUp } from '../text/look-up.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text as HTML, for content and for quoted attributes. Half surrogate pairs, control characters and direction overrides, which
 * could make a name look like another one, become the replacement character.
 */
export function html(text: string): string {
  return text
    .replace(/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => lookUp(ENTITIES, character) ?? '')
}
