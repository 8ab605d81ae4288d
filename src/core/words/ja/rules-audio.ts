import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Readonly<Record<keyof typeof english, string>> = {
  'sound-settings.windows': '設定 > システム > サウンド',
  'sound-settings.macos': 'システム設定 > サウンド',
  'sound-settings.linux': '設定 > サウンド',
  'sound-settings.input': '{page} > 入力',
  'sound-settings.output': '{page} > 出力',
  'sound-settings.windows.input-volume': '設定 > システム > サウンド > 入力 > 音量',
  'default-other.title.input': 'リモート デスクトップのプログラムは、お使いのマイクではなく「{chosen}」の音を拾っています。',
  'default-other.title.output': 'リモート デスクトップの音は、お使いのデバイスではなく「{chosen}」で再生されています。',
  'default-other.cause.input':
    'セッションの既定の入力は{chosen}ですが、お使いのマイクは{remote}として届いています。このマイクの音を拾えるのは、{remote}が選ばれているプログラムだけです。',
  'default-other.cause.output':
    'セッションの既定の出力は{chosen}ですが、お使いのデバイスに届くのは{remote}です。音が聞こえるのは、{remote}が選ばれているプログラムだけです。',
  'default-other.source.default.input': 'セッションの既定の入力',
  'default-other.source.default.output': 'セッションの既定の出力',
  'default-other.source.carried.input': 'ローカル デバイスから届く入力',
  'default-other.source.carried.output': 'ローカル デバイスにつながる出力',
  'default-other.fix.choose': 'リモート デスクトップで、「{name}」を既定に設定してください。',
  'audio-in/silent.cause.path':
    '同じテストで、ローカル デバイスではレベルが動きますが、セッションでは動きません。マイクは正常で、音が途中で失われています。確認が必要なのはリモート デスクトップ アプリです（録音しているかどうか、使っているサウンドシステム、音量）。',
  'audio-in/silent.fix.backend':
    'お使いのデバイスで、マイクに別のサウンドシステムを使うか、形式をそのままのPCMにして接続を開始してください。',
  'audio-in/silent.fix.program':
    'リモート デスクトップ アプリが録音できるかどうかを確認してください（アプリ自体のマイク設定と、お使いのデバイスの音量ミキサーでのアプリの音量）。',
  'audio-in/silent.fix.session-level': 'リモート デスクトップで、お使いのデバイスから届く入力の音量を確認してください。',
  'microphone-test.moves': 'レベルが動いている',
  'audio-in/silent.title': '話していても、マイクの音が何も届いていません。',
  'audio-in/silent.cause': 'マイクは一覧にあり、システムでミュートされていませんが、テスト中ずっとレベルが背景ノイズのままです。',
  'microphone-test.source': 'マイクのテスト',
  'audio-in/silent.value': 'mic-silent',
  'audio-in/silent.value.level': 'mic-silent、{level, number} dBFS',
  'audio-in/silent.value.note': 'mic-silent、{note}',
  'audio-in/silent.fix.mute-switch': 'お使いのデバイスで、ヘッドセット、ケーブル、キーボードのミュートスイッチを確認してください。',
  'audio-in/silent.fix.plug': 'プラグ、電池、ケーブルを確認し、お使いのデバイスの別のプログラムでマイクを試してください。',
  'audio-in/clipping.title': 'マイクの音が大きすぎて、声が割れています。',
  'audio-in/clipping.cause': 'ピークが0 dBFSに達しているため、最も大きい部分の音が割れます。',
  'audio-in/clipping.value': 'mic-clipping',
  'audio-in/clipping.value.level': 'mic-clipping、{level, number} dBFS',
  'audio-in/clipping.value.note': 'mic-clipping、{note}',
  'audio-in/clipping.fix.lower-volume': 'お使いのデバイスで入力音量またはマイクブーストを下げ、マイクから離れて話してください。',
  'licensing.title': '{subject}は、リモート デスクトップのライセンスの対象外です。',
  'licensing.cause':
    'ライセンスのためオーディオのリダイレクトがオフになっていると、Windowsが記録しています。リモート デスクトップ セッション ホストの役割がないサーバーでは使えません。',
  'licensing.title-role': 'リモート デスクトップのWindowsに必要な機能が不足しているため、おそらく{subject}は使えません。',
  'licensing.cause-role':
    'セッションはWindows Server上にありますが、リモート デスクトップ サービスのセッションではありません。リモート デスクトップ セッション ホストの役割がないサーバーでは、接続が何を要求しても録音は使えません。',
  'licensing.value.server': '{system}（セッションからわかる範囲では、リモート デスクトップ セッション ホストの役割なし）',
  'licensing.fix.role': 'セッション ホストに、リモート デスクトップ セッション ホストの役割とライセンスを追加してください。',
  'licensing.fix.recording': 'セッション ホストで、役割のクライアント エクスペリエンスのページからオーディオの録音を許可してください。',
  'audio-in/client-off.title': 'お使いのリモート デスクトップ アプリが、マイクの使用を要求しませんでした。',
  'audio-in/client-off.cause':
    'リモート デスクトップ アプリが録音を要求しなかったと、Windowsがこのセッションで記録しています。アプリ側の理由によるもので、アプリのマイクのスイッチがオフになっているか、組織のアプリ向けポリシーがオフにしています。',
  'audio-in/client-off.asked': '読み取られたプロパティでは、録音を要求しています。',
  'audio-in/mobile-app-policy.title': 'お使いのデバイスのアプリで、組織がマイクをオフにしている可能性があります。',
  'audio-in/mobile-app-policy.cause':
    'iOS、iPadOS、Androidでは、セッション ホストの設定に関係なく、Intuneのアプリ構成ポリシーでアプリの音声キャプチャをオフにできます。アプリにはその旨が表示されません。',
  'audio-in/mobile-app-policy.fix.policies': 'Intune管理センターでアプリのアプリ構成ポリシーを確認し、音声キャプチャを許可してください。',
  'audio-in/mobile-app-policy.fix.device': 'お使いのデバイスの設定で、アプリにマイクの使用が許可されていることを確認してください。',
  'muted.title.input': '{places}でマイクがミュートされています。',
  'muted.title.output': '{places}でスピーカーがミュートされています。',
  'muted.cause': 'サウンド デバイスがミュートされているため、リダイレクトは機能していますが音が通りません。',
  'muted.source': '{name}のミュート',
  'muted.fix.unmute': '{place}で「{name}」のミュートを解除してください。',
  'audio/optimised-apps.title': 'Teamsと一部のWebページは独自の方法で音を扱います。それらの中でも音をテストしてください。',
  'audio/optimised-apps.cause':
    'Teamsの最適化とマルチメディア リダイレクトでは、音はここでテストする経路を通りません。この経路が失敗してもそちらは動作することがあり、その逆もあります。',
  'audio/optimised-apps.title-not': 'Teamsは独自の経路ではなく、リモート デスクトップの音声を使っています。',
  'audio/optimised-apps.cause-not':
    'Teamsには、セッション ホストのマーカーIsWVDEnvironment{known, select, set {（設定済み）} unset {（未設定）} other {}}とWebRTCリダイレクター サービス、そして対応するリモート デスクトップ アプリが必要です。どれかが欠けていると、他のプログラムと同じリモート オーディオを使います。',
  'audio/optimised-apps.fix.prepare': 'セッション ホストでマーカーを設定し、WebRTCリダイレクター サービスをインストールしてください。',
  'audio/optimised-apps.fix.restart':
    'リモート デスクトップでTeamsを終了して起動し直し、「バージョン情報」にメディアが最適化されていると表示されるかどうかを確認してください。',
  'audio/optimised-apps.fix.test-call': 'リモート デスクトップのTeamsで、テスト通話を行ってください。',
  'audio/optimised-apps.fix.multimedia':
    'Webページについては、リモート デスクトップのブラウザーでマルチメディア拡張機能のアイコンを確認してください。これはこの拡張機能だけのアイコンで、Teamsのものは別にあります。ページが渡されていると表示されている場合にだけ、音は独自の経路を通ります。',
  'audio-out/plays-remotely.title': '音が、ここではなくリモート デスクトップのコンピューターで再生されています。',
  'audio-out/plays-remotely.cause':
    'audiomodeが1です。セッションはセッション ホストのサウンド デバイスを使い、ローカル デバイスには何も送られません。',
  'audio-out/disabled.title': 'この接続では、音声がオフになっています。',
  'audio-out/disabled.cause': 'audiomodeが2です。セッションにはサウンド デバイスがまったくありません。',
  'audio-out/property-off.title': 'この接続は、ここで音を再生することを要求していません。',
  'audio-out/property-off.cause':
    'リモート デスクトップ アプリがローカル デバイスでの音の再生を要求しなかったと、Windowsがこのセッションで記録しています。',
  'audio-out/property-off.which':
    '音をセッション ホストで再生するのか、まったく再生しないのかは、ログからはわかりません。それを決める接続（.rdpファイルまたはリモート デスクトップ アプリ）は読み取られていません。',
  'audio-out/property-off.asked': '読み取られたプロパティでは要求しているため、接続に使われたアプリが別の動作を選んだことになります。',
  'audio-out/place.source.host-device': 'セッション ホストのサウンド デバイス',
  'audio-in/plugged-after-connect.title': 'マイクは、リモート デスクトップに接続した後で取り付けられました。',
  'audio-in/plugged-after-connect.cause':
    'セッションは開始時にローカル デバイスのマイクを要求しました。後から取り付けられたものは認識されません。',
  'audio-in/plugged-after-connect.source.appeared': '{name}が検出された時刻',
  'audio-in/plugged-after-connect.source.session-began': 'セッションの開始',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'マイクをお使いのデバイスに接続したままにしてください。',
  'audio-in/privacy-denied.title': '{places}のWindowsで、プログラムにマイクの使用が許可されていません。',
  'audio-in/privacy-denied.cause':
    'マイクのプライバシー設定が「許可」ではありません。マイクが一覧にあっても、どのプログラムにも無音が届きます。',
  'audio-in/privacy-denied.fix.allow':
    '{place}でマイクを許可してください：「マイクへのアクセス」と「デスクトップ アプリがマイクにアクセスできるようにする」。',
  'audio-in/privacy-denied.fix.policy':
    'スイッチがグレーで変更できない場合は、{places}のWindowsに対するポリシーで決められています。「User is in control」または「Force allow」に設定してください。',
  'audio-in/privacy-denied.page': '設定 > プライバシーとセキュリティ > マイク（ms-settings:privacy-microphone）',
  'audio-out/quality-limited.title': 'リモート デスクトップの音質が低く制限されています。',
  'audio-out/quality-limited.cause': '再生の品質がポリシーまたは接続で制限されています。両者のうち低いほうが適用されます。',
  'audio-out/quality-limited.fix.set-high':
    'セッション ホストに対するグループ ポリシーで、「{name}」を「High」または「未構成」に設定してください。',
  'audio-out/quality-limited.fix.intune': 'または、セッション ホストをIntuneで管理している場合は、Intuneで同じ設定を行ってください。',
  'audio-out/quality-limited.fix.ask-high': 'ローカル デバイスで接続を開く.rdpファイルで、高い品質を要求してください。',
  'audio/service-stopped.title':
    '{capability, select, com {COMポートをリモート デスクトップで使えません} audioIn {マイクを使えません} other {音声を使えません}}。必要なWindowsのサービスが実行されていません。',
  'audio/service-stopped.cause': '{services}。',
  'audio/service-stopped.cause.service':
    '{side, select, local {ローカル デバイス} other {セッション}}の{name}：{state, select, running {実行中} stopped {停止} starting {開始中} stopping {停止処理中} paused {一時停止} missing {存在しない} other {不明}}（スタートアップの種類：{start, select, boot {ブート} system {システム} auto {自動} demand {手動} disabled {無効} other {不明}}）',
  'audio/service-stopped.cause.redirector': 'UmRdpServiceは、COMポートとプリンターも担当しています。',
  'audio/udp-unavailable.title': '音が途切れることがあります。接続に、本来より遅い方法が使われています。',
  'audio/udp-unavailable.cause':
    'UDP接続を確立できなかったため、セッションはTCPだけで動作しています。失われたパケットが後続をすべて遅らせ、音切れとして聞こえます。',
  'audio/udp-unavailable.fix.allow-udp':
    'リモート デスクトップ アプリとセッション ホストの間でUDPを許可してください（ポート3389、RDP Shortpathでは3390と3478）。',
  'audio/udp-unavailable.fix.no-policy': 'セッション ホストとローカル デバイスで、UDPをオフにするポリシーがないことを確認してください。',
  'audio/volume-zero.title': '音量が最小になっています。',
  'audio/volume-zero.cause': 'サウンド デバイスの音量が0のため、リダイレクトは機能していますが何も聞こえません。',
  'audio/volume-zero.source': '{name}の音量',
  'audio/volume-zero.value': '0%',
  'audio/volume-zero.fix.turn-up': '{place}で「{name}」の音量を上げてください。',
  'audio-in/wrong-default.title': 'お使いのデバイスは「{listens}」の音を拾っていますが、「{speaks}」に向かって話しています。',
  'audio-in/wrong-default.cause':
    'リダイレクトされるのは、ローカル デバイスの既定の入力だけです。そのメーターは動かず、別の入力が動いています。',
  'audio-in/wrong-default.source.default': '既定の入力',
  'audio-in/wrong-default.value.silent': '{name}：無音',
  'audio-in/wrong-default.source.other': '他の入力',
  'audio-in/wrong-default.value.moves': '{name}：動いている',
  'audio-in/wrong-default.fix.choose': 'お使いのデバイスの入力に「{name}」を選んでください。',
  'audio/xrdp-channels-off.title': 'リモート デスクトップが、これらの機器を渡さない設定になっています。',
  'audio/xrdp-channels-off.cause':
    'xrdpの構成で仮想チャネルがオフになっています：{names}。rdpsndは再生、drdynvcはマイク、rdpdrはスマート カードとドライブを担当しています。',
  'audio/xrdp-channels-off.fix.set-true': 'xrdpホストで、これらのチャネルをtrueに設定してください。',
  'audio/xrdp-channels-off.fix.restart':
    '全員にサインアウトしてもらってから、ホストでxrdpを再起動してください。再起動すると、すべての接続が切断されます。',
  'audio/xrdp-module-missing.title': 'リモート デスクトップに、接続したユーザー用のサウンド デバイスがありません。',
  'audio/xrdp-module-missing.cause':
    'xrdpは、別途提供されるサウンドサーバーのモジュールを通じて音声を渡します。このセッションではモジュールが読み込まれていないため、xrdpのシンクとソースがなく、「Dummy Output」などの代替だけがあります。インストール済みかどうかは読み取られていません。',
  'audio/xrdp-module-missing.value.none': 'なし',
  'audio/xrdp-module-missing.fix.look':
    'モジュールがインストール済みなら、読み込まれていません。セッションからサインアウトして終了させ、接続し直してから、セッションにxrdpのシンクがあるかどうかを確認してください。',
  'audio/xrdp-module-missing.fix.pipewire': 'PipeWireの場合は、xrdpホストにxrdp用モジュールをインストールしてください。',
  'audio/xrdp-module-missing.fix.build':
    'PipeWireの場合は、{known, select, yes {xrdpホストでxrdp用モジュール（pipewire-module-xrdp）をビルドしてください。{system}にはパッケージがありません} other {xrdpホストにxrdp用モジュールをインストールするか、システムにパッケージがなければビルドしてください（pipewire-module-xrdp）}}。',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'PulseAudioの場合は、xrdpホストにあるバージョンに合わせてpulseaudio-module-xrdpをビルドし、インストールしてください。'
}
