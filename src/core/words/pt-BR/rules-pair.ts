import type { rulesPair as english } from '../en/rules-pair.ts'

export const rulesPair: Readonly<Record<keyof typeof english, string>> = {
  'pair.leaves-nothing': 'Não se pode dizer nada sobre o que chegou à sessão, e nada foi comparado.',
  'pair.leaves-unsure': 'Nada do que se diz sobre a diferença entre os dois lados está comprovado.',
  'pair.source.snapshot': 'o instantâneo neste lugar',
  'pair.source.machine': 'o nome do computador',
  'pair.value.of-side': 'feito {side, select, local {no dispositivo local} other {dentro da sessão}}',
  'pair.hours': '{count, plural, one {# hora} many {# horas} other {# horas}}',
  'pair.days': '{count, plural, one {# dia} many {# dias} other {# dias}}',
  'pair.fix.other-side':
    'Execute o Sidecheck {side, select, local {no dispositivo local, fora da área de trabalho remota,} other {dentro da área de trabalho remota}} e compare com esse resultado.',
  'pair/swapped.title': 'Os dois lados foram informados na ordem errada.',
  'pair/swapped.cause': 'O instantâneo no lugar do dispositivo local é da sessão, e o que está no lugar da sessão é do dispositivo local.',
  'pair/swapped.fix.exchange': 'Informe primeiro o resultado do dispositivo local e depois o da área de trabalho remota.',
  'pair/one-side.title':
    'Os dois resultados são do mesmo lado: {side, select, local {o dispositivo local} other {a área de trabalho remota}}. Falta o outro lado.',
  'pair/one-side.cause':
    'Uma comparação usa um instantâneo de cada lado, e os dois que foram informados dizem que são {side, select, local {do dispositivo local} other {da sessão}}.',
  'pair/same-machine.title': 'Os dois resultados vêm do mesmo computador, {name}.',
  'pair/same-machine.cause':
    'Os dois instantâneos foram feitos {place, select, local {nesse próprio computador, fora de qualquer sessão remota} other {dentro de uma única sessão nesse computador}}: falta um dos dois lados.',
  'pair/no-session.title': 'O resultado da área de trabalho remota não foi feito dentro de uma área de trabalho remota.',
  'pair/no-session.cause':
    'Em {name}, o Windows informa que esta não é uma sessão remota: os dispositivos e serviços desse lado são os do próprio computador.',
  'pair/no-session.source.session': 'a sessão, como o Windows a chama',
  'pair/no-session.value.console': 'nenhuma sessão remota',
  'pair/other-client.title': 'A área de trabalho remota foi aberta de outro dispositivo: {client}, e não {local}.',
  'pair/other-client.cause':
    'A sessão indica {client} como cliente, e o instantâneo local é de {local}: os dispositivos de um dizem pouco sobre o outro.',
  'pair/other-client.source.client': 'o cliente da sessão',
  'pair/other-client.fix.run-there':
    'Execute o Sidecheck em {client}, de onde a área de trabalho remota foi aberta, e compare com esse resultado.',
  'pair/other-client.fix.open-here': 'Ou abra a área de trabalho remota a partir de {local} e verifique lá novamente.',
  'pair/hours-apart.title': 'Os dois resultados foram feitos com {span} de diferença.',
  'pair/hours-apart.cause':
    'O instantâneo {side, select, local {do dispositivo local} other {da sessão}} é {span} mais antigo: {older}, contra {newer}. Desde então, dispositivos podem ter aparecido e desaparecido, e outra sessão pode ter sido aberta.',
  'pair/hours-apart.fix.again':
    'Verifique novamente {side, select, local {o dispositivo local} other {a área de trabalho remota}} e use esse novo resultado.'
}
