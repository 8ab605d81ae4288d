import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'A área de trabalho remota não vê o mesmo cartão que o seu dispositivo.',
  'smartcard/card-differs.cause':
    'O leitor está dos dois lados, mas o cartão nele não é o mesmo: foi trocado durante a conexão ou a sessão não percebeu a troca.',
  'smartcard/card-differs.fix.insert-again': 'Retire o cartão do leitor no seu dispositivo e insira-o novamente.',
  'smartcard/minidriver-differs.title': 'Seu dispositivo e a área de trabalho remota usam drivers diferentes para o seu cartão.',
  'smartcard/minidriver-differs.cause':
    'O Windows chama o cartão de {here} no dispositivo local e de {there} na sessão, conforme o driver de cartão que cada um tem para ele. O leitor chega, mas um driver de outro tipo ou versão pode não encontrar o contêiner de chaves: a chave e o certificado podem não ser utilizáveis lá.',
  'smartcard/minidriver-differs.fix.same': 'Instale o mesmo driver de cartão (minidriver), na mesma versão, dos dois lados.',
  'smartcard/minidriver-differs.fix.test': 'Na sessão, verifique se a chave do cartão pode ser usada.',
  'smartcard/certificate-unusable.value.no-key': 'nenhuma chave utilizável: falta o contêiner de chaves que ele indica',
  'smartcard/certificate-unusable.title': 'O certificado do seu cartão não pode ser usado para entrar.',
  'smartcard/certificate-unusable.cause': 'O Windows não o oferece: {reasons}.',
  'smartcard/certificate-unusable.value.no-usage': 'sem o uso Logon de Cartão Inteligente',
  'smartcard/certificate-unusable.value.expired': 'expirou em {day}',
  'smartcard/certificate-unusable.value.not-yet': 'válido a partir de {day}',
  'smartcard/certificate-unusable.value.ecc':
    'nenhuma chave utilizável: é uma chave ECC, que o Windows só aceita para entrar quando uma política permite',
  'smartcard/certificate-unusable.value.sign-only': 'uma chave que só pode assinar',
  'smartcard/certificate-unusable.fix.issue':
    'Na CA, emita um certificado para logon: válido, RSA, com Logon de Cartão Inteligente (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/certificate-unusable.fix.policy':
    'Ou permita isso por uma política para o dispositivo local e o host da sessão: “{name}” Habilitado ({value} = 1).',
  'smartcard/in-exclusive-use.title': 'Outro programa mantém o cartão só para si.',
  'smartcard/in-exclusive-use.cause':
    'O cartão está aberto em modo exclusivo (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION): ninguém mais pode usá-lo, de nenhum dos lados, até que esse programa o libere.',
  'smartcard/in-exclusive-use.fix.close':
    'Feche o programa que usa o cartão, no seu dispositivo e em outras áreas de trabalho remotas: ferramentas de gerenciamento de cartões, assinadores digitais, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.gnupg': 'Em um dispositivo local com Linux, encerre o daemon de cartões do GnuPG.',
  'smartcard/issuer-not-in-ntauth.title': 'Seu certificado de logon vem de um emissor que o domínio não aceita.',
  'smartcard/issuer-not-in-ntauth.cause':
    'A CA emissora não está no repositório NTAuth corporativo ou a cadeia do certificado não pode ser verificada. Os controladores de domínio recusam um certificado assim para logon.',
  'smartcard/issuer-not-in-ntauth.value.unlisted': 'o emissor não está no NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'Consulte o repositório no computador em que o logon falha: o host da sessão ou um controlador de domínio.',
  'smartcard/issuer-not-in-ntauth.fix.publish': 'Em um computador do domínio, publique o certificado da CA emissora no Active Directory.',
  'smartcard/issuer-not-in-ntauth.fix.fetch':
    'Faça com que os hosts da sessão e os controladores de domínio o busquem agora: execute isto neles.',
  'smartcard/kdc-root-missing.title':
    'Seu dispositivo não confia na organização a que pertence a área de trabalho remota; por isso, não dá para entrar com o cartão.',
  'smartcard/kdc-root-missing.cause':
    'O dispositivo local não está ingressado no domínio do host da sessão, e o certificado raiz dos controladores de domínio dele (KDC) não está no repositório NTAuth local: o aplicativo de Área de Trabalho Remota não consegue verificar a quem entrega o PIN.',
  'smartcard/kdc-root-missing.source.join': 'estado de ingresso',
  'smartcard/kdc-root-missing.source.store': 'repositório NTAuth',
  'smartcard/kdc-root-missing.value.join':
    '{state, select, workgroup {grupo de trabalho} domain {domínio} entra {entra} other {entra-hybrid}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {grupo de trabalho} domain {domínio} entra {entra} other {entra-hybrid}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'nenhum certificado raiz dos controladores de domínio',
  'smartcard/kdc-root-missing.fix.look':
    'Verifique no dispositivo local se o certificado raiz dos controladores de domínio está no repositório NTAuth dele.',
  'smartcard/kdc-root-missing.fix.add-root': 'Adicione no dispositivo local o certificado raiz do emissor do certificado KDC.',
  'smartcard/kdc-root-missing.fix.root-on-card':
    'Para cartões usados entre domínios, grave as raízes do domínio no cartão, a partir de um computador do domínio.',
  'smartcard/ksp-forced.title':
    'Um programa não consegue mais usar o seu cartão desde uma atualização do Windows, embora o leitor funcione.',
  'smartcard/ksp-forced.cause':
    'Desde as atualizações de outubro de 2025 (CVE-2024-30098), os certificados de cartões RSA são entregues ao provedor de armazenamento de chaves em vez do provedor legado. Programas e middleware que pedem o legado falham com “tipo de provedor especificado inválido”; o evento 624 informa quais são.',
  'smartcard/ksp-forced.fix.update':
    'Onde o programa é executado, na sessão ou no dispositivo local, atualize-o, ou o middleware do cartão, para uma versão que use o provedor de armazenamento de chaves.',
  'smartcard/ksp-forced.fix.find':
    'Encontre os programas que ainda pedem o provedor legado, na sessão e no dispositivo local: evento 624 do serviço de cartão inteligente.',
  'smartcard/linux-late-pcscd.title': 'O leitor de cartão foi encontrado tarde demais: ele não estava pronto quando a conexão foi feita.',
  'smartcard/linux-late-pcscd.cause':
    'O aplicativo de Área de Trabalho Remota redireciona os leitores que o pcscd conhece no momento da conexão. Os leitores que o pcscd encontra depois são desconhecidos para ele, e cada chamada a eles termina em SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start':
    'No dispositivo local, inicie o pcscd antes de se conectar e faça com que ele inicie com o sistema.',
  'smartcard/nested-session.title': 'Os cartões inteligentes não podem ser repassados a partir de outra área de trabalho remota.',
  'smartcard/nested-session.cause':
    'A sessão foi aberta a partir de um computador que também é acessado por área de trabalho remota (ou após a troca rápida de usuário). De lá não é possível fazer uma conexão com cartões inteligentes redirecionados.',
  'smartcard/nested-session.source.session': 'sessão do dispositivo local',
  'smartcard/nested-session.value.remote': 'remota, protocolo {protocol}',
  'smartcard/nested-session.value.remote-station': 'remota, protocolo {protocol}, {station}',
  'smartcard/nested-session.fix.directly':
    'Conecte-se à área de trabalho remota diretamente do dispositivo local em que o leitor está conectado.',
  'smartcard/no-card.title-silent': 'O leitor de cartão não recebe resposta do cartão.',
  'smartcard/no-card.title-empty': 'Não há nenhum cartão no leitor.',
  'smartcard/no-card.cause-silent':
    'O cartão está no leitor, mas não responde ao comando de inicialização (ATR): foi inserido do lado errado, está sujo, com defeito ou não é um cartão inteligente.',
  'smartcard/no-card.cause-empty': 'O leitor está lá e está vazio; por isso, não há nada que um aplicativo possa usar.',
  'smartcard/no-card.fix.wipe': 'Retire o cartão do leitor no seu dispositivo, limpe o chip e insira-o com o chip para a frente.',
  'smartcard/no-card.fix.insert': 'Insira seu cartão no leitor do seu dispositivo.',
  'smartcard/no-card.fix.look-again': 'Depois, verifique o estado novamente, no dispositivo local e na sessão.',
  'smartcard/no-local-reader.title': 'Nenhum leitor de cartão inteligente está conectado a este dispositivo.',
  'smartcard/no-local-reader.title-stopped':
    'Os cartões inteligentes não podem ser usados aqui: o serviço de cartão inteligente deste dispositivo não responde.',
  'smartcard/no-local-reader.cause':
    'O dispositivo local não lista nenhum leitor; por isso, não há nada a redirecionar. Só os aplicativos de Área de Trabalho Remota atuais redirecionam para uma sessão em andamento um leitor conectado depois.',
  'smartcard/no-local-reader.cause-stopped':
    'O dispositivo local não tem um serviço de cartão inteligente em execução; por isso, nenhum leitor pode ser redirecionado a partir dele.',
  'smartcard/no-local-reader.value.none':
    'nenhum leitor, serviço {state, select, running {em execução} stopped {parado} disabled {desabilitado} other {em estado desconhecido}}',
  'smartcard/no-local-reader.fix.connect': 'Conecte o leitor de cartão a este dispositivo, se você usa um.',
  'smartcard/no-local-reader.fix.driver':
    'No dispositivo local, instale o daemon de cartões inteligentes (pcscd) e o driver do leitor, que para leitores USB costuma ser o driver CCID.',
  'smartcard/reader-on-host.title':
    'A área de trabalho remota procura o leitor de cartão no dispositivo que você usa, e nele não há nenhum.',
  'smartcard/reader-on-host.cause':
    'O serviço de cartão inteligente está em execução no host da sessão; mesmo assim, os programas na sessão recebem SCARD_E_NO_SERVICE: dentro de uma sessão, a API de cartão inteligente fala com o aplicativo de Área de Trabalho Remota. Um leitor conectado ao computador que hospeda a sessão não pode ser usado a partir dela.',
  'smartcard/reader-on-host.value.running': 'em execução',
  'smartcard/reader-on-host.fix.look': 'Verifique na sessão se o serviço de cartão inteligente está em execução.',
  'smartcard/reader-on-host.fix.plug-in': 'Conecte o leitor ao dispositivo que está à sua frente e conecte-se novamente.',
  'smartcard/reader-on-host.fix.check': 'Verifique no dispositivo local se o leitor está na lista.',
  'smartcard/reader-on-host.fix.service':
    'Use o cartão a partir de um programa aberto por você na área de trabalho remota: um serviço executado em segundo plano lá vê outros leitores.',
  'smartcard/service-disabled.title': 'Os cartões inteligentes estão desativados: um serviço de que precisam está desabilitado.',
  'smartcard/service-disabled.title-works': 'Um serviço de cartão inteligente está desativado; entrar com um cartão pode falhar.',
  'smartcard/service-disabled.cause': 'Desabilitados: {services}. Scripts que removem serviços “desnecessários” fazem isso.',
  'smartcard/service-disabled.value.on': '{name} {side, select, local {no dispositivo local} other {na sessão}}',
  'smartcard/service-not-triggered.title':
    'A área de trabalho remota talvez não ofereça o seu cartão quando você entra, embora veja o leitor.',
  'smartcard/service-not-triggered.cause':
    'O SCardSvr inicia quando um leitor é anunciado, e alguns aplicativos de Área de Trabalho Remota de outros fabricantes não o anunciam dessa forma: a lista de leitores funciona, mas o logon não encontra nenhum certificado.',
  'smartcard/service-not-triggered.fix.sign-in-again': 'Bloqueie a área de trabalho remota e entre novamente com o cartão.',
  'smartcard/slow-link.title': 'Seu cartão funciona na área de trabalho remota, mas devagar: cada comando percorre um longo caminho.',
  'smartcard/slow-link.cause':
    'Cada comando para o cartão é uma ida e volta entre a sessão e o dispositivo local, e o middleware envia centenas deles.',
  'smartcard/slow-link.title.elsewhere': 'Seu cartão funciona na área de trabalho remota, mas devagar, embora a conexão seja rápida.',
  'smartcard/slow-link.cause.elsewhere':
    'A conexão em si consome só uma pequena parte de cada comando. O resto se perde no caminho pelo aplicativo de Área de Trabalho Remota ou pelo host da sessão, e o middleware envia centenas de comandos.',
  'smartcard/slow-link.source.round-trip': 'ida e volta de um comando',
  'smartcard/slow-link.fix.test-here':
    'Faça o teste do cartão inteligente também no dispositivo local: a diferença mostra se a conexão é lenta.',
  'smartcard/slow-link.fix.closer':
    'No seu dispositivo, use uma rede cabeada ou mais próxima e desconecte uma VPN de que a conexão não precise.',
  'smartcard/slow-link.fix.shorten': 'Encurte o caminho: um host da sessão em uma região mais próxima, RDP Shortpath.',
  'smartcard/polkit-refused.title': 'Este computador Linux não deixa você usar cartões inteligentes nesta área de trabalho remota.',
  'smartcard/polkit-refused.cause':
    'O serviço de cartão inteligente (pcscd) consultou o polkit, e o polkit não deu acesso a este programa. Sem uma regra própria, só a pessoa diante da tela do computador tem acesso; uma área de trabalho ou um shell pela rede não contam.',
  'smartcard/polkit-refused.fix.screen':
    'Se puder, entre pela tela {side, select, local {do próprio dispositivo local} other {do próprio computador da área de trabalho remota}}.',
  'smartcard/polkit-refused.fix.rules':
    '{side, select, local {No dispositivo local} other {No host da sessão}}, permita que as pessoas em questão usem as ações {actions} com uma regra do polkit em {folder} (Debian 12, Ubuntu 24.04, Fedora e RHEL 8 ou mais recentes) e reinicie o polkit.',
  'smartcard/polkit-refused.fix.pkla':
    'Se {side, select, local {o dispositivo local} other {o host da sessão}} tiver Debian 11 ou Ubuntu 22.04, cujo polkit é mais antigo, use um arquivo .pkla em {folder} para as mesmas ações.',
  'smartcard/polkit-refused.fix.look':
    '{side, select, local {No dispositivo local} other {No host da sessão}}, veja no journal qual regra decidiu; o pcscd informa o usuário e o programa que foram recusados.',
  'smartcard/slow-link.fix.middleware':
    'Peça ao fabricante do middleware do cartão uma versão que guarde em cache o que lê e instale-a na sessão.',
  'smartcard/upn-unresolvable.title': 'Seu certificado de logon não diz a que domínio sua conta pertence.',
  'smartcard/upn-unresolvable.cause':
    'Entre domínios, o UPN do certificado precisa ter a forma <nome>@<domínio DNS>, com um domínio que possa ser resolvido; caso contrário, o Kerberos não sabe a que domínio perguntar.',
  'smartcard/upn-unresolvable.value.form': 'o UPN “{upn}” não tem a forma <nome>@<domínio DNS>',
  'smartcard/upn-unresolvable.value.domain': 'o domínio do UPN “{upn}” não pode ser resolvido',
  'smartcard/upn-unresolvable.fix.issue': 'Na CA, emita o certificado novamente com um UPN correto no nome alternativo da entidade.',
  'smartcard/upn-unresolvable.fix.hint': 'Ou, por uma política para os hosts da sessão, deixe que as pessoas informem a conta ao entrar.',
  'smartcard/xrdp-listed-only.title':
    'Seu leitor de cartão chega à área de trabalho remota, mas a maioria dos programas nela não consegue usar o cartão.',
  'smartcard/xrdp-listed-only.cause':
    'O xrdp repassa os leitores por um protocolo próprio. Os programas usam a biblioteca PC/SC do sistema (libpcsclite), que pergunta ao serviço do próprio host e não encontra esse leitor.',
  'smartcard/xrdp-listed-only.source.listed': 'leitores que o servidor de canais do xrdp lista',
  'smartcard/xrdp-listed-only.fix.library':
    'No host do xrdp, dê ao programa a biblioteca PC/SC do xrdp no lugar da libpcsclite; ela vem com o código-fonte do xrdp (sesman/chansrv/pcsc).',
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Use o cartão em uma área de trabalho remota do Windows ou no dispositivo local.',
  'smartcard/xrdp-not-offered.title-ended': 'A parte da área de trabalho remota que repassa os dispositivos parou.',
  'smartcard/xrdp-not-offered.cause-ended':
    'O servidor de canais do xrdp (xrdp-chansrv) criou o soquete dele nesta sessão, e ninguém mais escuta ali. Ele transporta cartões inteligentes, som nos dois sentidos, unidades e a área de transferência, e o xrdp não o inicia de novo.',
  'smartcard/xrdp-not-offered.fix.new-session':
    'Saia da área de trabalho remota, para que ela termine, e conecte-se novamente: só então essa parte reinicia. Desconectar e voltar não basta.',
  'smartcard/xrdp-not-offered.title-host': 'A área de trabalho remota não repassa cartões inteligentes.',
  'smartcard/xrdp-not-offered.cause-host':
    'O servidor de canais do xrdp não tem um soquete para cartões inteligentes nesta sessão: foi compilado sem eles, o canal está desativado ou a sessão acabou de começar.',
  'smartcard/xrdp-not-offered.title-client': 'Seu aplicativo de Área de Trabalho Remota não repassa cartões inteligentes.',
  'smartcard/xrdp-not-offered.cause-client':
    'O xrdp pediu cartões inteligentes ao aplicativo de Área de Trabalho Remota, e ele não tem um dispositivo desses nesta conexão.',
  'smartcard/xrdp-not-offered.fix.wait': 'Se você acabou de entrar, verifique novamente na área de trabalho remota em alguns segundos.',
  'smartcard/xrdp-not-offered.fix.channel':
    'No host do xrdp, deixe o canal de dispositivos ativado em /etc/xrdp/xrdp.ini, seção [Channels].',
  'smartcard/xrdp-not-offered.fix.install': 'No host do xrdp, instale um xrdp compilado com cartões inteligentes.',
  'smartcard/xrdp-not-offered.fix.client':
    'No seu dispositivo, ative os cartões inteligentes no seu aplicativo de Área de Trabalho Remota. No FreeRDP, isso é uma opção.'
}
