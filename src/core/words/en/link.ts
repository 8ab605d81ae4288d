/** What the halves say to each other, and how they reach each other. */
export const link = {
  'half.too-large': 'This is too large for what one side hands to the other.',
  'half.no-json': 'This is not what one side hands to the other: the text is not JSON, or it was cut or changed on the way.',
  'half.newer': 'This comes from a newer Sidecheck.',
  'half.other': 'This is JSON, but not what one side hands to the other.',
  'half.content': 'What the other side handed over does not have the expected content.',
  'half.again': 'Hand it over once more on the other side.',
  'link.drive.none': 'This session has no drive of the local device.',
  'link.drive.none.todo':
    'In the program that you connect with, switch on drives or a folder among the local resources, and connect again. If your organization does not allow it, take another way.',
  'link.drive.read-only': 'Nothing can be written on the drive {place}.',
  'link.drive.read-only.todo': 'Redirect a drive or a folder that you may write to, and connect again.',
  'link.drive.full': 'The drive {place} is full.',
  'link.drive.full.todo': 'Make room on it. A few megabytes are enough.',
  'link.drive.foreign': 'The folder “Sidecheck-exchange” in {place} belongs to somebody else. It is left alone.',
  'link.drive.link': '“Sidecheck-exchange” in {place} is a link to another place. It is not followed.',
  'link.drive.not-folder': '“Sidecheck-exchange” in {place} is no folder. It is left alone.',
  'link.drive.crowded': 'In the folder “Sidecheck-exchange” in {place} lie more files than Sidecheck leaves there.',
  'link.drive.folder.todo': 'Have a look at it, and remove it if nobody needs it.',
  'link.drive.too-large': 'What lies in {place} is too large for what one side hands to the other. It was not read.',
  'link.drive.too-large-here': 'What this side has to hand over is too large for the drive.',
  'link.drive.damaged': 'What lies in {place} is damaged, or is still being written.',
  'link.drive.damaged.todo': 'If it stays so, hand it over once more on the other side.',
  'link.drive.gone': 'The drive of the local device is gone.',
  'link.drive.gone.todo': 'It comes back with the connection. Otherwise connect again.',
  'link.drive.hangs': 'The drive {place} does not answer.',
  'link.drive.other': 'The drive {place} cannot be used.',
  'link.drive.other-way': 'Take another way.',
  'link.drive.failed': 'The part of Sidecheck that works with drives does not start.',
  'link.drive.stale': 'What lies in {place} comes from a Sidecheck that is no longer running.',
  'link.drive.waiting-session': 'This side lies ready in {place}. Nobody on the local device has answered.',
  'link.drive.waiting-local': 'No session has left anything on this device.',
  'link.drive.start-session':
    'Switch on the drive in Sidecheck on the local device as well. If it is on, choose there the folder that your connection shows as {place}.',
  'link.drive.start-local':
    'Switch on the drive in Sidecheck in the session as well. If it is on, choose the folder that you have redirected into the session.'
} as const
