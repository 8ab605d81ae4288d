import type { deviceTests as english } from '../en/device-tests.ts'

export const deviceTests: Readonly<Record<keyof typeof english, string>> = {
  'test.card.no-reader': '「{reader}」という名前のリーダーはありません。',
  'test.card.hint.none': 'リーダーを接続してから、もう一度テストしてください。',
  'test.card.hint.readers': '次のどれかを指定してください：{names}。',
  'test.card.mute': 'カードがリーダーに応答しません。',
  'test.card.hint.insert': 'カードをICチップの側から挿入し、もう一度テストしてください。',
  'test.card.in-use': '別のプログラムがカードを使っています。妨げないように、テストは行いません。',
  'test.card.hint.close': 'カードを使っているプログラムを閉じてから、もう一度テストしてください。',
  'test.card.xrdp':
    'この種類のリモート デスクトップ（xrdp）では、カードはテストされません。テストにより、音声とクリップボードが使えなくなる可能性があります。',
  'test.card.hint.local': 'ローカル デバイスでカードをテストしてください。',
  'test.domain.no-domain': 'DNSにもこのシステムにも、このドメインがありません。',
  'test.domain.no-kdc': 'ドメインはありますが、DNSにそのドメイン コントローラー（_kerberos._tcp）がありません。',
  'test.domain.kdc-silent':
    'DNSにドメインのドメイン コントローラーがありますが、このコンピューターからの接続を受け付けるものがありません。',
  'test.domain.no-answer': 'DNSが応答しなかったため、ドメインについては不明です。',
  'test.domain.hint.network':
    '組織のネットワークまたはVPNに接続し、もう一度テストしてください。ゲートウェイ経由で接続する場合は、ゲートウェイが代わりに行うことがあります。',
  'test.domain.hint.dns': 'ネットワーク接続とDNSサーバーを確認し、もう一度テストしてください。',
  'test.port.not-found': 'この名前のポートはありません（「{said}」）。',
  'test.port.access-denied': 'Sidecheckがポートを開くことを、システムが許可していません（「{said}」）。',
  'test.port.in-use': '別のプログラムがポートを使っています（「{said}」）。',
  'test.port.not-supported': 'ポートを開けません。シリアルポートではないか、ドライバーが対応していません（「{said}」）。',
  'test.port.failed': 'ポートを使えませんでした（「{said}」）。',
  'test.port.no-answer': 'ポートは開きましたが、送信したデータが戻ってきませんでした。',
  'test.port.hint.bridge':
    'プラグのピン2と3を短絡し、もう一度テストしてください。次に、ローカル デバイスで同じポートをテストしてください。',
  'test.port.other-bytes': '送信したものと異なるデータが戻ってきました。エコーを返さない機器が接続されているか、通信速度が異なります。',
  'test.port.hint.other-bytes': '機器を取り外し、プラグのピン2と3を短絡してください。',
  'test.port.hint.list': 'ポートの一覧にある名前を使ってください。',
  'test.port.hint.group': 'シリアルポートへのアクセス（DebianとUbuntuではdialoutグループ）を管理者に依頼してください。',
  'test.port.hint.close': 'ポートを使っているプログラムを閉じてから、もう一度テストしてください。',
  'test.port.hint.plug': '機器を取り外し、接続し直してから、もう一度テストしてください。'
}
