import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'わかりません',
  'question.client': 'リモート デスクトップをどのプログラムで開いていますか？',
  'question.client.mstsc': 'リモート デスクトップ接続',
  'question.client.windows-app': 'WindowsのWindows App',
  'question.client.web': 'Webブラウザー',
  'question.client.mac': 'MacのWindows App',
  'question.client.ios': 'iPhoneまたはiPad',
  'question.client.android': 'Androidデバイス',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'その他のプログラム',
  'question.consent': '接続したとき、リモート デスクトップで使うものにチェックを入れる画面が表示されましたか？',
  'question.consent.ticked': 'はい、この機器にチェックを入れました',
  'question.consent.not-ticked': 'はい、チェックを入れませんでした',
  'question.consent.no-page': 'いいえ、表示されませんでした',
  'question.gateway': '社内ネットワークからゲートウェイを経由せずに接続すると、機器は動作しますか？',
  'question.gateway.works': 'はい、動作します',
  'question.gateway.fails': 'いいえ、動作しません',
  'question.kdc-root':
    'セッション ホストのドメイン コントローラーのルート証明書は、ローカルのNTAuthストアにありますか（certutil -viewstore -enterprise NTAuth）？',
  'question.kdc-root.yes': 'はい、あります',
  'question.kdc-root.no': 'いいえ、ありません',
  'question.dual-enrolment':
    '2つ目のアカウントでも使っているデバイス（dual enrollment）で、サインイン時に顔認証または指紋認証に失敗しますか？',
  'question.dual-enrolment.yes': 'はい、どちらも当てはまります',
  'question.dual-enrolment.no': 'いいえ、アカウントは1つだけです',
  'question.help': 'さらに判断するための質問：{question}（--facts）'
}
