/** What the halves say to each other, and how they reach each other. */
export const link = {
  'half.too-large': 'This is too large for what one side hands to the other.',
  'half.no-json': 'This is not what one side hands to the other: the text is not JSON, or it was cut or changed on the way.',
  'half.newer': 'This comes from a newer Sidecheck.',
  'half.other': 'This is JSON, but not what one side hands to the other.',
  'half.content': 'What the other side handed over does not have the expected content.',
  'half.again': 'Hand it over once more on the other side.',

  'link.lost': 'The connection to the other side was lost. Sidecheck tries to reach it again.',
  'link.failed': 'This way could not be opened.',
  'link.forbidden': 'Your administrator does not allow this way.',
  'link.unreadable': 'What came from the other side cannot be read.',
  'link.taken': 'Another Sidecheck is connected to the other side already. Close the one that you do not need.',
  'link.silent': 'The other side did not answer in time.',
  'link.two-names': 'What came from the other side contradicts itself, and was not used.',
  'link.not-taken': 'Sidecheck could not take this over. Try it once more.',
  'link.own': 'This is what this window itself handed over. Use it on the other side.',
  'link.same-side': 'Both copies of Sidecheck say that they run on the same side. Choose the right side in one of the two windows.',
  'link.same-side.local': 'The other copy says that it runs on the local device as well. Choose the right side in one of the two windows.',
  'link.same-side.session': 'The other copy says that it runs in the session as well. Choose the right side in one of the two windows.',
  'link.another-copy': 'Another Sidecheck has answered, on {machine}. The comparison still shows {known}.',
  'link.other-machine': 'This claims to be the Sidecheck that you compare with, but comes from {machine} instead of {known}.',
  'link.other-pair': 'The Sidecheck on {machine} is paired with another session.'
} as const
