import type { history as english } from '../en/history.ts'

export const history: Readonly<Record<keyof typeof english, string>> = {
  'check-file.too-large': '以前のチェックとしては大きすぎます。',
  'check-file.no-json': '以前のチェックが破損しています。JSONではないか、一部が欠けています。',
  'check-file.newer': '以前のチェックは、より新しいSidecheckで保存されたものです。',
  'check-file.other': 'このファイルは以前のチェックではありません。',
  'check-file.content': '以前のチェックの内容が想定と異なります。',
  'check-file.todo': 'もう開けません。削除してください。他のチェックには影響しません。',
  'difference.kind.setting': '設定',
  'difference.kind.privacy': 'プライバシー設定',
  'difference.kind.service': 'サービス',
  'difference.kind.program': 'プログラム',
  'difference.kind.client': 'リモート デスクトップ アプリ',
  'difference.kind.certificate': '証明書',
  'difference.kind.connection': '接続',
  'difference.kind.system': 'システム',
  'difference.came': '{kind}「{name}」：新規',
  'difference.came-value': '{kind}「{name}」：新規、{is}',
  'difference.went': '{kind}「{name}」：なくなった',
  'difference.went-value': '{kind}「{name}」：なくなった（以前は{was}）',
  'difference.changed': '{kind}「{name}」：以前は{was}、現在は{is}',
  'difference.list.failed': '{list}：以前は読み取れたが、今回は読み取れなかった',
  'difference.list.back': '{list}：以前は読み取れなかったが、今回は読み取れた'
}
