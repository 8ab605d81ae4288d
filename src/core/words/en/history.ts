/** Earlier checks, and what differs between two moments. */
export const history = {
  'check-file.too-large': 'This is too large for an earlier check.',
  'check-file.no-json': 'This earlier check is damaged: it is not JSON, or a part of it is missing.',
  'check-file.newer': 'This earlier check was kept by a newer Sidecheck.',
  'check-file.other': 'This file is no earlier check.',
  'check-file.content': 'This earlier check does not have the expected content.',
  'check-file.todo': 'It cannot be opened any more. Delete it; the other checks are not affected.',
  'difference.kind.setting': 'Setting',
  'difference.kind.privacy': 'Privacy setting',
  'difference.kind.service': 'Service',
  'difference.kind.program': 'Program',
  'difference.kind.client': 'Remote Desktop app',
  'difference.kind.certificate': 'Certificate',
  'difference.kind.connection': 'Connection',
  'difference.kind.system': 'System',
  'difference.came': '{kind} {name}: new',
  'difference.came-value': '{kind} {name}: new, {is}',
  'difference.went': '{kind} {name}: no longer there',
  'difference.went-value': '{kind} {name}: no longer there, was {was}',
  'difference.changed': '{kind} {name}: was {was}, now {is}',
  'difference.list.failed': '{list}: could be read before, and could not be read now',
  'difference.list.back': '{list}: could not be read before, and can be read now'
} as const
