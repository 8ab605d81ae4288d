import type { policy as english } from '../en/policy.ts'

export const policy: Readonly<Record<keyof typeof english, string>> = {
  'policy.usual': '{name}: {value} (não definido)',
  'policy.set': '{name}: {value} (definido em {place})',
  'policy.on': 'sim',
  'policy.off': 'não',
  'policy.text': '{text}',
  'policy.none': 'nenhum',
  'policy.free': 'como cada pessoa escolher',
  'policy.unread': 'não foi possível ler: {reason}',
  'policy.unknown': '{name} em {place} não é uma política. Não tem efeito.',
  'policy.faulty': 'Há algo errado nas políticas. O que não pôde ser lido fica bloqueado no valor mais seguro.'
}
