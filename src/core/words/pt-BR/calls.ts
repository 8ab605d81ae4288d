import type { calls as english } from '../en/calls.ts'

export const calls: Readonly<Record<keyof typeof english, string>> = {
  'call.UNKNOWN_CALL': 'A janela e o programa não são da mesma versão: {message}',
  'call.BAD_ARGUMENTS': 'O Sidecheck não entendeu a própria janela: {message}',
  'call.INTERNAL': 'Um erro inesperado: {message}',
  'call.NOT_SAVED': 'As configurações não puderam ser salvas: {message}',
  'call.TOO_MANY': 'Há testes de som demais ao mesmo tempo: encerre um primeiro',
  'call.TEST_RUNNING': 'Outro dispositivo está sendo testado. Espere esse teste terminar e tente novamente.',
  'call.NOT_LISTED': 'Este dispositivo não está mais lá. Verifique novamente e depois teste-o.',
  'call.NO_ANSWER': 'O Sidecheck não respondeu a tempo. Tente novamente; se isso não resolver, feche o Sidecheck e abra-o de novo.'
}
