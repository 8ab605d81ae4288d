/** What the tests of a port, a card and a domain say, and what to do about it. Said by processes of their own: params as they are. */
export const deviceTests = {
  'test.card.no-reader': 'There is no reader of the name "{reader}".',
  'test.card.hint.none': 'Connect a reader, then test again.',
  'test.card.hint.readers': 'Name one of these: {names}.',
  'test.card.mute': 'The card does not answer the reader.',
  'test.card.hint.insert': 'Insert the card with its chip to the front, then test again.',
  'test.card.in-use': 'Another program uses the card. It is left alone, so that nothing is disturbed.',
  'test.card.hint.close': 'Close the program that uses the card, then test again.',
  'test.card.xrdp': 'A card is not tested in this kind of remote desktop (xrdp): the test could end its sound and its clipboard.',
  'test.card.hint.local': 'Test the card on the local device.',
  'test.domain.no-domain': 'Neither DNS nor this system knows the domain.',
  'test.domain.no-kdc': 'The domain is known, but DNS names no domain controller of it (_kerberos._tcp).',
  'test.domain.kdc-silent': 'DNS names domain controllers of the domain, and none of them takes a connection from this machine.',
  'test.domain.no-answer': 'DNS did not answer, so nothing is known of the domain.',
  'test.domain.hint.network':
    "Connect to the organisation's network or VPN, then test again; where the connection goes through a gateway, it may do this instead.",
  'test.domain.hint.dns': 'Check the network connection and its DNS servers, then test again.',
  'test.port.no-answer': 'The port opened, and nothing of what was sent came back.',
  'test.port.hint.bridge': 'Bridge pins 2 and 3 of the plug and test again; then test the same port on the local device.',
  'test.port.other-bytes': 'Other bytes came back than were sent: a device that does not echo is connected, or another speed.',
  'test.port.hint.other-bytes': 'Unplug the device and bridge pins 2 and 3 of the plug.',
  'test.port.hint.list': 'Take the name from the list of ports.',
  'test.port.hint.group': 'Ask your administrator for access to serial ports (group dialout on Debian and Ubuntu).',
  'test.port.hint.close': 'Close the program that uses the port, then test again.',
  'test.port.hint.plug': 'Unplug the device, plug it in again, then test again.'
}
