/** What the halves say to each other, and how they reach each other. */
export const link = {
  'half.too-large': 'This is too large for what one side hands to the other.',
  'half.no-json': 'This is not what one side hands to the other: the text is not JSON, or it was cut or changed on the way.',
  'half.newer': 'This comes from a newer Sidecheck.',
  'half.other': 'This is JSON, but not what one side hands to the other.',
  'half.content': 'What the other side handed over does not have the expected content.',
  'half.again': 'Hand it over once more on the other side.',
  'channel.no-session': 'This is not a session of a remote desktop that has a channel of its own for other programs.',
  'channel.no-session.system': 'On this system there are no remote desktop sessions whose connection has a channel.',
  'channel.no-server': "The channel of the connection is not there: xrdp's channel server does not run in this session.",
  'channel.no-server.todo': 'Sign out of the session and in again.',
  'channel.not-opened': 'The channel of the connection cannot be opened ({code}).',
  'channel.silent': 'Nobody answers on the channel of the connection: it is forbidden, or nothing on the local device has joined it.',
  'channel.silent.todo':
    'The local device needs FreeRDP, started with /rdp2tcp:"sidecheck bridge", and Sidecheck with its channel on. A session of xrdp needs the line rdp2tcp=true under [Channels] of /etc/xrdp/xrdp.ini.',
  'channel.newer': 'On the other side runs a newer Sidecheck, which this one does not understand.',
  'channel.newer.todo': 'Update Sidecheck on this side.',
  'channel.older': 'On the other side runs an older Sidecheck, which this one does not understand.',
  'channel.older.todo': 'Update Sidecheck on the other side.',
  'channel.busy': 'Sidecheck on the local device is already joined to another session.',
  'channel.busy.todo': 'End the other connection there first.',
  'channel.failed': 'The channel of the connection failed. What happened is in the log.',
  'channel.no-echo':
    'The client on the local device sends nothing back on the ECHO channel, so the round trip cannot be measured this way.',
  'channel.no-bridge': 'No remote desktop client has joined its channel to Sidecheck yet.',
  'channel.no-bridge.todo': 'Start FreeRDP with /rdp2tcp:"sidecheck bridge".',
  'channel.no-greeting': 'A remote desktop client has joined its channel, and nobody in the session uses it yet.',
  'channel.no-greeting.todo':
    "Switch the channel on in the session's Sidecheck. A session of xrdp needs the line rdp2tcp=true under [Channels] of /etc/xrdp/xrdp.ini.",
  'channel.folder': 'The folder of this program can be changed by others, or cannot be used, so the channel stays closed ({reason}).',
  'channel.taken': 'Another copy of Sidecheck on this device has the channel.',
  'channel.taken.todo': 'Use that copy, or close it.'
} as const
