import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'O driver ou a porta não conhece esta solicitação.',
  'code.ERROR_FILE_NOT_FOUND': 'Não há nada com este nome: nenhum arquivo, nenhuma porta, nenhum dispositivo.',
  'code.ERROR_PATH_NOT_FOUND': 'A pasta ou o dispositivo por trás do nome não existe.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'O programa tem arquivos ou portas abertos demais.',
  'code.ERROR_ACCESS_DENIED': 'Esta conta não tem permissão para isso ou outro programa já o abriu.',
  'code.ERROR_INVALID_HANDLE': 'O programa usa uma conexão que já foi fechada.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'Não havia memória suficiente.',
  'code.E_UNEXPECTED': 'Uma parte do programa ou do sistema estava em um estado que não esperava.',
  'code.ERROR_WRITE_PROTECT': 'A mídia só pode ser lida.',
  'code.ERROR_DEV_NOT_EXIST': 'O dispositivo ou compartilhamento não está mais lá.',
  'code.ERROR_NOT_READY': 'O dispositivo está lá, mas não está pronto.',
  'code.ERROR_BAD_COMMAND': 'O dispositivo não aceita o comando, muitas vezes porque foi desconectado durante o uso.',
  'code.ERROR_READ_FAULT': 'A leitura ou a gravação no dispositivo foi interrompida.',
  'code.ERROR_GEN_FAILURE': 'O dispositivo não funciona: o driver não recebeu uma resposta coerente.',
  'code.ERROR_SHARING_VIOLATION': 'Outro programa o mantém aberto e não o compartilha com ninguém.',
  'code.ERROR_NOT_SUPPORTED': 'O outro lado não oferece o que foi pedido.',
  'code.ERROR_BAD_NETPATH': 'O computador do caminho não foi encontrado.',
  'code.ERROR_UNEXP_NET_ERR': 'A rede deu uma resposta que não faz sentido aqui.',
  'code.ERROR_NETNAME_DELETED': 'O outro lado fechou a conexão com o compartilhamento ou canal.',
  'code.ERROR_BAD_NET_NAME': 'Não há nenhum compartilhamento com este nome.',
  'code.ERROR_REQ_NOT_ACCEP': 'O outro computador não aceita mais conexões no momento.',
  'code.ERROR_ALREADY_EXISTS': 'O nome já está em uso.',
  'code.ERROR_INVALID_PASSWORD': 'A senha está errada.',
  'code.ERROR_INVALID_PARAMETER': 'Um valor na solicitação não é aceito pelo dispositivo ou pelo driver.',
  'code.ERROR_BROKEN_PIPE': 'A outra ponta do canal desapareceu.',
  'code.ERROR_DISK_FULL': 'O disco está cheio.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'A função não existe aqui.',
  'code.ERROR_SEM_TIMEOUT': 'Não veio nenhuma resposta dentro do tempo limite.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'A resposta é maior que o espaço que o programa reservou.',
  'code.ERROR_INVALID_NAME': 'O nome tem uma forma que o Windows não aceita.',
  'code.ERROR_MOD_NOT_FOUND':
    'Uma biblioteca de que o programa precisa está ausente, é antiga demais ou não é da mesma arquitetura (32 ou 64 bits).',
  'code.ERROR_BUSY': 'Já está em uso.',
  'code.ERROR_NO_MORE_ITEMS': 'A lista chegou ao fim.',
  'code.ERROR_NO_SUCH_DEVICE': 'O dispositivo não está lá.',
  'code.ERROR_INVALID_IMAGE_HASH':
    'O Windows não deixa este programa ou driver ser executado: a assinatura dele ou uma política proíbe isso.',
  'code.ERROR_ELEVATION_REQUIRED': 'Isto precisa da confirmação de um administrador.',
  'code.ERROR_OPERATION_ABORTED': 'A espera foi cancelada: o programa ou a porta foi fechado nesse meio-tempo.',
  'code.ERROR_IO_INCOMPLETE': 'A resposta ainda está pendente.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'O serviço está em execução, ou outros que precisam dele estão.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'O serviço não informou a tempo que iniciou.',
  'code.ERROR_SERVICE_DISABLED': 'O serviço está desabilitado; por isso, nada pode iniciá-lo.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'Não há nenhum serviço com este nome neste computador.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'O serviço não está em execução.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'O serviço terminou sozinho, com um código próprio.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'Outro serviço de que este precisa não iniciou.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'A conta do serviço não conseguiu entrar.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'O serviço está sendo removido; uma reinicialização resolve isso.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'O computador está sendo desligado ou reiniciado.',
  'code.ERROR_IO_DEVICE': 'A troca de dados com o dispositivo falhou.',
  'code.ERROR_SERIAL_NO_DEVICE': 'A porta serial não pôde ser configurada.',
  'code.ERROR_COUNTER_TIMEOUT': 'A porta serial esperou bytes em vão.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'O dispositivo não está mais conectado.',
  'code.ERROR_NOT_FOUND': 'O que foi pedido não está lá.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'Já existe uma conexão com esse computador com outra conta.',
  'code.ERROR_CANCELLED': 'Alguém cancelou.',
  'code.ERROR_CONNECTION_REFUSED': 'O computador responde, mas nada escuta nesta porta.',
  'code.ERROR_CONNECTION_ABORTED': 'A conexão foi cortada.',
  'code.ERROR_NETWORK_UNREACHABLE': 'Não há caminho até essa rede.',
  'code.ERROR_HOST_UNREACHABLE': 'Não há caminho até esse computador, ou ele está desligado.',
  'code.ERROR_INVALID_WORKSTATION': 'A conta não pode entrar a partir deste computador.',
  'code.SEC_E_NO_CREDENTIALS': 'Não havia senha, tíquete ou certificado com que entrar.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'Falta à conta um direito que isto exige.',
  'code.ERROR_NO_LOGON_SERVERS': 'Nenhum controlador de domínio pôde ser alcançado para verificar o logon.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'O logon a que a solicitação pertence já terminou.',
  'code.ERROR_NO_SUCH_USER': 'Não há nenhuma conta com este nome.',
  'code.ERROR_LOGON_FAILURE': 'O nome de usuário e a senha, ou o que foi usado no lugar deles, foram recusados.',
  'code.ERROR_ACCOUNT_RESTRICTION': 'Uma restrição da conta proíbe o logon, como uma senha vazia ou a participação em Protected Users.',
  'code.ERROR_INVALID_LOGON_HOURS': 'A conta não pode entrar neste horário.',
  'code.ERROR_PASSWORD_EXPIRED': 'A senha expirou.',
  'code.ERROR_ACCOUNT_DISABLED': 'A conta está desabilitada.',
  'code.ERROR_NONE_MAPPED': 'O nome não pertence a nenhuma conta que este computador conheça.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'A conta não pode entrar neste computador desta forma.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Respondeu um computador diferente do que foi indicado.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'O servidor não conseguiu provar quem é.',
  'code.ERROR_TIME_SKEW': 'Os relógios dos dois computadores estão muito diferentes.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'O sistema ficou sem algum recurso.',
  'code.RPC_S_UNKNOWN_IF': 'O programa que responde não conhece a chamada: as versões não combinam.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'O serviço do outro lado de uma chamada remota não responde.',
  'code.RPC_S_SERVER_TOO_BUSY': 'O serviço está ocupado demais para responder.',
  'code.RPC_S_CALL_FAILED': 'Uma chamada remota foi interrompida antes da resposta.',
  'code.EPT_S_NOT_REGISTERED': 'O computador responde, mas o serviço pedido não está registrado nele.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'O computador perdeu a relação de confiança com o domínio.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'O serviço de logon no domínio não está em execução.',
  'code.ERROR_ACCOUNT_EXPIRED': 'A conta expirou.',
  'code.ERROR_UNKNOWN_PORT': 'A porta da impressora não existe.',
  'code.ERROR_PRINTER_DRIVER': 'O driver da impressora está ausente ou em uso.',
  'code.ERROR_INVALID_PRINTER_NAME': 'Não há nenhuma impressora com este nome.',
  'code.SEC_E_TARGET_UNKNOWN': 'O nome do destino não é conhecido como serviço no domínio.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'A senha precisa ser alterada antes do primeiro logon.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'A conta está bloqueada após tentativas erradas demais.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'A sessão não está mais lá.',
  'code.ERROR_CTX_LOGON_DISABLED': 'O host da sessão não aceita novos logons no momento.',
  'code.WSATRY_AGAIN': 'O servidor de nomes não respondeu.',
  'code.WSAHOST_NOT_FOUND': 'O nome do computador não está no DNS.',
  'code.WSAEACCES': 'Um firewall ou uma política proíbe esta conexão.',
  'code.WSAEADDRINUSE': 'Outro programa já escuta nesta porta.',
  'code.WSAECONNRESET': 'O outro computador fechou a conexão imediatamente.',
  'code.WSAETIMEDOUT': 'O outro computador não respondeu a tempo.',
  'code.NTE_NO_KEY': 'A chave do certificado não está lá ou não pode ser usada.',
  'code.E_FAIL': 'Algo deu errado, e o programa não diz mais do que isso.',
  'code.RPC_E_SERVERFAULT': 'O programa consultado parou de funcionar.',
  'code.STATUS_PKINIT_FAILURE': 'O controlador de domínio não conseguiu processar o logon com cartão inteligente.',
  'code.NTE_BAD_KEYSET': 'Não há nenhum contêiner de chaves com este nome no cartão ou no repositório.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Alguém tentou negociar uma forma mais fraca de entrar.',
  'code.CRYPT_E_REVOKED': 'O certificado foi revogado.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'Não foi possível descobrir se o certificado foi revogado.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'O dispositivo não conseguiu verificar o certificado do controlador de domínio.',
  'code.CERT_E_EXPIRED': 'Um certificado não é válido nesta data.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'Este tipo de credencial não é aceito aqui.',
  'code.REGDB_E_CLASSNOTREG': 'Um componente de que o programa precisa não está instalado ou não inicia.',
  'code.TBS_E_INTERNAL_ERROR': 'O Windows não conseguiu se comunicar com o TPM.',
  'code.TBS_E_TPM_NOT_FOUND': 'Não há nenhum TPM.',
  'code.TPM_E_COMMAND_BLOCKED': 'O TPM recusa por enquanto, após PINs errados ou por política.',
  'code.sound-call': 'Um programa de som chamou o sistema na ordem errada ou com um valor errado.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'O dispositivo de áudio desapareceu durante o uso.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'O dispositivo não aceita esta taxa de amostragem, este formato ou este número de canais.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Outro programa mantém o dispositivo de áudio só para si.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'Um programa quer o dispositivo só para si, e isso está desativado.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'O Windows não conseguiu abrir o dispositivo de áudio.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'O serviço Áudio do Windows não está em execução.',
  'code.sound-buffer': 'O buffer ou o período que o programa quer não serve para o dispositivo.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'O computador foi lento demais para o fluxo de som.',
  'code.sound-mode': 'O dispositivo não oferece o modo que o programa quer.',
  'code.cert-unreadable': 'Um certificado ou uma chave tem um conteúdo que não pode ser lido.',
  'code.NTE_BAD_SIGNATURE': 'Uma assinatura não confere com os dados.',
  'code.provider-call': 'O provedor de chaves não faz o que o programa pede.',
  'code.NTE_EXISTS': 'Já existe uma chave ou um contêiner com este nome.',
  'code.NTE_PERM': 'Esta conta não pode usar a chave.',
  'code.provider-gone': 'O provedor de chaves que o certificado indica não está instalado.',
  'code.NTE_BAD_PROV_TYPE': 'O programa pede uma chave da forma antiga, e o provedor só conhece a nova.',
  'code.NTE_FAIL': 'O provedor de chaves falhou sem dizer por quê.',
  'code.NTE_SILENT_CONTEXT': 'O PIN era necessário, e não havia a quem pedi-lo.',
  'code.NTE_TEMPORARY_PROFILE': 'A pessoa entrou com um perfil temporário, que não guarda chaves.',
  'code.NTE_DECRYPTION_FAILURE': 'Criptografar ou descriptografar com a chave falhou.',
  'code.NTE_DEVICE_NOT_READY': 'O TPM ou o cartão não está pronto.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'Primeiro o PIN precisa ser alterado.',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'Isto só funciona na própria tela do computador.',
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Os dois lados não têm uma forma de entrar em comum.',
  'code.SEC_E_INVALID_TOKEN': 'Um lado não entendeu os dados de logon do outro.',
  'code.SEC_E_DELEGATION_REQUIRED': 'O logon não pode ser repassado ao próximo computador.',
  'code.tls-data': 'A conexão criptografada transportou dados que não podem ser lidos.',
  'code.CERT_E_UNTRUSTEDROOT': 'A cadeia de certificados termina em uma raiz em que este computador não confia.',
  'code.CERT_E_CHAINING': 'A cadeia de certificados até uma raiz confiável não pôde ser montada.',
  'code.tls-agree': 'Os dois lados não conseguiram negociar uma proteção comum para a conexão.',
  'code.SEC_E_NO_CONTEXT': 'O logon entre os dois computadores expirou ou nunca foi concluído.',
  'code.SEC_E_NO_KERB_KEY': 'Não há tíquete ou chave do Kerberos para esta conexão.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'O controlador de domínio não conhece o caminho até o domínio da conta.',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'O nome ou o certificado pertence a várias contas.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'O controlador de domínio não oferece logon com certificado.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'O nome no certificado não corresponde à conta.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'Esta conta só pode entrar com um cartão inteligente.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'O controlador de domínio considerou a solicitação inválida.',
  'code.KDC_ERR_ETYPE_NOSUPP': 'Os dois lados não têm um tipo de criptografia ou uma versão do Kerberos em comum.',
  'code.SEC_E_BAD_BINDINGS': 'O logon pertence a outra conexão criptografada.',
  'code.CERT_E_WRONG_USAGE': 'O certificado não pode ser usado para esta finalidade.',
  'code.CERT_E_UNTRUSTEDCA': 'O emissor do certificado não é confiável para isto.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'O certificado do próprio controlador de domínio foi recusado.',
  'code.SEC_E_DELEGATION_POLICY': 'Uma política deste dispositivo proíbe repassar credenciais salvas.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'O logon entre computadores ingressados no Entra falhou.',
  'code.CRYPT_E_HASH_VALUE': 'Um hash é diferente do esperado.',
  'code.CRYPT_E_NOT_FOUND': 'O certificado ou uma das propriedades dele não foi encontrado.',
  'code.TRUST_E_NOSIGNATURE': 'O arquivo não tem uma assinatura confiável.',
  'code.enroll-subject': 'Falta à solicitação um nome que o modelo exige, ou ela tem um que ele recusa.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': 'O certificado da própria autoridade emissora não é válido.',
  'code.CERTSRV_E_ENROLL_DENIED': 'A conta não pode receber um certificado deste modelo.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'A autoridade emissora não oferece este modelo.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'O modelo exige mais uma assinatura na solicitação.',
  'code.CERTSRV_E_KEY_LENGTH': 'A chave é mais curta do que o modelo exige.',
  'code.CERT_E_CN_NO_MATCH': 'O nome no certificado é diferente do que foi chamado.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'O certificado está na lista dos que não são confiáveis.',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH':
    'A chave do Windows Hello deste dispositivo não é a que o Microsoft Entra ID tem para esta conta.',
  'code.REGISTRY_NOTHING_THERE': 'A chave ou o valor do Registro que foi pedido não existe.',
  'code.HELLO_MIXED_MANAGEMENT':
    'Um certificado é enviado pelo Intune, enquanto o Windows Hello para Empresas é gerenciado pela Política de Grupo.',
  'code.hello-server': 'O servidor de registro deu uma resposta que o Windows não pôde usar.',
  'code.hello-denied': 'O servidor de registro não aceitou este dispositivo ou esta conta.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'A conta registrou tantos dispositivos quantos pode.',
  'code.hello-attestation': 'A prova de identidade do TPM não foi aceita.',
  'code.hello-discovery': 'O Windows não encontrou ou não alcançou o serviço de registro.',
  'code.hello-device': 'O registro do dispositivo ou a chave dele está ausente, desabilitado ou desatualizado.',
  'code.HELLO_MULTI_FACTOR': 'É pedido um segundo fator.',
  'code.HELLO_NO_UPN': 'O token da conta não contém nenhum UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'O Windows não conseguiu mostrar a caixa de diálogo do PIN.',
  'code.entra-tenant': 'A conta pertence a outro locatário.',
  'code.entra-again': 'O logon no Entra ID expirou e precisa ser feito de novo.',
  'code.AADSTS50105': 'A conta não está atribuída a este aplicativo ou a esta área de trabalho.',
  'code.entra-condition': 'Uma política de Acesso Condicional proíbe o acesso.',
  'code.entra-consent': 'O aplicativo não foi permitido no locatário.',
  'code.AADSTS293004': 'O computador indicado para o logon único não é um dos dispositivos do locatário.',
  'code.KDC_ERR_CLIENT_REVOKED': 'A conta está desabilitada, bloqueada ou expirou.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'O controlador de domínio pede primeiro a prova da senha; isso é normal.',
  'code.RDP_LOCAL_DISCONNECT': 'A conexão foi encerrada no dispositivo local.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'O servidor, ou alguém com uma ferramenta lá, encerrou a conexão.',
  'code.RDP_DNS_LOOKUP_FAILED': 'O nome do host da sessão não pôde ser convertido em um endereço.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'Não foi possível alcançar o host da sessão.',
  'code.link-lost': 'A conexão de rede com a sessão caiu.',
  'code.RDP_LICENSING_FAILED': 'A troca de dados sobre a licença de Área de Trabalho Remota falhou.',
  'code.protocol': 'Um lado enviou algo que o outro não aceita no protocolo de Área de Trabalho Remota.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'O servidor não aceita credenciais salvas.',
  'code.AVD_NO_HEALTHY_HOST': 'Nenhum host da sessão que pudesse receber a pessoa estava livre ou em ordem.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'Não foi possível alcançar o gateway.',
  'code.ERRINFO_IDLE_TIMEOUT': 'A sessão ficou ociosa por mais tempo do que pode.',
  'code.ERRINFO_LOGON_TIMEOUT': 'O logon ou a sessão demorou mais do que o permitido.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Outra conexão assumiu a sessão.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'O servidor não aceita esta conexão.',
  'code.ERRINFO_LOGOFF_BY_USER': 'A pessoa saiu.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'O driver de vídeo da sessão falhou.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'Um processo de que a sessão precisa parou de funcionar.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'O host da sessão não encontra nenhum servidor de licenças.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'Não há mais licenças de Área de Trabalho Remota para este dispositivo ou esta pessoa.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'A licença guardada no dispositivo local não é válida.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'O agente de conexão não conhece o destino.',
  'code.host-starting': 'O agente de conexão ainda está iniciando o destino ou encaminhando o aplicativo de Área de Trabalho Remota.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'O agente de conexão não aceita as configurações da conexão.',
  'code.AVD_HOST_NOT_STARTED': 'O host da sessão não iniciou a tempo.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'O servidor não oferece aplicativos avulsos.',
  'code.SOUND_SERVER_GONE': 'O servidor de som não responde.',
  'code.device-not-started': 'O dispositivo está lá, mas o Windows não conseguiu iniciá-lo.',
  'code.CM_PROB_NEED_RESTART': 'O dispositivo funciona após uma reinicialização.',
  'code.device-driver-missing': 'O driver do dispositivo está ausente, danificado ou não foi carregado.',
  'code.device-away': 'O dispositivo foi desconectado; o Windows só se lembra dele.',
  'code.CM_PROB_DISABLED': 'O dispositivo está desabilitado no Gerenciador de Dispositivos.',
  'code.device-blocked': 'O Windows não carrega o driver: ele está bloqueado ou não está assinado.',
  'code.SOUND_UNDERRUN': 'Dados de som chegaram tarde demais e deixaram uma falha.',
  'code.CARD_NO_VALID_CERTIFICATE': 'O Windows vê o cartão e não encontra nele nenhum certificado que ofereça para logon.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'O controlador de domínio não aceitou o logon com certificado para esta conta.',
  'code.CARD_OTHER_NEEDED': 'O certificado escolhido tem a chave em outro lugar, e não neste cartão.',
  'code.CREDSSP_REMEDIATION': 'Falta a um dos lados uma atualização do logon antes da conexão, ou uma política a exige.',
  'code.PORT_NAME_NOT_SERIAL': 'O programa não aceita o nome como o de uma porta serial, ou a porta não responde como uma.',
  'code.MICROPHONE_NOT_FOUND': 'O sistema não oferece nenhum dispositivo de áudio desses.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'O Teams não envia o som e a imagem por fora da sessão.',
  'code.FREERDP_CAPTURE_BACKEND': 'O FreeRDP não conseguiu abrir o caminho até o microfone.',
  'code.FREERDP_PLAYBACK_BACKEND': 'O FreeRDP não conseguiu abrir o caminho até os alto-falantes.',
  'code.FREERDP_DEVICE_PASSED': 'O FreeRDP repassou um dispositivo à sessão.',
  'code.FREERDP_CARD_CHANNEL': 'O FreeRDP não conseguiu iniciar o canal de cartão inteligente.',
  'code.FREERDP_SERIAL_CHANNEL': 'O FreeRDP não conseguiu abrir a porta serial.',
  'code.PCSC_LIBRARY_MISSING': 'A biblioteca de cartões inteligentes não está lá.',
  'code.PCSCD_NOT_RUNNING': 'O serviço de cartão inteligente pcscd não está em execução.',
  'code.READER_CLAIMED': 'Outro programa ocupa o dispositivo USB do leitor.',
  'code.READER_LOST': 'O leitor desapareceu do barramento USB.',
  'code.XRDP_CHANSRV_GONE': 'O servidor de canais do xrdp terminou ou não responde.',
  'code.XRDP_CARD_CHANNEL': 'O xrdp não conseguiu abrir o canal de cartão inteligente.',
  'code.XRDP_CHANNEL_OFF': 'Um canal para som ou dispositivos está desativado ou não foi oferecido.',
  'code.XRDP_SESSION_DIES': 'A área de trabalho da sessão terminou logo depois de começar.',
  'code.SOUND_MODULE_NOT_LOADED': 'Um módulo do servidor de som não pôde ser carregado.',
  'code.SOUND_ONLY_DUMMY': 'O servidor de som só tem a saída substituta, que ninguém ouve.',
  'code.SOUND_XRDP_SINK': 'A saída do xrdp está presente: o som desta sessão vai para o dispositivo local.',
  'code.hint.no-redirection':
    'Em uma sessão, isto vem do aplicativo de Área de Trabalho Remota: não há redirecionamento de cartão inteligente no caminho ou não há nenhum leitor lá. Um serviço em execução no host da sessão não muda nada. Em um dispositivo local com Linux, significa que o pcscd não está em execução.',
  'code.hint.no-reader':
    'Verifique primeiro o dispositivo local: o leitor está conectado e na lista lá? Só depois verifique o que a conexão repassa.',
  'code.hint.reader-name':
    'O leitor foi reconectado ou o serviço dele foi reiniciado depois da conexão; por isso, a sessão ainda pergunta pelo nome antigo: desconecte-se e conecte-se novamente.',
  'code.hint.exclusive':
    'O dispositivo local e a sessão compartilham um cartão. Um programa de um dos lados o mantém só para si: o scdaemon do GnuPG, um assinador digital, uma segunda conexão. Feche-o.',
  'code.hint.card-reset':
    'Dois programas se revezam em um cartão, muitas vezes um em cada lado da conexão; um programa que não recomeça pede o cartão repetidamente. Deixe que um só lado o use.',
  'code.hint.card-away':
    'O leitor chegou a este lado e está vazio. Insira o cartão no dispositivo local; pode ser preciso inserir de novo um cartão que já estava lá antes da conexão.',
  'code.hint.card-contact':
    'O leitor não recebe uma resposta coerente do chip: contatos, energia da porta USB, driver do leitor. Isso falha também sem a sessão; portanto, teste no dispositivo local.',
  'code.hint.card-driver':
    'Em uma sessão, é o driver de cartão do host da sessão que fala com o cartão. Ele está ausente lá ou não é da mesma marca ou versão que o do computador em que o cartão foi configurado: instale o mesmo dos dois lados.',
  'code.hint.key-container':
    'O Windows conhece o certificado e não encontra a chave dele: drivers de cartão diferentes nos dois lados, um certificado que sobrou de outro cartão ou do Windows Hello, ou uma chave que ficou em outro dispositivo. Compare certutil -scinfo dos dois lados.',
  'code.hint.provider':
    'O programa e o driver do cartão usam interfaces de chaves diferentes. Atualize o programa ou o driver no lado em que o programa é executado, que é o host da sessão.',
  'code.hint.pin':
    'O cartão conta cada PIN errado, de qualquer lado em que seja digitado. Confira o layout do teclado e o Num Lock da sessão antes da próxima tentativa.',
  'code.hint.pin-blocked': 'Nada no caminho até a sessão ajuda: o cartão precisa ser desbloqueado com o PUK ou pelo emissor.',
  'code.hint.pin-dialog':
    'O PIN é pedido onde o programa é executado. Um serviço ou um programa sem janela na sessão não pode pedi-lo; abra-o na sessão e confirme lá.',
  'code.hint.card-rights':
    'No Linux, o pcscd só dá acesso à pessoa diante da tela do próprio computador; para o polkit, uma área de trabalho pela rede não conta. Um administrador permite isso com uma regra do polkit para org.debian.pcsc-lite.',
  'code.hint.card-certificate':
    'O leitor e o cartão chegaram, o certificado não: ele não está no cartão ou o driver de cartão do host da sessão não o encontra. Verifique com certutil -scinfo dos dois lados.',
  'code.hint.card-slow':
    'Cada troca de dados com o cartão atravessa a rede, centenas em um único logon. Uma conexão lenta ou com perdas faz isso esbarrar nos tempos limite; tente a partir de uma rede mais próxima.',
  'code.hint.card-program':
    'A conexão do próprio programa com o cartão está desatualizada ou a chamada dele está errada, muitas vezes depois que a sessão foi reconectada com ele aberto. Reinicie o programa na sessão.',
  'code.hint.card-service':
    'O próprio serviço de cartão inteligente está com problemas: reinicie-o no dispositivo local, onde estão o leitor e o cartão, e conecte-se novamente.',
  'code.hint.reader-claimed':
    'Outra coisa fala com o leitor por USB: o driver do próprio GnuPG, outro pcscd, uma máquina virtual ou o redirecionamento USB do leitor inteiro. Só um deles pode ficar com ele.',
  'code.hint.pcscd-stopped':
    'Sem o pcscd e a biblioteca dele no dispositivo local com Linux, não há leitor a redirecionar. Instale o pcscd e o driver (libccid), inicie pcscd.socket e depois conecte-se.',
  'code.hint.xrdp-card':
    'Em uma sessão do xrdp, os programas só alcançam os leitores do dispositivo local pela biblioteca PC/SC do próprio xrdp, e não pelo pcscd. Ela precisa ser instalada para o programa.',
  'code.hint.no-certificate':
    'O cartão chegou; o logon não aceita nenhum dos certificados dele. Motivos comuns: o serviço no host não iniciou para este aplicativo de Área de Trabalho Remota, falta o uso Logon de Cartão Inteligente, certificado expirado, uma chave elíptica que não é permitida, um emissor que não é confiável.',
  'code.hint.other-card':
    'Escolha outro certificado na lista. O que é oferecido pode ter sobrado de um cartão anterior, do Windows Hello ou de um certificado de Área de Trabalho Remota; certutil -scinfo mostra que chave está neste cartão.',
  'code.hint.chain':
    'Falta a raiz do emissor no lado que verifica: o host da sessão e o controlador de domínio para um cartão, o dispositivo local para o servidor. Para o logon, o emissor também precisa estar no NTAuth.',
  'code.hint.kdc-certificate':
    'Não é o cartão que é recusado, e sim o certificado do controlador de domínio: expirado, revogado, com a lista de revogação fora de alcance ou com o emissor desconhecido no dispositivo que entra, como em um fora do domínio.',
  'code.hint.kdc-support':
    'Em geral, nenhum controlador de domínio da conta tem um certificado para logon com cartão inteligente (modelo “Kerberos Authentication”) ou não confia no emissor do cartão. Quem decide são os certificados dos controladores de domínio e o NTAuth, e não o redirecionamento.',
  'code.hint.revocation':
    'O computador que verifica precisa alcançar a lista de revogação indicada no certificado: o controlador de domínio e o host da sessão, e não o dispositivo local. Teste lá com certutil -url.',
  'code.hint.cert-date':
    'Confira as datas do certificado e o relógio do computador que o verifica. Um cartão renovado em outro lugar ainda pode ser oferecido com o certificado antigo.',
  'code.hint.cert-usage':
    'Para o logon, um certificado precisa dos usos Logon de Cartão Inteligente e Autenticação de Cliente; para um servidor, Autenticação de Servidor. Peça que ele seja emitido a partir de um modelo adequado.',
  'code.hint.cert-name':
    'O UPN do certificado precisa ser o de exatamente uma conta, e o sufixo dele precisa ser conhecido no domínio; um servidor é chamado por um nome que está no certificado, e não pelo endereço.',
  'code.hint.cert-data':
    'O próprio conteúdo está errado ou foi alterado no caminho; portanto, tentar de novo não ajuda: peça que seja emitido ou exportado novamente.',
  'code.hint.enroll':
    'O certificado para logon não foi emitido; por isso, não há nada com que entrar na sessão. Decidem o modelo, os direitos nele, os nomes e o tamanho da chave; o perfil no Intune precisa combinar com eles.',
  'code.hint.hello-mixed':
    'Configure o Windows Hello para Empresas no Intune em vez da Política de Grupo, para que os dois venham de um só lugar; então o certificado chega.',
  'code.hint.hello-join':
    'O logon com o Hello precisa de um dispositivo registrado. dsregcmd /status no dispositivo local mostra como ele está ingressado e o que falhou por último.',
  'code.hint.not-set':
    'Se a chave de uma política não existe, essa política não está definida, e então o Windows permite o redirecionamento. Isso só vale se a consulta foi feita no host da sessão, com a chave escrita por extenso.',
  'code.hint.hello-key':
    'A chave do Hello pertence a uma pessoa em um dispositivo e é usada lá, e não na sessão. Configure o PIN novamente no dispositivo local, entrando pela tela dele.',
  'code.hint.tpm':
    'O Hello guarda a chave no TPM do dispositivo local. Verifique lá (tpm.msc); após PINs errados, espere ou reinicie. O TPM do host da sessão não tem relação com isso.',
  'code.hint.entra':
    'O Entra ID decide isto antes que a sessão seja alcançada: logs de entrada, Acesso Condicional, atribuição da conta. O redirecionamento não tem relação com isso.',
  'code.hint.logon':
    'Confira a forma do nome (domínio ou UPN), o layout do teclado e as credenciais salvas. Um PIN ou uma impressão digital não é uma senha: programas que perguntam na área de trabalho segura ou por NTLM não podem usá-los.',
  'code.hint.account':
    'O que decide é o estado da conta, no diretório do host da sessão. Nada no dispositivo local ou no arquivo de conexão muda isso.',
  'code.hint.logon-right':
    'Coloque a conta em Usuários da Área de Trabalho Remota do host da sessão ou dê a ela o direito de entrar pelos Serviços de Área de Trabalho Remota; no Azure, também a função “Virtual Machine User Login” ou a atribuição ao grupo de aplicativos.',
  'code.hint.domain-reach':
    'O computador que entra precisa alcançar um controlador de domínio e encontrá-lo no DNS. De fora, isso exige uma VPN, um proxy KDC ou o gateway.',
  'code.hint.time-skew':
    'O Kerberos aceita no máximo cinco minutos de diferença. Acerte o relógio do dispositivo local e o do host da sessão pela mesma fonte.',
  'code.hint.ticket':
    'O Kerberos não tem um tíquete utilizável para este computador: chame-o pelo nome completo em vez do endereço ou de um alias, verifique com klist e entre de novo.',
  'code.hint.credssp':
    'O logon antes da conexão (NLA) falhou: os dois lados precisam de atualizações recentes, e as políticas de NTLM, delegação ou Remote Credential Guard precisam permitir a forma usada.',
  'code.hint.tls':
    'O certificado ou a versão do protocolo da conexão criptografada não serve para os dois lados: um sistema antigo, um firewall que inspeciona o tráfego, um certificado que foi trocado, ou TLS 1.3 com um cartão que não pode assinar para ele.',
  'code.hint.file-unsigned':
    'Em um Windows atualizado, um arquivo .rdp sem assinatura confiável abre com todos os redirecionamentos desmarcados. Peça que ele seja assinado ou marque a cada vez o que precisa.',
  'code.hint.not-reached':
    'Nenhuma sessão foi estabelecida; por isso, nada foi redirecionado ainda. Confira o nome, o endereço e a porta (3389 ou a 443 do gateway), a VPN e o firewall, e se o computador está ligado e não está suspenso.',
  'code.hint.link-broken':
    'A rede ou a outra ponta caiu nesse meio-tempo. O que estava redirecionado some até que a sessão seja conectada de novo; depois, programas que tinham um cartão ou uma porta abertos precisam ser reiniciados.',
  'code.hint.ended-there':
    'Isso não é uma falha do dispositivo: alguém ou algo no host da sessão encerrou a sessão, ou outro dispositivo a assumiu com os próprios redirecionamentos.',
  'code.hint.ended-here': 'Isso não é uma falha: a conexão ou a caixa de diálogo foi fechada no dispositivo local.',
  'code.hint.session-limit':
    'Os limites de tempo do host da sessão para sessões ociosas, longas ou desconectadas a encerraram, ou nenhuma sessão estava livre. Eles estão nas políticas dele, em Limites de Tempo da Sessão.',
  'code.hint.server-denies':
    'O host da sessão não aceita conexões deste tipo: modo de drenagem (“drain mode”), Área de Trabalho Remota desativada, sessões demais, ou este aplicativo não é oferecido.',
  'code.hint.licence':
    'Licenciamento de Área de Trabalho Remota: servidor de licenças definido e acessível, período de cortesia não encerrado, licenças disponíveis. No dispositivo local, excluir HKLM\\SOFTWARE\\Microsoft\\MSLicensing como administrador renova uma licença danificada.',
  'code.hint.broker':
    'O agente de conexão ou o pool de hosts não conseguiu fornecer um host da sessão: confira o estado, o agente e a energia dos hosts no pool e tente de novo após alguns minutos.',
  'code.hint.gateway':
    'O caminho pelo gateway de Área de Trabalho Remota falhou. As políticas de autorização dele decidem também quais dispositivos podem ser redirecionados.',
  'code.hint.protocol':
    'O aplicativo de Área de Trabalho Remota e o host da sessão não concordam em um detalhe do protocolo. Atualize o aplicativo; depois desative canais e recursos um a um para encontrar o responsável.',
  'code.hint.host-crash':
    'O lado do host da sessão terminou: reinicialização, driver de vídeo, memória ou uma área de trabalho que não inicia. O log de eventos dele (xrdp: ~/.xsession-errors) diz mais do que o aplicativo de Área de Trabalho Remota.',
  'code.hint.port-gone':
    'O nome não existe no lado em que o programa é executado. As portas só são redirecionadas quando isso é pedido na conexão, e recebem o número da porta local; a partir de COM10, um programa precisa abrir \\\\.\\COM10.',
  'code.hint.port-name':
    'Dê ao programa o nome como a sessão o lista (change port /query). Uma porta redirecionada não tem driver próprio: programas que procuram no Gerenciador de Dispositivos ou verificam o tipo dela não a aceitam.',
  'code.hint.port-busy':
    'Uma porta serial ou um dispositivo pertence a um programa por vez, também através da conexão: feche o que a mantém aberta no dispositivo local e encerre a segunda sessão, se houver.',
  'code.hint.port-request':
    'O redirecionamento serial não repassa todas as solicitações. O FreeRDP recusa algumas delas (/serial:...,permissive as deixa passar), e a uma porta redirecionada falta o que só o driver conhece.',
  'code.hint.port-timeout':
    'Cada troca de dados com um dispositivo redirecionado atravessa a rede: os tempos limite de um programa feito para um cabo são curtos demais. Aumente-os ou tente por uma conexão mais rápida.',
  'code.hint.port-lost':
    'O dispositivo ou o adaptador dele desapareceu ou não responde: cabo, energia, economia de energia USB, driver no dispositivo local. Conecte-o de novo e depois conecte-se novamente, para que a sessão o receba.',
  'code.hint.port-settings':
    'O dispositivo não aceita uma configuração, como velocidade, bits de parada ou controle de fluxo, ou um programa a pede de uma forma que o redirecionamento não conhece. Compare com as configurações que funcionam localmente.',
  'code.hint.port-rights':
    'Em um dispositivo local com Linux, a pessoa precisa ter permissão para abri-la: participação em dialout para /dev/tty..., em outros casos em audio ou scard; depois, entre de novo.',
  'code.hint.device-driver':
    'O próprio dispositivo não funciona no computador em que está conectado, com ou sem sessão. Primeiro resolva isso no Gerenciador de Dispositivos de lá.',
  'code.hint.print-port':
    'As impressoras redirecionadas têm portas chamadas TS001 em diante, que vêm e vão com a sessão; o driver delas precisa estar no host da sessão.',
  'code.hint.sound-service': 'Inicie o Áudio do Windows no lado que informa isso; sem ele, o Áudio Remoto também não aparece lá.',
  'code.hint.sound-gone':
    'O Áudio Remoto só existe enquanto a sessão está conectada com o som redirecionado. Após uma reconexão, os programas precisam escolher o dispositivo de novo.',
  'code.hint.sound-busy':
    'Um programa com uso exclusivo no dispositivo local impede o som do aplicativo de Área de Trabalho Remota. Feche-o ou retire o uso exclusivo nas propriedades do dispositivo lá.',
  'code.hint.sound-format':
    'O Áudio Remoto oferece poucos formatos, quase sempre 44100 Hz em uso compartilhado. Escolha no programa o uso compartilhado e uma taxa de amostragem comum.',
  'code.hint.sound-program':
    'Uma falha do programa, e não do redirecionamento: teste com outro. O teste de som do próprio Sidecheck não usa nada dele.',
  'code.hint.sound-module':
    'Em uma sessão do xrdp, o som precisa do módulo do xrdp no servidor de som da sessão. Ele não está carregado ou foi compilado para outra versão; então só há uma saída substituta.',
  'code.hint.sound-server':
    'O PulseAudio ou o PipeWire não está em execução para esta pessoa nesta sessão ou pertence a outra. Inicie-o lá (systemctl --user) e abra o programa de novo.',
  'code.hint.sound-late':
    'Estalos e falhas: um host da sessão ocupado, uma conexão lenta ou um buffer inadequado. Em sessões do xrdp, um quantum menor do PipeWire (cerca de 256) já ajudou; em outros casos, um buffer maior.',
  'code.hint.sound-fine':
    'O caminho está configurado. Se nada se ouve, confira o volume, a saída escolhida no programa e o som do aplicativo de Área de Trabalho Remota.',
  'code.hint.xrdp-chansrv':
    'O servidor de canais do xrdp transporta juntos o som, as unidades e os cartões inteligentes. Se ele se foi, só uma nova sessão ajuda; os canais são ativados em xrdp.ini e sesman.ini.',
  'code.hint.freerdp-playback':
    'O backend de som escolhido do FreeRDP não funciona no dispositivo local. Deixe que ele escolha (/sound) ou indique outro (/sound:sys:pulse ou sys:alsa) e verifique se o plug-in dele está instalado.',
  'code.hint.freerdp-capture':
    'O microfone é pedido, e o backend de captura do FreeRDP não funciona no dispositivo local. Deixe que ele escolha (/microphone) ou experimente /microphone:sys:pulse,format:1 e verifique se o plug-in dele está instalado.',
  'code.hint.microphone':
    'Verifique primeiro o dispositivo local: o microfone está lá e é permitido para programas? Depois, se a gravação é repassada e que entrada o programa na sessão usa.',
  'code.hint.optimised':
    'O Teams precisa do marcador IsWVDEnvironment no host da sessão, do serviço de redirecionamento de mídia lá e de um aplicativo de Área de Trabalho Remota com suporte a isso; caso contrário, usa o Áudio Remoto como qualquer programa. Reinicie o Teams após uma mudança.',
  'code.hint.rights':
    'O que falta depende do que foi aberto: no caso de uma porta, ela está em uso por outro programa ou faltam direitos; um serviço exige um administrador; no caso do microfone, decidem as configurações de privacidade do dispositivo local e da sessão.',
  'code.hint.service-start':
    'Verifique no lado em que foi informado: como o serviço inicia, de que ele depende e o que diz o log Sistema. Um serviço desabilitado precisa ser definido como manual antes de poder iniciar.',
  'code.hint.service-missing':
    'O nome está digitado errado ou o recurso não está instalado neste computador. O dispositivo local e o host da sessão não têm os mesmos serviços.',
  'code.hint.rpc-reach':
    'O serviço por trás da chamada está parado ou há um firewall no meio. Em uma sessão, verifique primeiro se se trata do serviço do próprio host da sessão ou de outro computador.',
  'code.hint.share':
    'Um caminho pela rede. \\\\tsclient\\... só existe enquanto a sessão está conectada com unidades redirecionadas; outros caminhos precisam de um acesso do próprio host da sessão ao servidor.',
  'code.hint.memory':
    'O computador que informa isto está com pouca memória ou poucos identificadores (handles); em um host da sessão, todos os compartilham. Feche programas ou reinicie-o.',
  'code.hint.disk':
    'Espaço livre onde o programa grava: em um host da sessão, é o perfil ou o contêiner dele, e não o disco do dispositivo local.',
  'code.hint.program':
    'Isto aponta para o programa e a instalação dele nesse computador, e não para o redirecionamento. Em uma sessão, conta a instalação do host da sessão.',
  'code.hint.passed':
    'O aplicativo de Área de Trabalho Remota fez a parte dele do caminho. Se o dispositivo chegou, a lista da própria sessão mostra.',
  'code.hint.general':
    'O código sozinho não decide nada: forneça a mensagem inteira com as linhas antes dela e diga de que lado ela apareceu.'
}
