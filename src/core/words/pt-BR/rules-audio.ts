import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Readonly<Record<keyof typeof english, string>> = {
  'sound-settings.windows': 'Configurações > Sistema > Som',
  'sound-settings.macos': 'Ajustes do Sistema > Som',
  'sound-settings.linux': 'Configurações > Som',
  'sound-settings.input': '{page} > Entrada',
  'sound-settings.output': '{page} > Saída',
  'sound-settings.windows.input-volume': 'Configurações > Sistema > Som > Entrada > Volume',
  'default-other.title.input': 'Na área de trabalho remota, os programas usam “{chosen}”, e não o seu microfone.',
  'default-other.title.output': 'A área de trabalho remota reproduz o som em “{chosen}”, e não no seu dispositivo.',
  'default-other.cause.input':
    'A entrada padrão da sessão é {chosen}, enquanto seu microfone chega lá como {remote}: só os programas em que ele foi escolhido o usam.',
  'default-other.cause.output':
    'A saída padrão da sessão é {chosen}, enquanto o que chega ao seu dispositivo é {remote}: só os programas em que ela foi escolhida são ouvidos.',
  'default-other.source.default.input': 'a entrada padrão da sessão',
  'default-other.source.default.output': 'a saída padrão da sessão',
  'default-other.source.carried.input': 'a entrada que vem do dispositivo local',
  'default-other.source.carried.output': 'a saída que leva ao dispositivo local',
  'default-other.fix.choose': 'Na área de trabalho remota, escolha “{name}” como padrão.',
  'audio-in/silent.cause.path':
    'No dispositivo local, o mesmo teste mostra um nível, e na sessão não: o microfone funciona, e o som se perde no caminho. Quem decide ali é o aplicativo de Área de Trabalho Remota: se ele grava, por qual sistema de som e em que volume.',
  'audio-in/silent.fix.backend':
    'No seu dispositivo, inicie a conexão com outro sistema de som para o microfone ou com PCM simples como formato.',
  'audio-in/silent.fix.program':
    'Verifique se o seu aplicativo de Área de Trabalho Remota pode gravar: a configuração de microfone do próprio aplicativo e o nível dele no mixer de volume do seu dispositivo.',
  'audio-in/silent.fix.session-level': 'Na área de trabalho remota, verifique o nível da entrada que vem do seu dispositivo.',
  'microphone-test.moves': 'o nível varia',
  'audio-in/silent.title': 'Nada chega do seu microfone enquanto você fala.',
  'audio-in/silent.cause':
    'O nível fica no ruído de fundo durante todo o teste, embora o microfone esteja na lista e não esteja no mudo no sistema.',
  'microphone-test.source': 'teste do microfone',
  'audio-in/silent.value': 'mic-silent',
  'audio-in/silent.value.level': 'mic-silent, {level, number} dBFS',
  'audio-in/silent.value.note': 'mic-silent, {note}',
  'audio-in/silent.fix.mute-switch': 'No seu dispositivo, procure um botão de mudo: no headset, no cabo dele ou no teclado.',
  'audio-in/silent.fix.plug': 'Verifique o plugue, as pilhas e o cabo; teste o microfone em outro programa no seu dispositivo.',
  'audio-in/clipping.title': 'Seu microfone está alto demais: a fala fica distorcida.',
  'audio-in/clipping.cause': 'Os picos chegam a 0 dBFS; por isso, as partes mais altas são cortadas.',
  'audio-in/clipping.value': 'mic-clipping',
  'audio-in/clipping.value.level': 'mic-clipping, {level, number} dBFS',
  'audio-in/clipping.value.note': 'mic-clipping, {note}',
  'audio-in/clipping.fix.lower-volume':
    'No seu dispositivo, abaixe o volume de entrada ou a amplificação do microfone e fale de mais longe.',
  'licensing.title': '{subject} não está {capability, select, com {incluída} other {incluído}} na licença da área de trabalho remota.',
  'licensing.cause':
    'O Windows registrou que o redirecionamento de áudio está desativado por causa do licenciamento: um servidor sem a função Host da Sessão da Área de Trabalho Remota não o oferece.',
  'licensing.title-role':
    '{subject} provavelmente não é {capability, select, com {oferecida} other {oferecido}} pela área de trabalho remota, porque falta uma parte do Windows lá.',
  'licensing.cause-role':
    'A sessão está em um Windows Server e não é uma sessão dos Serviços de Área de Trabalho Remota: um servidor sem a função Host da Sessão da Área de Trabalho Remota não oferece gravação, independentemente do que a conexão peça.',
  'licensing.value.server': '{system}, sem a função Host da Sessão da Área de Trabalho Remota, pelo que a sessão informa',
  'licensing.fix.role': 'No host da sessão, adicione a função Host da Sessão da Área de Trabalho Remota e o licenciamento dela.',
  'licensing.fix.recording': 'No host da sessão, permita a gravação de áudio na página de experiência do cliente da função.',
  'audio-in/client-off.title': 'Seu aplicativo de Área de Trabalho Remota não pediu o seu microfone.',
  'audio-in/client-off.cause':
    'O Windows registrou nesta sessão que o aplicativo de Área de Trabalho Remota não pediu gravação. Isso partiu do próprio aplicativo: a opção de microfone dele está desativada ou uma política da sua organização para o aplicativo a desativa.',
  'audio-in/client-off.asked': 'As propriedades que foram lidas pedem isso.',
  'audio-in/mobile-app-policy.title': 'Sua organização pode ter desativado o microfone no aplicativo do seu dispositivo.',
  'audio-in/mobile-app-policy.cause':
    'No iOS, no iPadOS e no Android, uma política de configuração de aplicativo do Intune pode desativar a captura de áudio no aplicativo, independentemente do que o host da sessão permita. O aplicativo não informa isso.',
  'audio-in/mobile-app-policy.fix.policies':
    'No centro de administração do Intune, consulte as políticas de configuração do aplicativo e permita a captura de áudio.',
  'audio-in/mobile-app-policy.fix.device': 'Verifique nas configurações do seu dispositivo se o aplicativo pode usar o microfone.',
  'muted.title.input': 'Seu microfone está no mudo {places}.',
  'muted.title.output': 'Seus alto-falantes estão no mudo {places}.',
  'muted.cause': 'O dispositivo de áudio está no mudo; por isso, nada passa, embora o redirecionamento funcione.',
  'muted.source': 'mudo do dispositivo {name}',
  'muted.fix.unmute': 'Desative o mudo de {name} {place}.',
  'audio/optimised-apps.title': 'O Teams e algumas páginas da Web usam o som de um jeito próprio; teste o som neles também.',
  'audio/optimised-apps.cause':
    'A otimização do Teams e o redirecionamento de multimídia levam o som por fora do caminho testado aqui: podem funcionar enquanto este falha e falhar enquanto este funciona.',
  'audio/optimised-apps.title-not': 'O Teams usa o som da área de trabalho remota, e não um caminho próprio por fora dela.',
  'audio/optimised-apps.cause-not':
    'O Teams precisa do marcador IsWVDEnvironment no host da sessão{known, select, set {, que está definido,} unset {, que não está definido,} other {}} e do serviço WebRTC Redirector lá, além de um aplicativo de Área de Trabalho Remota com suporte a isso. Sem um deles, usa o Áudio Remoto como qualquer outro programa.',
  'audio/optimised-apps.fix.prepare': 'No host da sessão, defina o marcador e instale o serviço WebRTC Redirector.',
  'audio/optimised-apps.fix.restart':
    'Feche o Teams por completo na área de trabalho remota e abra-o novamente; veja em Sobre se ele informa que a mídia está otimizada.',
  'audio/optimised-apps.fix.test-call': 'Na área de trabalho remota, faça uma chamada de teste no próprio Teams.',
  'audio/optimised-apps.fix.multimedia':
    'Para páginas da Web, veja o ícone da extensão de multimídia no navegador da área de trabalho remota: ele é só dessa extensão, e o Teams tem outra. O som só segue um caminho próprio quando o ícone mostra que a página é repassada.',
  'audio-out/plays-remotely.title': 'O som é reproduzido no computador da área de trabalho remota, e não aqui.',
  'audio-out/plays-remotely.cause':
    'audiomode é 1: a sessão usa os dispositivos de áudio do host da sessão, e nada é enviado ao dispositivo local.',
  'audio-out/disabled.title': 'O som está desativado nesta conexão.',
  'audio-out/disabled.cause': 'audiomode é 2: a sessão não recebe nenhum dispositivo de áudio.',
  'audio-out/property-off.title': 'Esta conexão não pede que o som seja reproduzido aqui.',
  'audio-out/property-off.cause':
    'O Windows registrou nesta sessão que o aplicativo de Área de Trabalho Remota não pediu som no dispositivo local.',
  'audio-out/property-off.which':
    'O log não diz se o som deve tocar no host da sessão ou em lugar nenhum: quem decide é a conexão (o arquivo .rdp ou o aplicativo de Área de Trabalho Remota), e isso não foi lido.',
  'audio-out/property-off.asked': 'As propriedades que foram lidas pedem isso; portanto, o programa que se conecta decidiu de outra forma.',
  'audio-out/place.source.host-device': 'dispositivo de áudio do host da sessão',
  'audio-in/plugged-after-connect.title': 'O microfone foi conectado depois que a conexão foi feita.',
  'audio-in/plugged-after-connect.cause':
    'A sessão pediu o microfone do dispositivo local quando começou; um que chega depois não é reconhecido.',
  'audio-in/plugged-after-connect.source.appeared': '{name} apareceu',
  'audio-in/plugged-after-connect.source.session-began': 'início da sessão',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'Deixe o microfone conectado ao seu dispositivo.',
  'audio-in/privacy-denied.title': 'O Windows não deixa os programas usarem o microfone {places}.',
  'audio-in/privacy-denied.cause':
    'A configuração de privacidade do microfone não permite o acesso. O microfone pode aparecer na lista mesmo assim, mas todos os programas recebem silêncio dele.',
  'audio-in/privacy-denied.fix.allow':
    'Permita o microfone {place}: “Acesso ao microfone” e “Permitir que aplicativos da área de trabalho acessem o microfone”.',
  'audio-in/privacy-denied.fix.policy':
    'Se a opção estiver esmaecida, uma política do computador decide {places}: defina-a como “User is in control” ou “Force allow”.',
  'audio-in/privacy-denied.page': 'Configurações > Privacidade e segurança > Microfone (ms-settings:privacy-microphone)',
  'audio-out/quality-limited.title': 'O som da área de trabalho remota está limitado a uma qualidade mais baixa.',
  'audio-out/quality-limited.cause': 'A qualidade de reprodução é limitada por uma política ou pela conexão; vale a mais baixa das duas.',
  'audio-out/quality-limited.fix.set-high': 'Na Política de Grupo do host da sessão, defina “{name}” como Alta ou como Não configurado.',
  'audio-out/quality-limited.fix.intune': 'Ou, se o Intune gerencia o host da sessão, defina o mesmo lá.',
  'audio-out/quality-limited.fix.ask-high': 'Peça alta qualidade no arquivo .rdp com que a conexão é aberta no dispositivo local.',
  'audio/service-stopped.title':
    '{capability, select, com {As portas COM não conseguem chegar à área de trabalho remota: um serviço do Windows de que elas precisam} audioIn {O microfone não pode funcionar: um serviço do Windows de que ele precisa} other {O som não pode funcionar: um serviço do Windows de que ele precisa}} não está em execução.',
  'audio/service-stopped.cause': '{services}.',
  'audio/service-stopped.cause.service':
    '{name} {side, select, local {no dispositivo local} other {na sessão}}: {state, select, running {em execução} stopped {parado} starting {iniciando} stopping {parando} paused {pausado} missing {inexistente} other {desconhecido}} (inicialização: {start, select, auto {automática} demand {manual} disabled {desabilitada} boot {na inicialização do sistema} system {do sistema} other {desconhecida}})',
  'audio/service-stopped.cause.redirector': 'O UmRdpService também transporta portas COM e impressoras.',
  'audio/udp-unavailable.title': 'O som pode falhar: a conexão usa um caminho mais lento do que poderia.',
  'audio/udp-unavailable.cause':
    'A sessão usa somente TCP, porque não foi possível estabelecer uma conexão UDP. Assim, pacotes perdidos atrasam tudo o que vem depois, o que se ouve como falhas no som.',
  'audio/udp-unavailable.fix.allow-udp':
    'Permita UDP entre o aplicativo de Área de Trabalho Remota e o host da sessão: porta 3389 e, para o RDP Shortpath, 3390 e 3478.',
  'audio/udp-unavailable.fix.no-policy': 'Verifique se nenhuma política desativa o UDP no host da sessão ou no dispositivo local.',
  'audio/volume-zero.title': 'O volume está em zero.',
  'audio/volume-zero.cause': 'O volume do dispositivo de áudio é 0; por isso, não se ouve nada, embora o redirecionamento funcione.',
  'audio/volume-zero.source': 'volume de {name}',
  'audio/volume-zero.value': '0%',
  'audio/volume-zero.fix.turn-up': 'Aumente o volume de {name} {place}.',
  'audio-in/wrong-default.title': 'Seu dispositivo usa “{listens}”, mas você está falando em “{speaks}”.',
  'audio-in/wrong-default.cause':
    'Só a entrada padrão do dispositivo local é redirecionada. O medidor dela fica em silêncio enquanto o de outra entrada varia.',
  'audio-in/wrong-default.source.default': 'entrada padrão',
  'audio-in/wrong-default.value.silent': '{name}: em silêncio',
  'audio-in/wrong-default.source.other': 'outra entrada',
  'audio-in/wrong-default.value.moves': '{name}: o nível varia',
  'audio-in/wrong-default.fix.choose': 'Escolha “{name}” como entrada do seu dispositivo.',
  'audio/xrdp-channels-off.title': 'A área de trabalho remota está configurada para não repassar estes dispositivos.',
  'audio/xrdp-channels-off.cause':
    'A configuração do xrdp desativa canais virtuais: {names}. O rdpsnd transporta a reprodução, o drdynvc o microfone, e o rdpdr os cartões inteligentes e as unidades.',
  'audio/xrdp-channels-off.fix.set-true': 'No host do xrdp, defina os canais como true.',
  'audio/xrdp-channels-off.fix.restart':
    'Peça que todos saiam e reinicie o xrdp no host dele: a reinicialização derruba todas as conexões.',
  'audio/xrdp-module-missing.title': 'A área de trabalho remota não tem nenhum dispositivo de áudio para quem se conecta a ela.',
  'audio/xrdp-module-missing.cause':
    'O xrdp repassa o som por um módulo do servidor de som que é fornecido à parte. Ele não está carregado nesta sessão, que por isso não tem saída nem fonte do xrdp (sink, source), só um substituto como “Dummy Output”. Não foi lido se ele está instalado.',
  'audio/xrdp-module-missing.value.none': 'nenhum',
  'audio/xrdp-module-missing.fix.look':
    'Se o módulo está instalado, ele não está carregado: saia da sessão para que ela termine, conecte-se novamente e procure nela uma saída (sink) do xrdp.',
  'audio/xrdp-module-missing.fix.pipewire': 'Com o PipeWire, instale o módulo de xrdp dele no host do xrdp.',
  'audio/xrdp-module-missing.fix.build':
    'Com o PipeWire, {known, select, yes {compile o módulo de xrdp dele (pipewire-module-xrdp) no host do xrdp: {system} não tem um pacote dele} other {instale o módulo de xrdp dele no host do xrdp ou compile-o se o sistema não tiver um pacote dele (pipewire-module-xrdp)}}.',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'Com o PulseAudio, compile e instale pulseaudio-module-xrdp no host do xrdp, para a versão que está instalada lá.'
}
