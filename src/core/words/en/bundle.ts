/** Why a bundle could not be opened. */
export const bundle = {
  'bundle.zip.no-zip': 'This is no Sidecheck bundle.',
  'bundle.zip.cut': 'The end of this bundle is missing: it was cut on the way.',
  'bundle.zip.too-large': 'This is too large for a Sidecheck bundle: it was not unpacked.',
  'bundle.zip.too-many': 'This archive has more parts than a Sidecheck bundle can have.',
  'bundle.zip.twice': 'This archive has one part twice, so it is not known which counts.',
  'bundle.zip.name': 'This archive has a part that no Sidecheck bundle has. Nothing of it was unpacked.',
  'bundle.zip.locked': 'This archive is locked with a password, which no Sidecheck bundle is.',
  'bundle.zip.method': 'This archive is packed in a way that no Sidecheck bundle is.',
  'bundle.zip.damaged': 'This bundle is damaged: it was changed on the way.',
  'bundle.other': 'This is an archive, but no Sidecheck bundle.',
  'bundle.newer': 'This bundle was made by a newer Sidecheck.',
  'bundle.content': 'This bundle does not have the expected content.',
  'bundle.side': 'A part of this bundle belongs to the other side.',
  'bundle.text': 'A text in this bundle does not have the expected content.',
  'bundle.text.where': 'text {number}',
  'bundle.in': '{part}: {where}',
  'bundle.again': 'Have the bundle saved and sent once more.'
} as const
