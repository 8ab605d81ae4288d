import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'Os programas precisam abrir as portas acima de COM9 com uma forma mais longa do nome.',
  'com/above-9.cause':
    'O Windows reserva apenas COM1 a COM9 como nomes curtos. Um programa que abre COM10 ou superior pelo nome curto não encontra a porta.',
  'com/above-9.value.not-found': 'não encontrada',
  'com/above-9.fix.full-name': 'Na área de trabalho remota, informe no aplicativo o nome completo da porta.',
  'com/above-9.fix.renumber': 'Ou dê à porta um número menor que 10 no dispositivo local e conecte-se novamente.',
  'com/busy-local.title': 'Outro programa ou outra área de trabalho remota está usando a porta serial.',
  'com/busy-local.cause':
    'Uma porta só pode ser usada por um programa de cada vez: enquanto está aberta no dispositivo local, não pode ser usada na sessão; só uma sessão pode ocupá-la por vez; e, enquanto está redirecionada, não fica disponível no dispositivo local.',
  'com/busy-local.fix.close':
    'Feche o programa que usa a porta no seu dispositivo e saia de outras áreas de trabalho remotas em que ela esteja disponível.',
  'com/driver-missing.title': 'A porta serial está lá, mas o dispositivo ligado a ela não responde na área de trabalho remota.',
  'com/driver-missing.cause':
    'As portas COM são redirecionadas como estão, em baixo nível: o driver do dispositivo ligado à porta precisa estar instalado na sessão, não no dispositivo local.',
  'com/driver-missing.source.test': 'teste de {port}',
  'com/driver-missing.value.no-answer': 'abriu, sem resposta',
  'com/driver-missing.fix.install': 'Instale na sessão o driver e o software do dispositivo.',
  'com/driver-missing.fix.windows-update': 'Execute o Windows Update na sessão, pois ele traz muitos desses drivers.',
  'com/driver-missing.fix.parameters':
    'Na sessão, confira a velocidade, os bits de dados, a paridade e o controle de fluxo de {port}: os dois lados precisam coincidir.',
  'com/other-session.title':
    '{count, plural, one {{names} na área de trabalho remota pertence a outra pessoa conectada lá.} =2 {{names} na área de trabalho remota pertencem a outras pessoas conectadas lá.} =3 {{names} na área de trabalho remota pertencem a outras pessoas conectadas lá.} many {{names} e outras na área de trabalho remota pertencem a outras pessoas conectadas lá.} other {{names} e outras na área de trabalho remota pertencem a outras pessoas conectadas lá.}}',
  'com/other-session.cause':
    'O destino de uma porta dessas indica a sessão {sessions}, e esta é a sessão {own}. O host da sessão mantém uma única lista de portas seriais para todas as sessões, por isso cada uma vê também as portas que vieram com as outras. Uma porta dessas leva ao dispositivo de outra pessoa e não diz nada sobre a sua.',
  'com/other-session.value.target': 'um destino em outra sessão',
  'com/other-session.value.own': 'sessão {number}',
  'com/other-session.fix.own':
    'Na área de trabalho remota, escolha no aplicativo somente uma porta que o Sidecheck mostre como vinda do seu dispositivo.',
  'com/other-session.fix.whose': 'Verifique no host da sessão de quem é a sessão de número {number}.',
  'com/not-asked-for.title': 'Talvez sua porta serial não tenha sido solicitada quando a conexão foi aberta.',
  'com/not-asked-for.cause':
    'No Linux, os programas baseados no FreeRDP só repassam uma porta serial quando ela é indicada na inicialização (/serial). Não foi possível ler se esta foi.',
  'com/not-asked-for.fix.option':
    'No dispositivo local, inicie a conexão com a opção que indica a porta serial e o nome que ela terá na sessão.',
  'com/freerdp-ioctl.title': 'Seu aplicativo de Área de Trabalho Remota recusa um comando que o programa envia à porta.',
  'com/freerdp-ioctl.cause':
    'O canal serial do FreeRDP rejeita códigos de controle que o driver local não conhece, e o programa desiste. Com a opção permissive, essas solicitações são aceitas, mas não têm efeito.',
  'com/freerdp-ioctl.value.not-supported': 'a solicitação não tem suporte',
  'com/freerdp-ioctl.fix.permissive': 'No dispositivo local, acrescente permissive à opção serial e conecte-se novamente.',
  'com/gateway-blocked.title': 'As portas seriais (COM) são bloqueadas no caminho até a área de trabalho remota.',
  'com/gateway-blocked.cause':
    'A política de autorização de conexão do Gateway de RD proíbe o redirecionamento de portas; por isso, ele só falha pelo gateway.',
  'com/gateway-blocked.source.policy': 'política de autorização de conexão',
  'com/gateway-blocked.source.without': 'teste sem o gateway',
  'com/gateway-blocked.value.in-use': 'em uso',
  'com/gateway-blocked.value.forbidden': 'redirecionamento de portas desabilitado',
  'com/gateway-blocked.value.redirected': 'as portas são redirecionadas',
  'com/gateway-blocked.fix.try-without':
    'No seu dispositivo, conecte-se uma vez sem o Gateway de RD ou consulte a política de autorização dele: ela pode proibir o redirecionamento de portas.',
  'com/gateway-blocked.fix.allow': 'No Gateway de RD, permita o redirecionamento de portas na política de autorização de conexão.',
  'com/latency.title': 'A porta serial funciona, mas as respostas chegam com atraso, e alguns dispositivos não esperam tanto.',
  'com/latency.cause':
    'Esse tipo de redirecionamento foi projetado para redes locais. Em um caminho lento, dispositivos com tempos limite curtos falham, embora a porta esteja em ordem.',
  'com/latency.cause.elsewhere':
    'A conexão em si responde rápido; portanto, o tempo se perde no dispositivo local: na porta, no driver dela ou no aplicativo de Área de Trabalho Remota. Dispositivos com tempos limite curtos falham, embora a porta esteja em ordem.',
  'com/latency.source.loopback': 'teste de loopback de {port}',
  'com/latency.value.round-trip': '{ms} ms de ida e volta',
  'com/latency.fix.closer': 'No seu dispositivo, use uma rede cabeada ou mais próxima.',
  'com/latency.fix.shorten': 'Encurte o caminho: um host da sessão em uma região mais próxima, RDP Shortpath.',
  'com/latency.fix.timeout': 'Na sessão, aumente o tempo limite no aplicativo que usa a porta.',
  'com/linux-permission.title': 'Sua conta não tem permissão para usar a porta serial deste dispositivo.',
  'com/linux-permission.cause':
    'O arquivo de dispositivo da porta pertence a um grupo (dialout, em alguns sistemas uucp) do qual este usuário não faz parte; por isso, o aplicativo de Área de Trabalho Remota não consegue abri-la.',
  'com/linux-permission.source.ports': 'portas seriais',
  'com/linux-permission.value.denied': 'este usuário não tem permissão para abri-la (EACCES)',
  'com/linux-permission.fix.group': 'No dispositivo local, adicione o usuário ao grupo do arquivo de dispositivo.',
  'com/linux-permission.fix.sign-in-again': 'Saia do seu dispositivo, entre de novo e conecte-se novamente.',
  'com/not-in-device-manager.title': 'Sua porta serial está na área de trabalho remota, mesmo que não apareça na lista de um programa.',
  'com/not-in-device-manager.cause':
    'As portas redirecionadas não aparecem no Gerenciador de Dispositivos nem em listas feitas a partir dele (SetupAPI); elas existem nos nomes de dispositivos da sessão e em HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM. O dispositivo ligado à porta (um leitor de código de barras, um terminal) é outra coisa: se o driver dele está instalado na sessão, ele tem ali sua própria entrada, e é a ela que se referem as instruções que mandam abrir o Gerenciador de Dispositivos.',
  'com/not-in-device-manager.source.name': 'nome de dispositivo {name}',
  'com/not-in-device-manager.value.from': 'redirecionada de {client} {port}',
  'com/not-in-device-manager.fix.type-name':
    'Não é preciso corrigir nada. Se um programa na área de trabalho remota não listar a porta, digite o nome dela: {names}.',
  'com/not-in-device-manager.fix.peripheral':
    'No Gerenciador de Dispositivos da sessão, procure a entrada do próprio dispositivo, não a da porta: um sinal de aviso nela significa que falta o driver na sessão.',
  'com/not-in-device-manager.fix.query': 'Veja as portas da sessão.',
  'com/number-clash.title': 'A área de trabalho remota tem uma porta serial própria com o mesmo número, e ela oculta a sua.',
  'com/number-clash.cause': 'O nome já está em uso no host da sessão; por isso, a porta redirecionada não tem nome lá.',
  'com/number-clash.value.present': 'presente',
  'com/number-clash.value.own': 'do próprio host da sessão',
  'com/number-clash.fix.rename': 'Dê outro nome à porta redirecionada na sessão.',
  'com/number-clash.fix.choose': 'Na área de trabalho remota, escolha {name} no aplicativo.',
  'com/number-clash.fix.renumber': 'Ou mude o número da porta no dispositivo local e conecte-se novamente.',
  'com/xrdp-none.title': 'As portas seriais (COM) não podem ser usadas neste tipo de área de trabalho remota.',
  'com/xrdp-none.cause': 'A sessão é fornecida pelo xrdp, que não redireciona portas seriais.',
  'com/xrdp-none.source.platform': 'plataforma da sessão',
  'com/xrdp-none.fix.windows-session': 'Use uma área de trabalho remota do Windows para o trabalho que precisa da porta.',
  'com/xrdp-none.fix.network': 'Ou disponibilize a porta pela rede, por exemplo, com ser2net no dispositivo local.'
}
