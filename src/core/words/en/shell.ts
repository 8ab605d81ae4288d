/** What the desktop app says beside its page: pages that stand in for it, dialogs and the menu. */
export const shell = {
  'shell.failed.crashed': 'Sidecheck’s window has crashed',
  'shell.failed.memory': 'Sidecheck’s window has run out of memory',
  'shell.failed.load': 'Sidecheck’s window could not be loaded',
  'shell.failed.slow': 'Sidecheck’s window has not come up within {seconds, plural, one {# second} other {# seconds}}',
  'shell.failed.start': 'Sidecheck could not start',
  'shell.failed.reason': 'Reason: {reason}',
  'shell.failed.log': 'What happened before is written in {folder}',
  'shell.failed.kept': 'What you brought in is kept, and is there again when the window has been loaded.',
  'shell.failed.dropped':
    'It crashed soon after what you had brought in came back. Therefore the window comes up without it this time: bring it in again after that.',
  'shell.failed.reload': 'Load the window again',
  'shell.failed.close': 'Close this window, and start Sidecheck again. If that does not help, install it again.',
  'shell.hangs': 'Sidecheck’s window does not answer',
  'shell.hangs.detail': 'You can wait for it, or load it again. What you brought in is kept.',
  'shell.hangs.wait': 'Wait',
  'shell.end': 'End Sidecheck',
  'shell.go-on': 'Go on',
  'shell.ok': 'OK',
  'shell.fault': 'Something in Sidecheck has failed',
  'shell.fault.detail': 'You can go on, but something may be missing. Please report it with what “Copy diagnostics” in the Help menu gives.',
  'shell.graphics': 'The graphics driver has crashed more than once',
  'shell.graphics.detail':
    'From its next start on, Sidecheck draws its window without the graphics card. You can change that in the View menu.',
  'shell.running': 'Sidecheck is already running. Its window comes to the front.',
  'shell.temporary': 'Sidecheck cannot keep files of its own ({reason}). It runs, but a second start opens a copy of its own.'
} as const
