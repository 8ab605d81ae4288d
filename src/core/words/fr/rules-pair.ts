import type { rulesPair as english } from '../en/rules-pair.ts'

export const rulesPair: Readonly<Record<keyof typeof english, string>> = {
  'pair.leaves-nothing': 'On ne peut rien dire de ce qui a atteint la session, et rien n’a été comparé.',
  'pair.leaves-unsure': 'Rien n’est prouvé quant à la différence entre les deux côtés.',
  'pair.source.snapshot': 'l’instantané à cette place',
  'pair.source.machine': 'le nom de l’ordinateur',
  'pair.value.of-side': 'pris {side, select, local {sur l’appareil local} other {dans la session}}',
  'pair.hours': '{count, plural, one {# heure} many {# heures} other {# heures}}',
  'pair.days': '{count, plural, one {# jour} many {# jours} other {# jours}}',
  'pair.fix.other-side':
    'Lancez Sidecheck {side, select, local {sur l’appareil local, hors du bureau à distance} other {dans le bureau à distance}}, et comparez avec ce résultat.',
  'pair/swapped.title': 'Les deux côtés ont été fournis dans le mauvais ordre.',
  'pair/swapped.cause':
    'L’instantané placé comme appareil local est celui de la session, et celui placé comme session est celui de l’appareil local.',
  'pair/swapped.fix.exchange': 'Donnez d’abord le résultat de l’appareil local, puis celui du bureau à distance.',
  'pair/one-side.title':
    'Les deux résultats sont du même côté : {side, select, local {l’appareil local} other {le bureau à distance}}. L’autre côté manque.',
  'pair/one-side.cause':
    'Une comparaison prend un instantané de chaque côté, et les deux qui ont été fournis indiquent {side, select, local {l’appareil local} other {la session}}.',
  'pair/same-machine.title': 'Les deux résultats viennent du même ordinateur, {name}.',
  'pair/same-machine.cause':
    'Les deux instantanés ont été pris {place, select, local {sur cet ordinateur même, hors de toute session à distance} other {dans une même session sur cet ordinateur}} : l’un des deux côtés manque.',
  'pair/no-session.title': 'Le résultat du bureau à distance n’a pas été obtenu dans un bureau à distance.',
  'pair/no-session.cause':
    'Sur {name}, Windows indique que ce n’est pas une session à distance : les périphériques et services de ce côté sont ceux de l’ordinateur lui-même.',
  'pair/no-session.source.session': 'la session, telle que Windows la nomme',
  'pair/no-session.value.console': 'pas de session à distance',
  'pair/other-client.title': 'Le bureau à distance a été ouvert depuis un autre appareil : {client}, et non {local}.',
  'pair/other-client.cause':
    'La session indique {client} comme client, et l’instantané local est celui de {local} : les périphériques de l’un disent peu de chose de l’autre.',
  'pair/other-client.source.client': 'le client de la session',
  'pair/other-client.fix.run-there': 'Lancez Sidecheck sur {client}, d’où le bureau à distance a été ouvert, et comparez avec ce résultat.',
  'pair/other-client.fix.open-here': 'Ou ouvrez le bureau à distance depuis {local}, et vérifiez-y à nouveau.',
  'pair/hours-apart.title': 'Les deux résultats ont été obtenus à {span} d’intervalle.',
  'pair/hours-apart.cause':
    'L’instantané {side, select, local {de l’appareil local} other {de la session}} est plus ancien de {span} : {older}, contre {newer}. Depuis, des périphériques ont pu apparaître ou disparaître, et une autre session a pu être ouverte.',
  'pair/hours-apart.fix.again':
    'Vérifiez à nouveau {side, select, local {l’appareil local} other {le bureau à distance}}, et fournissez ce résultat.'
}
