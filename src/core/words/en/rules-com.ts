/** Rules about serial (COM) ports. */
export const rulesCom = {
  'com/above-9.title': 'Programs must write the names of ports above COM9 in a longer form.',
  'com/above-9.cause':
    'Windows reserves only COM1 to COM9 as short names. A program that opens "COM10" and up by its short name does not find it.',
  'com/above-9.value.not-found': 'not found',
  'com/above-9.fix.full-name': 'In the remote desktop enter the port by its full name in the application.',
  'com/above-9.fix.renumber': 'Or give the port a number below 10 on the local device, then connect again.',
  'com/busy-local.title': 'Another program or another remote desktop is using the serial port.',
  'com/busy-local.cause':
    'A port can be used by one program only: while it is open on the local device it cannot be used in the session, one session can hold it at a time, and while it is redirected it is not available on the local device.',
  'com/busy-local.fix.close': 'Close the program that uses the port on your device, and sign out of other remote desktops that have it.',
  'com/driver-missing.title': 'The serial port is there, but the device behind it does not answer in the remote desktop.',
  'com/driver-missing.cause':
    'COM ports are redirected as they are (opaque low-level redirection): the driver of the device behind the port must be installed in the session, not on the local device.',
  'com/driver-missing.source.test': 'test of {port}',
  'com/driver-missing.value.no-answer': 'opened, no answer',
  'com/driver-missing.fix.install': 'Install the driver and software of the device in the session.',
  'com/driver-missing.fix.windows-update': 'Let Windows Update run in the session, since it brings many of these drivers.',
  'com/driver-missing.fix.parameters': 'In the session look at speed, data bits, parity and flow control of {port}: both ends must agree.',
  'com/other-session.title':
    '{count, plural, one {{names} in the remote desktop belongs to somebody else who is signed in there.} =2 {{names} in the remote desktop belong to others who are signed in there.} =3 {{names} in the remote desktop belong to others who are signed in there.} other {{names} and others in the remote desktop belong to others who are signed in there.}}',
  'com/other-session.cause':
    'The target of such a port names session {sessions}, and this is session {own}. The session host keeps one map of serial ports for all sessions, so each of them sees what came with the others. Such a port leads to the device of somebody else, and says nothing of your own.',
  'com/other-session.value.target': 'a target in another session',
  'com/other-session.value.own': 'session {number}',
  'com/other-session.fix.own':
    'In the remote desktop choose in your application only a port that Sidecheck shows as arrived from your device.',
  'com/other-session.fix.whose': 'See on the session host whose session has the number {number}.',
  'com/not-asked-for.title': 'Your serial port may not have been asked for when the connection was opened.',
  'com/not-asked-for.cause':
    'Programs on Linux that are built on FreeRDP pass on a serial port only when they are told which one (/serial); whether this one was, could not be read.',
  'com/not-asked-for.fix.option':
    'On the local device start the connection with the option that names the serial port, and under which name the session gets it.',
  'com/freerdp-ioctl.title': 'Your Remote Desktop app refuses a command that the application sends to the port.',
  'com/freerdp-ioctl.cause':
    'FreeRDP\'s serial channel rejects control codes that the local driver does not know, and the application gives up. With the option "permissive" such requests succeed without effect.',
  'com/freerdp-ioctl.value.not-supported': 'the request is not supported',
  'com/freerdp-ioctl.fix.permissive': 'On the local device add "permissive" to the serial option and connect again.',
  'com/gateway-blocked.title': 'Serial (COM) ports are blocked on the way to the remote desktop.',
  'com/gateway-blocked.cause':
    "The RD Gateway's connection authorization policy forbids port redirection, so it fails only through the gateway.",
  'com/gateway-blocked.source.policy': 'connection authorization policy',
  'com/gateway-blocked.source.without': 'test without the gateway',
  'com/gateway-blocked.value.in-use': 'in use',
  'com/gateway-blocked.value.forbidden': 'port redirection disabled',
  'com/gateway-blocked.value.redirected': 'the ports are redirected',
  'com/gateway-blocked.fix.try-without':
    'On your device connect once without the RD Gateway, or look at its authorization policy: it can forbid port redirection.',
  'com/gateway-blocked.fix.allow': 'On the RD Gateway allow port redirection in its connection authorization policy.',
  'com/latency.title': 'The serial port works, but answers arrive late; some devices do not wait that long.',
  'com/latency.cause':
    'This kind of redirection is designed for local networks. Over a slow path devices with short timeouts fail although the port is fine.',
  'com/latency.cause.elsewhere':
    'The connection itself answers fast, so the time is lost on the local device: in the port, its driver or the Remote Desktop app. Devices with short timeouts fail although the port is fine.',
  'com/latency.source.loopback': 'loopback test of {port}',
  'com/latency.value.round-trip': '{ms} ms round trip',
  'com/latency.fix.closer': 'On your device use a wired or closer network.',
  'com/latency.fix.shorten': 'Shorten the path: a session host in a nearer region, RDP Shortpath.',
  'com/latency.fix.timeout': 'In the session raise the timeout in the application that uses the port.',
  'com/linux-permission.title': 'Your account may not use the serial port on this device.',
  'com/linux-permission.cause':
    "The port's device file belongs to a group (dialout, on some systems uucp) that this user is not in, so the Remote Desktop app cannot open it.",
  'com/linux-permission.source.ports': 'serial ports',
  'com/linux-permission.value.denied': 'this user may not open it (EACCES)',
  'com/linux-permission.fix.group': 'On the local device add the user to the group of the device file.',
  'com/linux-permission.fix.sign-in-again': 'Sign out of your device and in again, then connect again.',
  'com/not-in-device-manager.title': "Your serial port is in the remote desktop even if a program's list does not show it.",
  'com/not-in-device-manager.cause':
    "Redirected ports do not appear in Device Manager or in lists made from it (SetupAPI); they exist in the session's device names and below HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM. The device behind the port (a scanner, a terminal) is another thing: where its driver is installed in the session it has an entry of its own there, and instructions that send people to Device Manager mean that one.",
  'com/not-in-device-manager.source.name': 'device name {name}',
  'com/not-in-device-manager.value.from': 'redirected from {client} {port}',
  'com/not-in-device-manager.fix.type-name':
    'Nothing needs fixing. Where a program in the remote desktop does not list the port, type its name: {names}.',
  'com/not-in-device-manager.fix.peripheral':
    "Look in the session's Device Manager for the entry of the device itself, not of the port: a mark on it means that its driver is missing in the session.",
  'com/not-in-device-manager.fix.query': "See the session's ports.",
  'com/number-clash.title': 'The remote desktop has a serial port of its own with the same number, which hides yours.',
  'com/number-clash.cause': 'The name is taken on the session host, so the redirected port has no name there.',
  'com/number-clash.value.present': 'present',
  'com/number-clash.value.own': "the session host's own",
  'com/number-clash.fix.rename': 'Give the redirected port another name in the session.',
  'com/number-clash.fix.choose': 'In the remote desktop choose {name} in the application.',
  'com/number-clash.fix.renumber': "Or change the port's number on the local device, then connect again.",
  'com/xrdp-none.title': 'Serial (COM) ports cannot be used in this kind of remote desktop.',
  'com/xrdp-none.cause': 'The session is served by xrdp, which has no serial redirection.',
  'com/xrdp-none.source.platform': 'session platform',
  'com/xrdp-none.fix.windows-session': 'Use a remote desktop of Windows for work that needs the port.',
  'com/xrdp-none.fix.network': 'Or carry the port over the network, for example with ser2net on the local device.'
} as const
