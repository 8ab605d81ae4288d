/** What every finding shares: capabilities, steps, other layers, and the findings that are no cause. */
export const diagnose = {
  'overall.none': 'Nothing on your device is meant for the remote desktop',
  'overall.all':
    '{count, plural, one {What you have arrived in the remote desktop} other {All {count} kinds of devices arrived in the remote desktop}}',
  'overall.some':
    '{arrived, plural, =0 {Nothing arrived} one {{arrived} of {all} kinds arrived} other {{arrived} of {all} kinds arrived}}; {not}',
  'overall.partly': '{devices} {count, plural, one {is} other {are}} missing',
  'overall.missing': '{kinds} are missing',
  'overall.missing.company': '{kinds} are blocked by a company setting',
  'overall.missing.connection': '{kinds} are switched off in the connection',
  'overall.missing.client': 'your Remote Desktop app does not pass {kinds} on',
  'overall.missing.consent': '{kinds} were not allowed when connecting',
  'overall.differs': '{kinds} are not the same there',
  'overall.unknown': 'whether {kinds} arrived is not known',
  'overall.absent': '{kinds} are not available on your device',
  'overall.listed': 'Some are in both lists, but not tested yet. Press Test to make sure.',
  'overall.proved': 'Nothing to do.',
  'overall.lead.you': 'You can fix this yourself. Choose what is missing to see how.',
  'overall.lead.try': 'The cause is not known yet. Choose what is missing to see what you can try.',
  'overall.lead.helpdesk': 'You cannot fix this yourself: your helpdesk can.',
  'overall.lead.administrator': 'You cannot fix this yourself: the administrator of the remote desktop can.',
  'overall.lead.open': 'Choose a row to see what is known of it.',
  'overall.lead.unknown': '"Not known" means Sidecheck could not look; it is not a fault.',
  'overall.lead.absent': 'If you do not use them, there is nothing to do.',
  'overall.lead.not-there': 'Not available on your device: {kinds}. If you do not use them, there is nothing to do.',
  'place.local': 'on your device',
  'place.session': 'in the remote desktop',
  'layer.brief': '{source} = {value}',
  'would-block.property': "{name} in the connection's properties (now {now})",
  'would-block.policy': 'the policy "{name}" if it is {state} (now {now})',
  'would-block.host': "the session host's own value {value} (now {now})",
  'would-block.service': 'a stopped service: {services} (running now)',
  'would-block.privacy': 'microphone access that is denied (not denied now on the {sides})',
  'other-layers.blocking': 'It is blocked in another place too, and fixing one is not enough: {layers}.',
  'other-layers.unknown': 'Not known, and it may block as well: {layers}.',
  'other-layers.open': 'What else would block it: {layers}.',
  'portal.windows365': 'the Intune admin center (Devices > Windows 365: provisioning policies and user settings)',
  'portal.devbox':
    'the Azure portal (the dev center with its projects and pools; people look after their own dev boxes in the developer portal)',
  'portal.cloudpc':
    'the Intune admin center for Windows 365 (Devices > Windows 365: provisioning policies and user settings), or the Azure portal for Dev Box (the dev center with its projects and pools; people look after their own dev boxes in the developer portal)',
  'path.policy.templates': 'Computer Configuration > Policies > Administrative Templates > {rest}',
  'path.policy.windows': 'Computer Configuration > Policies > Administrative Templates > Windows Components > {rest}',
  'path.policy.session-host':
    'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Session Host > {rest}',
  'path.policy.redirection':
    'Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Session Host > Device and Resource Redirection > {rest}',
  'step.reconnect': 'Sign out of the remote desktop and connect again.',
  'step.restart-host':
    'Restart the {host}{platform, select, windows365 {, from the session or in the Intune admin center (Devices > Windows 365 > All Cloud PCs)} devbox {, from the session or in the developer portal} cloudpc {, from the session or, for a Cloud PC, in the Intune admin center (Devices > Windows 365 > All Cloud PCs), for a dev box in the developer portal} other {}}: the setting counts only afterwards.',
  'step.restart-if-still':
    'Restart the {host} only if it is the same in the new session{shared, select, yes {: first let everybody who is signed in there sign out, since a restart ends all their sessions} other {}}.',
  'step.drain':
    'Before that, drain the {host}: run this there, and wait until everybody has signed out. A restart ends the sessions of all who use it.',
  'step.drain.pool':
    'Before that, with Azure PowerShell on your own computer or in the Azure portal, set the session host to drain mode in its host pool, and wait until everybody has signed out: a restart ends the sessions of all who use it.',
  'step.drain.by-hand': 'Before that, let everybody who is signed in to the {host} sign out: a restart ends all their sessions.',
  'step.undrain': 'With Azure PowerShell on your own computer or in the Azure portal let new sessions in again.',
  'step.policy.intune':
    '{order, select, either {Either in the Intune admin center} other {Or, where Intune manages the {host}, in the Intune admin center}} set "{name}" to {state}. It takes the role Policy and Profile manager.',
  'step.policy.group':
    '{order, select, either {Either in Group Policy} other {Or, where Group Policy manages the {host}, there}} set "{name}" to {state}. It takes the right to edit Group Policy objects, and the object has to be linked to the organizational unit that holds the {host}.',
  'step.policy.verify': 'Check on the {host} that the value is gone or {value}.',
  'step.property.portal':
    'In the Azure portal open the host pool, then RDP Properties > Device redirection, and set "{name}" to "{choice}". It takes the role Desktop Virtualization Host Pool Contributor.',
  'step.property.portal-line':
    'In the Azure portal open the host pool, then RDP Properties > Device redirection, and set this property. It takes the role Desktop Virtualization Host Pool Contributor.',
  'step.property.collection.read':
    'On the connection broker read what the session collection has, and keep it: what is set next replaces all of it.',
  'step.property.collection.append':
    'On the connection broker write back the lines of CustomRdpProperty that were read, with this one added: it replaces the whole string.',
  'step.property.file':
    'In the .rdp file that the connection is opened with on the local device, set this line (a signed file must be signed again).',
  'step.property.custom': 'Where a custom RDP property switches it off, remove it or set it to this value, in {portal}.',
  'step.property.collection':
    'On the connection broker add {option} to the options that were read: this list replaces the one that is set. Where CustomRdpProperty sets the same the other way, change it there, and write back every other line of it.',
  'step.freerdp.option': 'On your device start FreeRDP with the option for it.',
  'step.windows-app.device': 'In Windows App on your device edit the connection and switch the device on.',
  'step.client.switch':
    'On your device look in the settings of your Remote Desktop app whether it passes this on in this connection, and switch it on.',
  'step.mstsc.other': 'In Remote Desktop Connection on your device open Show Options > Local Resources and tick the device.',
  'step.service.allow':
    'Allow the service {name} to start {side, select, local {on the local device} both {on the local device and in the session} other {in the session}}.',
  'step.service.start':
    'Start the service {name} {side, select, local {on the local device} both {on the local device and in the session} other {in the session}}.',
  'step.service.missing':
    'The service {name} does not exist {side, select, local {on the local device} both {on the local device or in the session} other {in the session}}, so it cannot be started: repair Windows there, or use an image that has it.',
  'step.service.pcscd': 'On the local device start the smart card daemon, and let it start by itself from now on.',
  'step.send-report': 'Send the report with this evidence to whoever runs the session hosts.',
  'step.report-fault': 'Send this report to the makers of Sidecheck. Everything else in it stands.',
  'step.run-on': 'Run Sidecheck {side, select, local {on the local device} other {in the remote desktop}}.',
  'step.read-on':
    'Wait until everything is read {side, select, local {on the local device} other {in the remote desktop}}; a result that was saved before has to be saved again.',
  'step.read-all': 'Read everything {side, select, local {on the local device} other {in the remote desktop}}: this was not asked for.',
  'step.paste-output': 'Or paste what this prints {side, select, local {on the local device} other {in the session}}.',
  'step.find-out-why':
    'Find out why the list {side, select, local {on the local device} other {in the session}} could not be read: {reason}',
  'step.paste-policies': 'Run this on the session host, and paste what it prints.',
  'step.paste-host-pool': "Paste the host pool's RDP properties, as the Azure portal shows them.",
  'step.drop-rdp-file': 'Drop the .rdp file that the connection is opened with on the local device.',
  'step.switch-on-log': 'The log that names the reason is switched off in the session: switch it on there.',
  'step.read-log':
    '{state, select, off {Then connect again, and read in the session what the log has written} other {The log that names the reason is not readable for this user in the session: read it there as an administrator}}.',
  'unexplained.differs': '{name}: {note}',
  'unexplained.differs-note': 'differs in the remote desktop',
  'unexplained.only-here': '{name}: present here, not in the remote desktop',
  'unexplained.titled': '{what} {settings}',
  'unexplained.no-setting': 'Sidecheck found no setting that blocks this.',
  'unexplained.part': 'None of the settings that could be read blocks this; {count} could not be read.',
  'unexplained.named': '{names}: not in the remote desktop.',
  'unexplained.allowed': 'Cause not found. Everything that decides was read and allows it, so it should have been redirected.',
  'unexplained.nothing-blocks': 'Cause not found. Nothing that was read blocks it.',
  'unexplained.unread': 'Not read, and it may decide: {layers}.',
  'unexplained.no-service':
    'The session answers SCARD_E_NO_SERVICE while SCardSvr runs there: in a session that means that no smart card redirection is here, not that the service stopped.',
  'unexplained.summary': 'Cause not found. The settings that were read: {summary}.',
  'needs-evidence.title': 'More information is needed to judge {devices}.',
  'needs-evidence.title-hello': 'More information is needed to judge signing in with Windows Hello.',
  'needs-evidence.title-alone':
    '{side, select, local {To find out why something is missing in the remote desktop, check there too.} other {To find out what is missing in the remote desktop, check the local device too.}}',
  'needs-evidence.hello': 'signing in with Windows Hello',
  'needs-evidence.cause': 'These would decide what could not be decided from what was read.',
  'needs-evidence.settings': 'the settings that were read',
  'rule-failed.title': 'One of the checks could not be finished.',
  'rule-failed.cause': 'The rule {rule} failed, so nothing is known of what it would have found. All other findings stand.',
  'connection.round-trip.value': '{ms} ms round trip',
  'connection.round-trip.source': 'the connection itself, measured by ECHO'
} as const
