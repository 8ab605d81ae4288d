import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'session-carries-none.title': 'この種類のリモート デスクトップでは、{subject}は使えません。{program}が対応していません。',
  'session-carries-none.cause': 'このデスクトップは{program}で表示されており、{program}は{devices}を渡しません。',
  'session-carries-none.source': 'セッションを表示しているプログラム',
  'session-carries-none.fix.card':
    'カードが必要なときは別の方法で接続してください（Windowsのリモート デスクトップ、またはスマート カードに対応したxrdp）。',
  'session-carries-none.fix.port':
    'ポートが必要なときはWindowsのリモート デスクトップを使うか、ser2netなどを使ってポートをネットワーク経由で渡してください。',
  'client-unsupported.title':
    '{platform}からは、{subject}は使えません。このプラットフォームのリモート デスクトップ アプリが対応していません。',
  'client-unsupported.cause': '{platform}からの接続では{devices}は渡されません。{where}。',
  'client-unsupported.source': 'リモート デスクトップ アプリのプラットフォーム',
  'client-unsupported.fix.other-device': '対応している別のローカル デバイスから接続してください。{where}。',
  'smartcard/client-unsupported.where': 'WindowsとmacOSのリモート デスクトップ アプリは対応しています',
  'com/client-unsupported.where': 'COMポートのリダイレクトに対応しているのはWindowsからの接続だけです',
  'blocks.next': 'それでもこの種類の機器はセッションにあります。セッション ホストの起動後に行われた設定は、次の再起動から有効になります。',
  'blocks.no-device': '今ここに該当する機器はありませんが、次に接続したものも使えません。',
  'policy-blocked.title-was': '接続したとき、{subject}は組織の設定でブロックされていました。',
  'policy-blocked.title-next': 'リモート デスクトップの次の再起動から、{subject}は組織の設定でブロックされます。',
  'policy-blocked.logged':
    'ポリシーがセッション ホストで{devices}をオフにしていると、Windowsがこのセッションで記録しています。「{name}」（{value}）が{state}の場合にそうなります。',
  'policy-blocked.lifted':
    'ポリシーによってオフになったと、Windowsがこのセッションで記録しています。ポリシー「{name}」は現在{now}です。セッション開始時には適用されていましたが、新しいセッションまたは再起動後のホストには適用されません。',
  'policy-blocked.title': '{subject}は、組織がリモート デスクトップに対して行った設定でブロックされています。',
  'policy-blocked.cause':
    'セッション ホストでポリシー「{name}」が{state}です（{value}）。接続が何を要求しても、{devices}はリダイレクトされません。',
  'policy-blocked.not-the-camera': 'fDisableCamはクライアントのオーディオ マッピングを表し、カメラではありません。',
  'policy-blocked.inverted': 'この値は逆の意味です。「有効」で0、「無効」で1が書き込まれます。',
  'host-setting-blocked.title': '{subject}は、リモート デスクトップ自体の設定でオフになっています。',
  'host-setting-blocked.title-was': '接続したとき、{subject}はリモート デスクトップ自体の設定でオフになっていました。',
  'host-setting-blocked.title-next': '次の再起動から、{subject}はリモート デスクトップ自体の設定でオフになります。',
  'host-setting-blocked.lifted':
    'セッション ホスト自体の設定によってオフになったと、Windowsがこのセッションで記録しています。{name}は現在{now}です。セッション開始時には適用されていましたが、新しいセッションまたは再起動後のホストには適用されません。',
  'host-setting-blocked.cause': '{devices}を決めるポリシーがないため、セッション ホスト自体の値{name}が適用され、ブロックしています。',
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {それ以外の場合は、使用中のリスナーのキーで{host}の{name}を{value}に設定してください。キーの名前にはエージェントのバージョンが含まれるため、更新後は値が失われます} other {{host}の{name}を{value}に設定してください}}。',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {} other {または、}}{host}に対してポリシー「{name}」を{state}に設定してください。この値より優先されます。',
  'property-off.title': '{subject}は、この接続でオンになっていません。',
  'property-off.default':
    '{name}が構成されていません。{platform}は、構成されていなければリダイレクトしません（このプロパティの既定値は{default}）。',
  'property-off.title-probably': '{subject}は、おそらくリモート デスクトップ アプリでオンになっていません。',
  'property-off.default-unread':
    '読み取れた範囲では{name}が構成されていません。{platform}は、構成されていなければリダイレクトしません（このプロパティの既定値は{default}）。',
  'property-off.not-ticked':
    'リモート デスクトップ接続は、チェックを入れるまで渡しません（{name}）。その設定はDefault.rdpに保存されます。.rdpファイルが指定されていないため、チェックが入っているかどうかは不明です。',
  'property-off.not-told':
    'リモート デスクトップ アプリは、指定されたときだけ渡します（{name}）。.rdpファイルが指定されていないため、指定されたかどうかは不明です。',
  'property-off.default-file':
    'Default.rdpには{value}とあります。リモート デスクトップ接続は、他のファイルを指定されなければこの設定で起動します。この接続がそうだったかどうかは不明です。',
  'property-off.default-file-running':
    'Default.rdpには{value}とあります。リモート デスクトップ接続は、他のファイルを指定されなければこの設定で起動します。ローカル デバイスでは、ファイルの指定なしで起動されたものが実行中です。',
  'property-off.fix.look':
    'ローカル デバイスで、リモート デスクトップ接続が設定を保存している隠しファイルを確認するか、そのファイルをここにドロップしてください。',
  'property-off.written': '接続でオフにされています：{values}。最も厳しい設定が優先されます。',
  'property-off.logged': 'リモート デスクトップ アプリが要求しなかったと、Windowsがこのセッションで記録しています。',
  'consent-not-ticked.title': '接続を開くときに表示される警告で、{subject}にチェックが入っていませんでした。',
  'consent-not-ticked.title-probably': '接続を開くときに表示される警告で、{subject}におそらくチェックが入っていませんでした。',
  'consent-not-ticked.cause':
    '2026年4月の更新プログラム以降、署名のない、または発行元が不明な.rdpファイルを開くと、すべてのリダイレクトのチェックが外れた状態で表示されます。チェックのないものはリダイレクトされません。',
  'consent-not-ticked.signed': '署名あり。発行元が信頼されているかどうかは不明',
  'consent-not-ticked.not-signed': '署名なし',
  'consent-not-ticked.opened-with': '{program}で開いたファイル',
  'consent-not-ticked.fix.tick':
    'お使いのデバイスで接続を開き直し、ファイルの入手元が確かであれば、接続する前に必要なものにチェックを入れてください。',
  'consent-not-ticked.fix.sign':
    '管理用のコンピューターで、ローカル デバイスが信頼する証明書を使ってファイルに署名し、配布し直してください。',
  'consent-not-ticked.fix.trust':
    'ローカル デバイス向けのポリシーで発行元を信頼し、そのファイルではチェックが不要になるようにしてください。警告自体はオンのままにしてください。悪意のあるファイルから保護する機能です。',
  'went-away.title': '{subject}が、接続の途中で使えなくなりました。',
  'went-away.cause':
    '接続を開いたときにはセッションに届いていましたが、接続中になくなりました。禁止している設定はありません。リモート デスクトップ アプリがリダイレクトを終了しています。機器の取り外し、電源断、ドライバーの再起動などの後に起こります。',
  'went-away.here-too': '同時に、このデバイスからもなくなりました。',
  'went-away.source': '{name}がなくなった時刻',
  'went-away.fix.plug': '機器をハブではなくデバイス本体に接続し直し、接続したままにしてください。',
  'pasted-error.title':
    '取り込まれたメッセージに、{about, select, smartcard {スマート カード} com {シリアルポート} audioIn {マイク} audioOut {音声} other {サインインまたは接続}}に関するエラーがあります。',
  'pasted-error.title-fine': '取り込まれたログにエラーはありません。',
  'pasted-error.code': '{name}：{meaning}',
  'pasted-error.fix.again': 'これで解決しない場合は、メッセージの前の行も取り込み、どちら側に表示されたかを指定してください。'
}
