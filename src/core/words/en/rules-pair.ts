/** Rules about the two snapshots: whether they are the two sides of one connection. */
export const rulesPair = {
  'pair.leaves-nothing': 'Nothing can be said about what reached the session, and nothing was compared.',
  'pair.leaves-unsure': 'Nothing about the difference between the two sides is proved.',
  'pair.source.snapshot': 'the snapshot in this place',
  'pair.source.machine': "the machine's name",
  'pair.value.of-side': 'taken {side, select, local {on the local device} other {inside the session}}',
  'pair.hours': '{count, plural, one {# hour} other {# hours}}',
  'pair.days': '{count, plural, one {# day} other {# days}}',
  'pair.fix.other-side':
    'Run Sidecheck {side, select, local {on the local device, outside the remote desktop} other {inside the remote desktop}}, and compare with that result.',
  'pair/swapped.title': 'The two sides were given in the wrong order.',
  'pair/swapped.cause':
    'The snapshot in the place of the local device is of the session, and the one in the place of the session is of the local device.',
  'pair/swapped.fix.exchange': 'Give the result of the local device first, and that of the remote desktop second.',
  'pair/one-side.title':
    'Both results are of the same side: {side, select, local {the local device} other {the remote desktop}}. The other side is missing.',
  'pair/one-side.cause':
    'A comparison takes one snapshot of each side, and both that were given say that they are of {side, select, local {the local device} other {the session}}.',
  'pair/same-machine.title': 'Both results come from the same machine, {name}.',
  'pair/same-machine.cause':
    'Both snapshots were taken {place, select, local {on that machine itself, outside any remote session} other {inside one session on that machine}}: one of the two sides is missing.',
  'pair/no-session.title': 'The result of the remote desktop was not made inside a remote desktop.',
  'pair/no-session.cause':
    'On {name}, Windows says that this is no remote session: the devices and services of that side are those of the machine itself.',
  'pair/no-session.source.session': 'the session, as Windows names it',
  'pair/no-session.value.console': 'no remote session',
  'pair/other-client.title': 'The remote desktop was opened from another device: {client}, not {local}.',
  'pair/other-client.cause':
    'The session names {client} as its client, and the local snapshot is of {local}: the devices of the one say little about the other.',
  'pair/other-client.source.client': "the session's client",
  'pair/other-client.fix.run-there': 'Run Sidecheck on {client}, from which the remote desktop was opened, and compare with that result.',
  'pair/other-client.fix.open-here': 'Or open the remote desktop from {local}, and check there again.',
  'pair/hours-apart.title': 'The two results were made {span} apart.',
  'pair/hours-apart.cause':
    'The snapshot of {side, select, local {the local device} other {the session}} is the older one by {span}: {older}, against {newer}. Since then devices may have come and gone, and another session may have been opened.',
  'pair/hours-apart.fix.again': 'Check {side, select, local {the local device} other {the remote desktop}} again, and bring that result.'
} as const
