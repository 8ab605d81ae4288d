import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {
  'overall.none': 'Nada do seu dispositivo precisa chegar à área de trabalho remota',
  'overall.all':
    '{count, plural, one {O que você tem chegou à área de trabalho remota} many {Todos os {count} tipos de dispositivos chegaram à área de trabalho remota} other {Todos os {count} tipos de dispositivos chegaram à área de trabalho remota}}',
  'overall.some':
    '{arrived, plural, =0 {Nada chegou} one {Chegou {arrived} de {all} tipos} many {Chegaram {arrived} de {all} tipos} other {Chegaram {arrived} de {all} tipos}}; {not}',
  'overall.partly': '{count, plural, one {falta} many {faltam} other {faltam}} {devices}',
  'overall.missing': 'faltam {kinds}',
  'overall.missing.company': 'uma configuração da empresa bloqueia {kinds}',
  'overall.missing.connection': 'a conexão não inclui {kinds}',
  'overall.missing.client': 'seu aplicativo de Área de Trabalho Remota não repassa {kinds}',
  'overall.missing.consent': 'ao conectar, não houve permissão para {kinds}',
  'overall.differs': 'lá, {kinds} são diferentes',
  'overall.unknown': 'não se sabe se {kinds} chegaram',
  'overall.absent': 'não há {kinds} no seu dispositivo',
  'overall.listed': 'Alguns estão nas duas listas, mas ainda sem teste. Clique em “Testar” para ter certeza.',
  'overall.proved': 'Não há nada a fazer.',
  'overall.lead.you': 'Você pode resolver isso por conta própria. Escolha o que falta para ver como.',
  'overall.lead.try': 'A causa ainda não é conhecida. Escolha o que falta para ver o que você pode tentar.',
  'overall.lead.helpdesk': 'Você não consegue resolver isso por conta própria, mas o seu suporte de TI consegue.',
  'overall.lead.administrator':
    'Você não consegue resolver isso por conta própria, mas o administrador da área de trabalho remota consegue.',
  'overall.lead.open': 'Escolha uma linha para ver o que se sabe dela.',
  'overall.lead.unknown': '“Não se sabe” significa que o Sidecheck não conseguiu verificar; não é uma falha.',
  'overall.lead.absent': 'Se você não usa esses dispositivos, não há nada a fazer.',
  'overall.lead.not-there': 'Não disponíveis no seu dispositivo: {kinds}. Se você não os usa, não há nada a fazer.',
  'place.local': 'no seu dispositivo',
  'place.session': 'na área de trabalho remota',
  'layer.brief': '{source} = {value}',
  'would-block.property': '{name} nas propriedades da conexão (agora {now})',
  'would-block.policy': 'a política “{name}”, se estiver como {state} (agora {now})',
  'would-block.host': 'o valor {value} do próprio host da sessão (agora {now})',
  'would-block.service': 'um serviço parado: {services} (agora em execução)',
  'would-block.privacy': 'acesso ao microfone negado (agora não negado: {sides})',
  'other-layers.blocking': 'Há bloqueio em outro lugar também, e corrigir um só não basta: {layers}.',
  'other-layers.unknown': 'Não se sabe, e pode bloquear também: {layers}.',
  'other-layers.open': 'O que mais bloquearia: {layers}.',
  'portal.windows365':
    'no centro de administração do Intune (Dispositivos > Windows 365: políticas de provisionamento e configurações do usuário)',
  'portal.devbox':
    'no portal do Azure (o centro de desenvolvimento com os projetos e pools; cada pessoa cuida dos próprios Dev Boxes no portal do desenvolvedor)',
  'portal.cloudpc':
    'no centro de administração do Intune para o Windows 365 (Dispositivos > Windows 365: políticas de provisionamento e configurações do usuário) ou no portal do Azure para o Dev Box (o centro de desenvolvimento com os projetos e pools; cada pessoa cuida dos próprios Dev Boxes no portal do desenvolvedor)',
  'path.policy.templates': 'Configuração do Computador > Políticas > Modelos Administrativos > {rest}',
  'path.policy.windows': 'Configuração do Computador > Políticas > Modelos Administrativos > Componentes do Windows > {rest}',
  'path.policy.session-host':
    'Configuração do Computador > Políticas > Modelos Administrativos > Componentes do Windows > Serviços de Área de Trabalho Remota > Host da Sessão da Área de Trabalho Remota > {rest}',
  'path.policy.redirection':
    'Configuração do Computador > Políticas > Modelos Administrativos > Componentes do Windows > Serviços de Área de Trabalho Remota > Host da Sessão da Área de Trabalho Remota > Redirecionamento de Dispositivo e Recurso > {rest}',
  'step.reconnect': 'Saia da área de trabalho remota e conecte-se novamente.',
  'step.restart-host':
    'Reinicie o {host}{platform, select, windows365 {, a partir da sessão ou no centro de administração do Intune (Dispositivos > Windows 365 > Todos os PCs na nuvem)} devbox {, a partir da sessão ou no portal do desenvolvedor} cloudpc {, a partir da sessão ou, no caso de um PC na nuvem, no centro de administração do Intune (Dispositivos > Windows 365 > Todos os PCs na nuvem), e no caso de um Dev Box, no portal do desenvolvedor} other {}}: a configuração só vale depois disso.',
  'step.restart-if-still':
    'Reinicie o {host} somente se continuar igual na nova sessão{shared, select, yes {: antes, peça que todos os que estão conectados a ele saiam, pois a reinicialização encerra todas as sessões} other {}}.',
  'step.drain':
    'Antes disso, esvazie o {host}: execute isto nele e espere até que todos tenham saído. A reinicialização encerra as sessões de todos os que o usam.',
  'step.drain.pool':
    'Antes disso, com o Azure PowerShell no seu próprio computador ou no portal do Azure, coloque o host da sessão em modo de drenagem (“drain mode”) no pool de hosts dele e espere até que todos tenham saído: a reinicialização encerra as sessões de todos os que o usam.',
  'step.drain.by-hand': 'Antes disso, peça que todos os que estão conectados ao {host} saiam: a reinicialização encerra todas as sessões.',
  'step.undrain': 'Com o Azure PowerShell no seu próprio computador ou no portal do Azure, permita novas sessões outra vez.',
  'step.policy.intune':
    '{order, select, either {No centro de administração do Intune,} other {Ou, se o Intune gerencia o {host}, no centro de administração do Intune,}} defina “{name}” como {state}. É necessária a função “Policy and Profile manager”.',
  'step.policy.group':
    '{order, select, either {Na Política de Grupo, defina} other {Ou, se a Política de Grupo gerencia o {host}, defina nela}} “{name}” como {state}. É necessário o direito de editar objetos de Política de Grupo, e o objeto precisa estar vinculado à unidade organizacional que contém o {host}.',
  'step.policy.verify': 'Verifique no {host} se o valor desapareceu ou é {value}.',
  'step.property.portal':
    'No portal do Azure, abra o pool de hosts, depois “RDP Properties” > “Device redirection”, e defina “{name}” como “{choice}”. É necessária a função “Desktop Virtualization Host Pool Contributor”.',
  'step.property.portal-line':
    'No portal do Azure, abra o pool de hosts, depois “RDP Properties” > “Device redirection”, e defina esta propriedade. É necessária a função “Desktop Virtualization Host Pool Contributor”.',
  'step.property.collection.read':
    'No Agente de Conexão de Área de Trabalho Remota, leia o que a coleção de sessões contém e guarde: o que for definido em seguida substitui tudo.',
  'step.property.collection.append':
    'No Agente de Conexão de Área de Trabalho Remota, grave de volta as linhas de CustomRdpProperty que foram lidas, com esta acrescentada: isso substitui o texto inteiro.',
  'step.property.file':
    'No arquivo .rdp com que a conexão é aberta no dispositivo local, defina esta linha (um arquivo assinado precisa ser assinado de novo).',
  'step.property.custom': 'Se uma propriedade RDP personalizada desativa isso, remova-a ou defina-a com este valor, {portal}.',
  'step.property.collection':
    'No Agente de Conexão de Área de Trabalho Remota, acrescente {option} às opções que foram lidas: esta lista substitui a que está definida. Se CustomRdpProperty define o contrário, altere-o lá e grave de volta todas as outras linhas dele.',
  'step.freerdp.option': 'No seu dispositivo, inicie o FreeRDP com a opção correspondente.',
  'step.windows-app.device': 'No Windows App do seu dispositivo, edite a conexão e ative o dispositivo.',
  'step.client.switch':
    'No seu dispositivo, veja nas configurações do seu aplicativo de Área de Trabalho Remota se ele repassa isto nesta conexão e ative a opção.',
  'step.mstsc.other':
    'Na Conexão de Área de Trabalho Remota do seu dispositivo, abra Mostrar Opções > Recursos Locais e marque o dispositivo.',
  'step.service.allow':
    'Permita que o serviço {name} seja iniciado {side, select, local {no dispositivo local} both {no dispositivo local e na sessão} other {na sessão}}.',
  'step.service.start':
    'Inicie o serviço {name} {side, select, local {no dispositivo local} both {no dispositivo local e na sessão} other {na sessão}}.',
  'step.service.missing':
    'O serviço {name} não existe {side, select, local {no dispositivo local} both {no dispositivo local nem na sessão} other {na sessão}}; por isso, não pode ser iniciado: repare o Windows lá ou use uma imagem que o tenha.',
  'step.service.pcscd':
    'No dispositivo local, inicie o daemon de cartões inteligentes e faça com que ele inicie automaticamente daqui em diante.',
  'step.send-report': 'Envie o relatório com estas evidências a quem administra os hosts da sessão.',
  'step.report-fault': 'Envie este relatório a quem desenvolve o Sidecheck. Todo o resto dele é válido.',
  'step.run-on': 'Execute o Sidecheck {side, select, local {no dispositivo local} other {na área de trabalho remota}}.',
  'step.read-on':
    'Espere até que tudo tenha sido lido {side, select, local {no dispositivo local} other {na área de trabalho remota}}; um resultado salvo antes disso precisa ser salvo de novo.',
  'step.read-all': 'Leia tudo {side, select, local {no dispositivo local} other {na área de trabalho remota}}: isto não foi solicitado.',
  'step.paste-output': 'Ou cole o que isto mostra {side, select, local {no dispositivo local} other {na sessão}}.',
  'step.find-out-why':
    'Descubra por que a lista {side, select, local {no dispositivo local} other {na sessão}} não pôde ser lida: {reason}',
  'step.paste-policies': 'Execute isto no host da sessão e cole o que ele mostra.',
  'step.paste-host-pool': 'Cole as propriedades RDP do pool de hosts como o portal do Azure as mostra.',
  'step.drop-rdp-file': 'Solte aqui o arquivo .rdp com que a conexão é aberta no dispositivo local.',
  'step.switch-on-log': 'O log que informa o motivo está desativado na sessão: ative-o lá.',
  'step.read-log':
    '{state, select, off {Depois conecte-se novamente e leia na sessão o que o log gravou} other {Este usuário não pode ler, na sessão, o log que informa o motivo: leia-o lá como administrador}}.',
  'unexplained.differs': '{name}: {note}',
  'unexplained.differs-note': 'é diferente na área de trabalho remota',
  'unexplained.only-here': '{name}: está aqui, mas não na área de trabalho remota',
  'unexplained.titled': '{what} {settings}',
  'unexplained.no-setting': 'O Sidecheck não encontrou nenhuma configuração que bloqueie isto.',
  'unexplained.part':
    'Nenhuma das configurações que puderam ser lidas bloqueia isto; não foi possível ler {count, plural, one {uma delas} many {# delas} other {# delas}}.',
  'unexplained.named': 'Falta na área de trabalho remota: {names}.',
  'unexplained.allowed': 'Causa não encontrada. Tudo o que decide foi lido e permite; portanto, deveria ter sido redirecionado.',
  'unexplained.nothing-blocks': 'Causa não encontrada. Nada do que foi lido bloqueia.',
  'unexplained.unread': 'Não foi lido e pode decidir: {layers}.',
  'unexplained.no-service':
    'A sessão responde SCARD_E_NO_SERVICE enquanto o SCardSvr está em execução lá: em uma sessão, isso significa que não há redirecionamento de cartão inteligente, e não que o serviço parou.',
  'unexplained.summary': 'Causa não encontrada. As configurações que foram lidas: {summary}.',
  'needs-evidence.title': 'São necessárias mais informações para avaliar {devices}.',
  'needs-evidence.title-hello': 'São necessárias mais informações para avaliar o logon com o Windows Hello.',
  'needs-evidence.title-alone':
    '{side, select, local {Para descobrir por que algo falta na área de trabalho remota, verifique lá também.} other {Para descobrir o que falta na área de trabalho remota, verifique também o dispositivo local.}}',
  'needs-evidence.hello': 'o logon com o Windows Hello',
  'needs-evidence.cause': 'Isto decidiria o que não pôde ser decidido com o que foi lido.',
  'needs-evidence.settings': 'as configurações que foram lidas',
  'rule-failed.title': 'Uma das verificações não pôde ser concluída.',
  'rule-failed.cause': 'A regra {rule} falhou; por isso, não se sabe o que ela teria encontrado. Tudo o mais que foi encontrado é válido.',
  'connection.round-trip.value': '{ms} ms de ida e volta',
  'connection.round-trip.source': 'a própria conexão, medida por ECHO'
}
