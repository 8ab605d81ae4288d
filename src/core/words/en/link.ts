/** What the halves say to each other, and how they reach each other. */
export const link = {
  'half.too-large': 'This is too large for what one side hands to the other.',
  'half.no-json': 'This is not what one side hands to the other: the text is not JSON, or it was cut or changed on the way.',
  'half.newer': 'This comes from a newer Sidecheck.',
  'half.other': 'This is JSON, but not what one side hands to the other.',
  'half.content': 'What the other side handed over does not have the expected content.',
  'half.again': 'Hand it over once more on the other side.'
} as const
