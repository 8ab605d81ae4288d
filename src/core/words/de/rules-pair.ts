import type { rulesPair as english } from '../en/rules-pair.ts'

export const rulesPair: Readonly<Record<keyof typeof english, string>> = {
  'pair.leaves-nothing': 'Was in der Sitzung angekommen ist, lässt sich nicht sagen, und es wurde nichts verglichen.',
  'pair.leaves-unsure': 'Der Unterschied zwischen den beiden Seiten beweist deshalb nichts.',
  'pair.source.snapshot': 'der Snapshot an dieser Stelle',
  'pair.source.machine': 'Name des Computers',
  'pair.value.of-side': '{side, select, local {auf dem lokalen Gerät} other {in der Sitzung}} aufgenommen',
  'pair.hours': '{count, plural, one {# Stunde} other {# Stunden}}',
  'pair.days': '{count, plural, one {# Tag} other {# Tage}}',
  'pair.fix.other-side':
    'Starten Sie Sidecheck {side, select, local {auf dem lokalen Gerät, außerhalb des Remotedesktops,} other {im Remotedesktop}}, und vergleichen Sie mit diesem Ergebnis.',
  'pair/swapped.title': 'Die beiden Seiten wurden in der falschen Reihenfolge angegeben.',
  'pair/swapped.cause':
    'Der Snapshot an der Stelle des lokalen Geräts stammt aus der Sitzung, und der an der Stelle der Sitzung stammt vom lokalen Gerät.',
  'pair/swapped.fix.exchange': 'Geben Sie zuerst das Ergebnis des lokalen Geräts an und danach das des Remotedesktops.',
  'pair/one-side.title':
    'Beide Ergebnisse stammen von derselben Seite: {side, select, local {vom lokalen Gerät} other {aus dem Remotedesktop}}. Die andere Seite fehlt.',
  'pair/one-side.cause':
    'Zu einem Vergleich gehört ein Snapshot jeder Seite. Beide angegebenen stammen nach eigener Angabe {side, select, local {vom lokalen Gerät} other {aus der Sitzung}}.',
  'pair/same-machine.title': 'Beide Ergebnisse stammen vom selben Computer: {name}.',
  'pair/same-machine.cause':
    'Beide Snapshots wurden {place, select, local {auf diesem Computer selbst, außerhalb jeder Remotesitzung,} other {in ein und derselben Sitzung auf diesem Computer}} aufgenommen: Eine der beiden Seiten fehlt.',
  'pair/no-session.title': 'Das Ergebnis des Remotedesktops wurde nicht in einem Remotedesktop erstellt.',
  'pair/no-session.cause':
    'Laut Windows wurde auf {name} nicht in einer Remotesitzung gearbeitet: Die Geräte und Dienste dieser Seite sind die des Computers selbst.',
  'pair/no-session.source.session': 'Sitzung laut Windows',
  'pair/no-session.value.console': 'keine Remotesitzung',
  'pair/other-client.title': 'Der Remotedesktop wurde von einem anderen Gerät aus geöffnet: von {client}, nicht von {local}.',
  'pair/other-client.cause':
    'Die Sitzung nennt {client} als ihren Client, der lokale Snapshot stammt aber von {local}: Die Geräte des einen Computers sagen wenig über die des anderen.',
  'pair/other-client.source.client': 'Client der Sitzung',
  'pair/other-client.fix.run-there':
    'Starten Sie Sidecheck auf {client}, von wo aus der Remotedesktop geöffnet wurde, und vergleichen Sie mit diesem Ergebnis.',
  'pair/other-client.fix.open-here': 'Oder öffnen Sie den Remotedesktop von {local} aus, und prüfen Sie dort noch einmal.',
  'pair/hours-apart.title': 'Zwischen den beiden Ergebnissen liegt zu viel Zeit: {span}.',
  'pair/hours-apart.cause':
    'Der Snapshot {side, select, local {des lokalen Geräts} other {der Sitzung}} ist um {span} älter als der andere ({older}, {newer}). Seither können Geräte hinzugekommen oder verschwunden sein, und es kann eine andere Sitzung geöffnet worden sein.',
  'pair/hours-apart.fix.again':
    'Prüfen Sie {side, select, local {das lokale Gerät} other {den Remotedesktop}} noch einmal, und verwenden Sie dieses Ergebnis.'
}
