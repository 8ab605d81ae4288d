import type { policy as english } from '../en/policy.ts'

export const policy: Readonly<Record<keyof typeof english, string>> = {
  'policy.usual': '{name}：{value}（未設定）',
  'policy.set': '{name}：{value}（{place}で設定）',
  'policy.on': 'はい',
  'policy.off': 'いいえ',
  'policy.text': '{text}',
  'policy.none': 'なし',
  'policy.free': '各ユーザーが選択',
  'policy.unread': '読み取れなかった：{reason}',
  'policy.unknown': '{place}の{name}はポリシーではありません。効果はありません。',
  'policy.faulty': 'ポリシーの一部に誤りがあります。読み取れなかったものは、安全なほうの値に固定されます。'
}
