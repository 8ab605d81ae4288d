/** The parts of the window that can fail by themselves; background is what no part was drawing. */
export type FaultPart = 'window' | 'header' | 'bars' | 'page' | 'details' | 'dialog' | 'background'

/** An error that nobody expected, as it can be handed to those who can mend it. */
export interface Fault {
  part: FaultPart
  message: string
  stack: string
  /** Which components stood around the one that failed; empty where none did. */
  componentStack: string
}

/** Anything can be thrown, and anything can be the reason of a rejected promise. */
export function faultOf(error: unknown, part: FaultPart, componentStack = ''): Fault {
  return error instanceof Error
    ? { part, message: `${error.name}: ${error.message}`, stack: error.stack ?? '', componentStack }
    : { part, message: String(error), stack: '', componentStack }
}

/** What happened, in English for those who mend it. No more of the machine is in it than the error itself says. */
export function faultReport({ part, message, stack, componentStack }: Fault, version: string): string {
  // The stack begins with the message in Chromium.
  const trace = stack.startsWith(message) ? stack.slice(message.length) : stack
  const sections = [`${['Sidecheck', version].filter(Boolean).join(' ')}, ${part}`, message, trace, componentStack]
  return `${sections
    .map((section) => section.replace(/^\n+|\s+$/g, ''))
    .filter((section) => section !== '')
    .join('\n\n')}\n`
}
