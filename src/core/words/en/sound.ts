/** Sound tests and what people said of them. */
export const sound = {
  'sound.answer':
    'A person\'s answer, not measured: {played, select, left {the test sound on the left} right {the test sound on the right} other {the test sound on both sides}} of "{device}" {answer, select, yes {was heard} no {was not heard} other {was heard on one side only}}.'
} as const
