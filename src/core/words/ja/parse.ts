import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {
  'parse.problem': '{line}行目：{reason}',
  'parse.redirected-port': '{name} = {client}の{clientPort}',
  'parse.baud': '{name} {baud}ボー',
  'parse.service': 'スマート カード サービス：{state, select, running {実行中} stopped {停止} other {不明}}',
  'parse.state.present': 'カードあり',
  'parse.state.empty': '空',
  'parse.state.inuse': '使用中',
  'parse.state.exclusive': '独占',
  'parse.state.mute': '応答なし',
  'parse.state.unpowered': '電源なし',
  'parse.state.unavailable': '使用不可',
  'parse.policy-assumed': 'コンピューターのRegistry.polとみなしました。ファイルからは、どちらのものかわかりません。',
  'parse.join':
    '{state, select, workgroup {参加していない} domain {ドメインに参加} entra {Microsoft Entra IDに参加} other {ドメインとMicrosoft Entra IDに参加}}',
  'parse.hello-set': '{set, select, true {Windows Hello for Businessは設定済み} other {Windows Hello for Businessは未設定}}',
  'parse.error': 'エラー {error}',
  'parse.no-key': '（キーの指定なし）',
  'parse.default-value': '（既定）',
  'parse.deleted': '削除',
  'parse.certificate': '証明書',
  'parse.certificate-number': '証明書{number}',
  'parse.certificate.subject': 'サブジェクト：{value}',
  'parse.certificate.issuer': '発行元：{value}',
  'parse.certificate.serial': 'シリアル番号：{value}',
  'parse.certificate.notBefore': '有効期間の開始：{value}',
  'parse.certificate.notAfter': '有効期間の終了：{value}',
  'parse.certificate.provider': 'キープロバイダー：{value}',
  'parse.certificate.container': 'キー コンテナー：{value}',
  'parse.certificate.key-missing': 'キー：なし',
  'codes.unknown': 'このコードはSidecheckに登録されていません。',
  'codes.log':
    '{log, select, freerdp {FreeRDP} xrdp {xrdp} pcscd {pcscd} pulseaudio {PulseAudio} pipewire {PipeWire} rdesktop {rdesktop} other {リモート デスクトップ クライアント}}のログ'
}
