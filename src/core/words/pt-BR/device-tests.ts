import type { deviceTests as english } from '../en/device-tests.ts'

export const deviceTests: Readonly<Record<keyof typeof english, string>> = {
  'test.card.no-reader': 'Não há nenhum leitor com o nome “{reader}”.',
  'test.card.hint.none': 'Conecte um leitor e teste novamente.',
  'test.card.hint.readers': 'Informe um destes: {names}.',
  'test.card.mute': 'O cartão não responde ao leitor.',
  'test.card.hint.insert': 'Insira o cartão com o chip para a frente e teste novamente.',
  'test.card.in-use': 'Outro programa usa o cartão. O teste não mexe nele, para não atrapalhar nada.',
  'test.card.hint.close': 'Feche o programa que usa o cartão e teste novamente.',
  'test.card.xrdp':
    'Um cartão não é testado neste tipo de área de trabalho remota (xrdp): o teste poderia encerrar o som e a área de transferência.',
  'test.card.hint.local': 'Teste o cartão no dispositivo local.',
  'test.domain.no-domain': 'Nem o DNS nem este sistema conhecem o domínio.',
  'test.domain.no-kdc': 'O domínio é conhecido, mas o DNS não indica nenhum controlador de domínio dele (_kerberos._tcp).',
  'test.domain.kdc-silent': 'O DNS indica controladores do domínio, mas nenhum deles aceita uma conexão deste computador.',
  'test.domain.no-answer': 'O DNS não respondeu; por isso, nada se sabe do domínio.',
  'test.domain.hint.network':
    'Conecte-se à rede ou à VPN da organização e teste novamente; se a conexão passa por um gateway, ele pode fazer esse papel.',
  'test.domain.hint.dns': 'Verifique a conexão de rede e os servidores DNS dela e teste novamente.',
  'test.port.not-found': 'Não há nenhuma porta com este nome (“{said}”).',
  'test.port.access-denied': 'O sistema não deixa o Sidecheck abrir a porta (“{said}”).',
  'test.port.in-use': 'Outro programa está usando a porta (“{said}”).',
  'test.port.not-supported': 'A porta não pode ser aberta: não é uma porta serial ou o driver dela não oferece suporte a isso (“{said}”).',
  'test.port.failed': 'A porta não pôde ser usada (“{said}”).',
  'test.port.no-answer': 'A porta abriu, e nada do que foi enviado voltou.',
  'test.port.hint.bridge': 'Interligue os pinos 2 e 3 do conector e teste novamente; depois teste a mesma porta no dispositivo local.',
  'test.port.other-bytes': 'Voltaram bytes diferentes dos enviados: está conectado um dispositivo que não ecoa ou a velocidade é outra.',
  'test.port.hint.other-bytes': 'Desconecte o dispositivo e interligue os pinos 2 e 3 do conector.',
  'test.port.hint.list': 'Use o nome que está na lista de portas.',
  'test.port.hint.group': 'Peça ao seu administrador acesso às portas seriais (grupo dialout no Debian e no Ubuntu).',
  'test.port.hint.close': 'Feche o programa que usa a porta e teste novamente.',
  'test.port.hint.plug': 'Desconecte o dispositivo, conecte-o de novo e teste novamente.'
}
