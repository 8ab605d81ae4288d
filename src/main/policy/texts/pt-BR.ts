import type { TemplateTexts } from './template-texts.ts'

export const ptBR: TemplateTexts = {
  product: 'Sidecheck',
  supported: 'Sidecheck 0.1 ou posterior',
  language: 'Idioma:',
  ways: 'Caminhos permitidos, um por linha:',
  policies: {
    Language: {
      title: 'Idioma do Sidecheck',
      explain:
        'Define o idioma da janela e da linha de comando para todos os usuários. A escolha no menu fica bloqueada. A opção --language de um comando continua valendo.\n\nNão configurado ou desabilitado: cada pessoa escolhe; no início, vale o idioma do sistema.'
    },
    HideNames: {
      title: 'Sempre ocultar nomes no que sai do computador',
      explain:
        'Habilitado: os nomes de computadores, pessoas, domínios e dispositivos são substituídos em tudo o que uma pessoa salva, copia ou imprime.\n\nNão configurado ou desabilitado: a ocultação é sugerida, e cada pessoa decide.'
    },
    History: {
      title: 'Permitir guardar verificações anteriores',
      explain:
        'Desabilitado: o Sidecheck não guarda verificações anteriores no computador.\n\nNão configurado ou habilitado: cada pessoa decide.'
    },
    LinkWays: {
      title: 'Caminhos permitidos entre o dispositivo local e a sessão',
      explain:
        'Habilitado: somente os caminhos da lista podem levar resultados de um lado ao outro. Os nomes são screen, channel, drive, clipboard e file, um por linha. Uma lista vazia não permite nenhum.\n\nNão configurado ou desabilitado: todos os caminhos são permitidos.'
    },
    Recording: {
      title: 'Permitir gravação de som',
      explain:
        'Desabilitado: o Sidecheck não abre nenhum microfone nem escuta o que os alto-falantes reproduzem. Os sons de teste ainda podem ser reproduzidos.\n\nNão configurado ou habilitado: cada pessoa pode testar o microfone.'
    }
  }
}
