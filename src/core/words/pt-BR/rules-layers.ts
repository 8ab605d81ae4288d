import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'session-carries-none.title': '{subject} não funciona neste tipo de área de trabalho remota: {program} não oferece isso.',
  'session-carries-none.cause': 'A área de trabalho é exibida por {program}, que não transporta {devices}.',
  'session-carries-none.source': 'programa que exibe a sessão',
  'session-carries-none.fix.card':
    'Conecte-se de outra forma quando precisar do cartão: a uma área de trabalho remota do Windows ou por xrdp com cartões inteligentes.',
  'session-carries-none.fix.port':
    'Use uma área de trabalho remota do Windows quando precisar da porta ou disponibilize-a pela rede, por exemplo, com ser2net.',
  'client-unsupported.title':
    '{subject} não pode ser {capability, select, com {usada} other {usado}} com {platform}: nesse caso, o aplicativo de Área de Trabalho Remota não {capability, select, com {a} other {o}} repassa.',
  'client-unsupported.cause': 'As conexões feitas com {platform} não transportam {devices}; {where}.',
  'client-unsupported.source': 'plataforma do aplicativo de Área de Trabalho Remota',
  'client-unsupported.fix.other-device': 'Conecte-se a partir de outro dispositivo local, no qual isso funcione: {where}.',
  'smartcard/client-unsupported.where': 'os aplicativos de Área de Trabalho Remota para Windows e macOS fazem isso',
  'com/client-unsupported.where': 'o redirecionamento de portas COM só funciona a partir do Windows',
  'blocks.next':
    'Mesmo assim, há um dispositivo desse tipo na sessão: o que foi definido depois que o host da sessão iniciou só vale a partir da próxima reinicialização dele.',
  'blocks.no-device': 'Não há nenhum dispositivo desse tipo aqui agora; o próximo que for conectado também será bloqueado.',
  'policy-blocked.title-was':
    '{subject} estava {capability, select, com {bloqueada} other {bloqueado}} por uma regra da sua organização quando você se conectou.',
  'policy-blocked.title-next':
    '{subject} ficará {capability, select, com {bloqueada} other {bloqueado}} por uma regra da sua organização a partir da próxima reinicialização da área de trabalho remota.',
  'policy-blocked.logged':
    'O Windows registrou nesta sessão que uma política desativa {devices} no host da sessão: “{name}” ({value}) faz isso quando está definida como {state}.',
  'policy-blocked.lifted':
    'O Windows registrou nesta sessão que uma política desativou isso. Hoje a política “{name}” está como {now}: ela valia quando a sessão começou, e uma nova sessão, ou o host reiniciado, fica sem ela.',
  'policy-blocked.title':
    '{subject} está {capability, select, com {bloqueada} other {bloqueado}} por uma regra que a sua organização definiu para a área de trabalho remota.',
  'policy-blocked.cause':
    'A política “{name}” está definida como {state} no host da sessão ({value}); por isso, não é possível redirecionar {devices}, independentemente do que a conexão peça.',
  'policy-blocked.not-the-camera': 'fDisableCam se refere ao mapeamento de áudio do cliente; não é a câmera.',
  'policy-blocked.inverted': 'O valor é invertido: Habilitado grava 0, Desabilitado grava 1.',
  'host-setting-blocked.title':
    '{subject} está {capability, select, com {desativada} other {desativado}} nas configurações da própria área de trabalho remota.',
  'host-setting-blocked.title-was':
    '{subject} estava {capability, select, com {desativada} other {desativado}} nas configurações da própria área de trabalho remota quando você se conectou.',
  'host-setting-blocked.title-next':
    '{subject} ficará {capability, select, com {desativada} other {desativado}} pelas configurações da própria área de trabalho remota a partir da próxima reinicialização dela.',
  'host-setting-blocked.lifted':
    'O Windows registrou nesta sessão que a configuração do próprio host da sessão desativou isso. Hoje {name} está como {now}: valia quando a sessão começou, e uma nova sessão, ou o host reiniciado, fica sem ela.',
  'host-setting-blocked.cause':
    'Nenhuma política decide sobre {devices}; por isso, vale o valor {name} do próprio host da sessão, e ele bloqueia.',
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {Caso contrário, defina {name} como {value} no {host}, na chave do ouvinte em uso: o nome dela contém a versão do agente; por isso, o valor se perde após uma atualização} other {Defina {name} como {value} no {host}}}.',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {Para o {host}, defina} other {Ou, para o {host}, defina}} a política “{name}” como {state}: ela prevalece sobre este valor.',
  'property-off.title': '{subject} não está {capability, select, com {ativada} other {ativado}} nesta conexão.',
  'property-off.default':
    '{name} não está configurada; com {platform}, isso só é redirecionado se ela estiver: o padrão da propriedade é {default}.',
  'property-off.title-probably':
    '{subject} provavelmente não está {capability, select, com {ativada} other {ativado}} no seu aplicativo de Área de Trabalho Remota.',
  'property-off.default-unread':
    '{name} não está configurada em nada do que foi lido; com {platform}, isso só é redirecionado se ela estiver: o padrão da propriedade é {default}.',
  'property-off.not-ticked':
    'A Conexão de Área de Trabalho Remota só repassa isso depois que alguém o marca ({name}) e guarda a escolha em Default.rdp. Nenhum arquivo .rdp foi fornecido; por isso, não se sabe se está marcado.',
  'property-off.not-told':
    'O aplicativo de Área de Trabalho Remota só repassa isso quando é instruído a fazê-lo ({name}). Nenhum arquivo .rdp foi fornecido; por isso, não se sabe se foi.',
  'property-off.default-file':
    'Default.rdp contém {value}: a Conexão de Área de Trabalho Remota começa com ele quando não recebe outro arquivo. Não se sabe se esta conexão foi feita assim.',
  'property-off.default-file-running':
    'Default.rdp contém {value}: a Conexão de Área de Trabalho Remota começa com ele quando não recebe outro arquivo, e uma que não recebeu nenhum está em execução no dispositivo local.',
  'property-off.fix.look':
    'No dispositivo local, veja essa configuração no arquivo oculto que a Conexão de Área de Trabalho Remota mantém ou solte o arquivo aqui.',
  'property-off.written': 'A conexão desativa isso: {values}. Vale a camada mais restritiva.',
  'property-off.logged': 'O Windows registrou nesta sessão que o aplicativo de Área de Trabalho Remota não pediu isso.',
  'consent-not-ticked.title':
    '{subject} não foi {capability, select, com {marcada} other {marcado}} no aviso que aparece quando a conexão é aberta.',
  'consent-not-ticked.title-probably':
    '{subject} provavelmente não foi {capability, select, com {marcada} other {marcado}} no aviso que aparece quando a conexão é aberta.',
  'consent-not-ticked.cause':
    'Desde a atualização de abril de 2026, ao abrir um arquivo .rdp sem assinatura ou de um fornecedor desconhecido, todos os redirecionamentos aparecem desmarcados; o que não é marcado não é redirecionado.',
  'consent-not-ticked.signed': 'assinado; não se sabe se o fornecedor é confiável',
  'consent-not-ticked.not-signed': 'não assinado',
  'consent-not-ticked.opened-with': '{program} foi aberto com',
  'consent-not-ticked.fix.tick':
    'No seu dispositivo, abra a conexão novamente e, se você souber de onde vem o arquivo, marque o que precisa antes de se conectar.',
  'consent-not-ticked.fix.sign':
    'No seu próprio computador, assine o arquivo com um certificado em que os dispositivos locais confiem e distribua-o novamente.',
  'consent-not-ticked.fix.trust':
    'Torne o fornecedor confiável por uma política para os dispositivos locais, de modo que nada precise ser marcado nos arquivos dele. Deixe o próprio aviso ativado: ele protege contra arquivos maliciosos.',
  'went-away.title': '{subject} estava presente no início da conexão e depois desapareceu.',
  'went-away.cause':
    'O dispositivo chegou à sessão quando ela foi aberta e desapareceu enquanto a conexão continuava: nenhuma configuração proíbe isso. O aplicativo de Área de Trabalho Remota encerrou o redirecionamento, como acontece quando o dispositivo é desconectado, fica sem energia ou tem o driver reiniciado.',
  'went-away.here-too': 'Desapareceu também deste dispositivo no mesmo momento.',
  'went-away.source': '{name} desapareceu',
  'went-away.fix.plug': 'Conecte o dispositivo novamente, diretamente no seu dispositivo e não em um hub, e deixe-o conectado.',
  'pasted-error.title':
    'Uma das mensagens fornecidas trata {about, select, smartcard {do cartão inteligente} com {de uma porta serial} audioIn {do microfone} audioOut {do som} other {do logon ou da conexão}}.',
  'pasted-error.title-fine': 'O log fornecido não mostra nenhum erro.',
  'pasted-error.code': '{name}: {meaning}',
  'pasted-error.fix.again': 'Se isso não resolver, forneça também as linhas antes da mensagem e diga de que lado ela aparece.'
}
