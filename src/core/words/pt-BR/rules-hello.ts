import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Readonly<Record<keyof typeof english, string>> = {
  'whfb/expired.value': 'expirou em {day}',
  'whfb/not-yet-valid.value': 'válido a partir de {day}',
  'whfb/eku-missing.value': 'sem {usages}',
  'whfb/expired.title': 'Não é possível entrar na área de trabalho remota com o Windows Hello: o certificado dele expirou.',
  'whfb/expired.cause': 'O certificado no contêiner do Windows Hello passou da data de validade, e não há outro mais novo.',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'No dispositivo local, renove o certificado: sincronize com o Intune ou solicite um novo.',
  'whfb/certificate.fix.look-why-was-renewed':
    'Verifique por que ele não foi renovado automaticamente: no Intune, o limite de renovação do perfil SCEP; no dispositivo local, se ele alcança a CA.',
  'whfb/not-yet-valid.title':
    'Ainda não é possível entrar na área de trabalho remota com o Windows Hello: o certificado dele só será válido mais tarde.',
  'whfb/not-yet-valid.cause':
    'A data de início do certificado está à frente do relógio deste dispositivo: o relógio está errado, ou o da CA está.',
  'whfb/certificate.fix.check-clock-device-time': 'Verifique o relógio do dispositivo local e a fonte de hora dele.',
  'whfb/certificate.fix.issue-certificate-again-clock': 'Se o relógio estiver certo, emita o certificado novamente na CA.',
  'whfb/eku-missing.title': 'O Windows Hello tem um certificado, mas ele não foi feito para entrar.',
  'whfb/eku-missing.cause': 'Falta ao certificado um uso de que o logon precisa: Logon de Cartão Inteligente e Autenticação de Cliente.',
  'whfb/certificate.fix.add-both-usages-template':
    'Adicione os dois usos ao modelo na CA ou ao perfil do Intune e emita o certificado novamente.',
  'whfb/consider-rcg.title': 'Há outra forma de entrar sem senha que não precisa de certificado.',
  'whfb/consider-rcg.cause':
    'O Remote Credential Guard entra em uma sessão por Kerberos com as credenciais que ficam no dispositivo local. Funciona a partir de dispositivos Windows que alcançam um controlador de domínio e não exige a implantação de certificados.',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'logon com o Windows Hello',
  'whfb/consider-rcg.fix.try-one-connection': 'No dispositivo local, experimente-o em uma conexão.',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer': 'Permita-o nos hosts da sessão e dê preferência a ele nos dispositivos locais.',
  'whfb/dual-enrollment.title': 'A impressão digital e o rosto não funcionam para entrar aqui; o seu PIN funciona.',
  'whfb/dual-enrollment.cause':
    'Entrar na Área de Trabalho Remota com biometria não tem suporte com registro duplo (“dual enrollment”) nem com credenciais diferentes das próprias.',
  'whfb/dual-enrollment.source.told-user': 'informado pelo usuário',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials':
    'registro duplo ou credenciais alternativas; o logon com biometria falha',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint': 'No seu dispositivo, escolha o PIN em vez da impressão digital ou do rosto.',
  'whfb/mixed-management.title':
    'Este dispositivo não consegue receber o certificado do Windows Hello: ele é gerenciado de duas formas ao mesmo tempo.',
  'whfb/mixed-management.cause':
    'Os certificados vêm do Intune, enquanto o Windows Hello para Empresas é configurado pela Política de Grupo: a solicitação do certificado falha com 0x82ab0011 no log DeviceManagement-Enterprise-Diagnostics-Provider.',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Configure o Windows Hello para Empresas no Intune.',
  'whfb/mixed-management.fix.set-group-policy-back': 'Volte a Política de Grupo dos dispositivos locais para Não configurado.',
  'whfb/no-certificate.fix.local-device-run-paste': 'No dispositivo local, execute isto e cole a saída para o dispositivo local.',
  'whfb/no-certificate.title':
    'Não é possível entrar na área de trabalho remota com o Windows Hello: não há um certificado para isso neste dispositivo.',
  'whfb/no-certificate.cause':
    'O repositório Pessoal deste usuário não contém nenhum certificado para logon. O Windows Hello para Empresas só entra pela Área de Trabalho Remota com um certificado; a chave dele sozinha não basta.',
  'whfb/no-certificate.value.none': 'nenhum certificado',
  'whfb/no-certificate.value.none-usable': '{length} sem Logon de Cartão Inteligente',
  'whfb/no-certificate.fix.deploy-certificate-through-intune': 'Implante um certificado pelo Intune: um perfil SCEP ou PKCS para usuários.',
  'whfb/no-certificate.fix.enrol-one-active-directory':
    'Ou, no dispositivo local, solicite um aos Serviços de Certificados do Active Directory.',
  'whfb/no-certificate.fix.check-local-device-arrived': 'Verifique no dispositivo local se ele chegou.',
  'whfb/not-allowed-to-connect.title': 'Sua conta não tem permissão para entrar nesta área de trabalho remota.',
  'whfb/not-allowed-to-connect.cause':
    'O próprio logon é recusado: o usuário não é membro do grupo Usuários da Área de Trabalho Remota do host da sessão; por isso, nenhuma credencial serviria.',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'Adicione o usuário, ou um grupo a que ele pertença, no host da sessão.',
  'whfb/secure-desktop-runas.title':
    'O Windows Hello não pode ser usado aqui para “Executar como administrador”; essa é uma limitação conhecida.',
  'whfb/secure-desktop-runas.cause':
    'Com um certificado implantado pelo Intune e o Controle de Conta de Usuário pedindo credenciais na área de trabalho segura, escolher a credencial do Windows Hello termina em “O nome de usuário ou a senha está incorreto”.',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'No dispositivo local, use outra credencial, como uma senha, para executar um programa como administrador.',
  'whfb/tls13-client-auth.title':
    'As páginas da Web na área de trabalho remota não conseguem usar o seu certificado do Windows Hello; essa é uma falha conhecida.',
  'whfb/tls13-client-auth.cause':
    'A autenticação de cliente TLS 1.3 com um certificado do Windows Hello pela Área de Trabalho Remota falha; o fabricante conhece o problema.',
  'whfb/tls13-client-auth.fix.open-page-own-device': 'Abra a página no seu próprio dispositivo ou entre nela de outra forma.',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'Se o servidor Web permitir TLS 1.2, ofereça essa versão para páginas com certificados de cliente.',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'Se outro aplicativo só conhece cartões inteligentes, faça com que ele use o certificado do Windows Hello como um cartão, por esta política no dispositivo local.',
  'whfb/wrong-provider.title': 'Seu certificado de logon não está dentro do Windows Hello; por isso, o Windows Hello não pode usá-lo.',
  'whfb/wrong-provider.cause':
    'A chave do certificado é guardada por outro provedor que não o “Microsoft Passport Key Storage Provider”, ou seja, fora do contêiner do Windows Hello.',
  'whfb/wrong-provider.value.of': 'provedor {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'No perfil SCEP ou PKCS do Intune, escolha o provedor do Windows Hello e atribua o perfil novamente.',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    'Com o AD CS, defina o provedor padrão do modelo na CA (certutil -dstemplate, editar, certutil -dsaddtemplate).',
  'whfb/wrong-provider.fix.enrol-again-check-provider': 'No dispositivo local, solicite o certificado novamente e verifique o provedor.'
}
