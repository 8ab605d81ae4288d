/** Why the program could not do what the window asked for, by the code of the call's error. What the program said stays a quotation. */
export const calls = {
  'call.UNKNOWN_CALL': 'Window and program are not of the same version: {message}',
  'call.BAD_ARGUMENTS': 'Sidecheck did not understand its window: {message}',
  'call.INTERNAL': 'An unexpected error: {message}',
  'call.NOT_SAVED': 'The settings could not be saved: {message}',
  'call.TOO_MANY': 'Too many sound tests run at once: end one first',
  'call.TEST_RUNNING': 'Another device is being tested. Wait until that test is over, then try again.',
  'call.NOT_LISTED': 'This device is no longer there. Check again, then test it.',
  'call.NO_ANSWER': 'Sidecheck did not answer in time. Try again; if that does not help, close Sidecheck and start it again.'
} as const
