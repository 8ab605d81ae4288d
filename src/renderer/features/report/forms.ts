import { bundleBytes, bundleParts, hiddenCase, reportHtml, reportMarkdown, reportOf, reportText } from '../../model/engine-later.ts'
import type { CaseFile } from '../../model/engine-later.ts'
import { languageOf, speakerFor } from '../../model/engine.ts'

/** How a report leaves the window. */
export const FORMS = ['html', 'markdown', 'text', 'bundle'] as const
export type Form = (typeof FORMS)[number]

/** The forms that become a file; the others go to the clipboard. */
export const isFile = (form: Form): boolean => form === 'html' || form === 'bundle'

/** What leaves: a file by its name, or a text for the clipboard. */
export interface Leaving {
  name: string
  type: string
  /** As it is shown: of a bundle every part with its name, of all else what leaves. */
  content: string
  /** What leaves. */
  body(): string | Uint8Array<ArrayBuffer>
  /** What stands for what in it, for the person's own eyes. */
  replaced: readonly { name: string; standIn: string }[]
}

export interface Wanted {
  form: Form
  ticket: string
  note: string
  hide: boolean
  language: string
  at: Date
  version: string
}

const TYPES: Readonly<Record<Form, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  bundle: 'application/x-sidecheck'
}

const WRITERS = { html: reportHtml, markdown: reportMarkdown, text: reportText } as const

/** sidecheck-report-TICKET-TIME.html, in characters that every file system takes. No machine's name is in it. */
export function fileName({ ticket, at }: Pick<Wanted, 'ticket' | 'at'>, ending: string): string {
  const safe = ticket
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 40)
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}-${two(at.getHours())}${two(at.getMinutes())}`
  return `${['sidecheck-report', safe, time].filter((part) => part !== '').join('-')}.${ending}`
}

/** Makes what leaves, byte for byte as it is shown. */
export function leavingOf(given: CaseFile, { form, ticket, note, hide, language, at, version }: Wanted): Leaving {
  const whole: CaseFile = { ...given, ticket: ticket.trim(), note: note.trim() }
  const { hidden, replaced } = hide ? hiddenCase(whole) : { hidden: whole, replaced: [] }
  const speak = speakerFor(languageOf(language) ?? 'en')
  const made = { at: at.toISOString(), offsetMinutes: -at.getTimezoneOffset(), version }
  const name = fileName({ ticket: hidden.ticket, at }, form === 'bundle' ? 'sidecheck' : 'html')
  const shared = { name, type: TYPES[form], replaced }
  if (form === 'bundle') {
    const parts = bundleParts(hidden, made, hide ? 'hidden' : 'shown', speak)
    const content = [...parts].map(([part, text]) => `=== ${part} ===\n${text}`).join('\n')
    return { ...shared, content, body: () => bundleBytes(parts) }
  }
  const content = WRITERS[form](reportOf(hidden, made, speak), speak)
  return { ...shared, content, body: () => content }
}
