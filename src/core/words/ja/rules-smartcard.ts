import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'リモート デスクトップとお使いのデバイスで、認識されているカードが異なります。',
  'smartcard/card-differs.cause':
    'リーダーは両側にありますが、中のカードが異なります。接続中にカードが交換されたか、交換がセッションに反映されていません。',
  'smartcard/card-differs.fix.insert-again': 'お使いのデバイスのリーダーからカードを取り出し、もう一度挿入してください。',
  'smartcard/minidriver-differs.title': 'お使いのデバイスとリモート デスクトップで、カードのドライバーが異なります。',
  'smartcard/minidriver-differs.cause':
    'Windowsはそれぞれの側にあるカードドライバーに基づき、このカードをローカル デバイスでは{here}、セッションでは{there}と表示しています。リーダーは届いていますが、ドライバーの種類やバージョンが異なるとキー コンテナーが見つからず、セッションでキーと証明書を使えないことがあります。',
  'smartcard/minidriver-differs.fix.same': '両側に、同じバージョンの同じカードドライバー（ミニドライバー）をインストールしてください。',
  'smartcard/minidriver-differs.fix.test': 'セッションで、カードのキーを使えるかどうかを確認してください。',
  'smartcard/certificate-unusable.value.no-key': '使えるキーがない（示されたキー コンテナーが存在しない）',
  'smartcard/certificate-unusable.title': 'カードの証明書は、サインインに使えません。',
  'smartcard/certificate-unusable.cause': 'Windowsはこの証明書を選択肢に表示しません：{reasons}。',
  'smartcard/certificate-unusable.value.no-usage': 'スマート カード ログオンの用途がない',
  'smartcard/certificate-unusable.value.expired': '{day}に期限切れ',
  'smartcard/certificate-unusable.value.not-yet': '{day}から有効',
  'smartcard/certificate-unusable.value.ecc':
    '使えるキーがない（ECCキーであり、ポリシーで許可されている場合にだけWindowsのサインインに使える）',
  'smartcard/certificate-unusable.value.sign-only': '署名専用のキー',
  'smartcard/certificate-unusable.fix.issue':
    'CAで、サインイン用の証明書（有効期間内、RSA、スマート カード ログオン 1.3.6.1.4.1.311.20.2.2）を発行してください。',
  'smartcard/certificate-unusable.fix.policy':
    'または、ローカル デバイスとセッション ホストに対するポリシーで許可してください：「{name}」を有効に設定（{value} = 1）。',
  'smartcard/in-exclusive-use.title': '別のプログラムがカードを独占しています。',
  'smartcard/in-exclusive-use.cause':
    'カードが排他モードで開かれています（SCARD_STATE_EXCLUSIVE、SCARD_E_SHARING_VIOLATION）。そのプログラムが解放するまで、どちらの側からも使えません。',
  'smartcard/in-exclusive-use.fix.close':
    'お使いのデバイスと他のリモート デスクトップで、カードを使っているプログラムを閉じてください（カード管理ツール、電子署名プログラム、GnuPG（scdaemon）など）。',
  'smartcard/in-exclusive-use.fix.gnupg': 'Linuxのローカル デバイスでは、GnuPGのカードデーモンを終了してください。',
  'smartcard/issuer-not-in-ntauth.title': 'サインイン用の証明書の発行元が、ドメインで受け入れられていません。',
  'smartcard/issuer-not-in-ntauth.cause':
    '発行元のCAがエンタープライズNTAuthストアにないか、証明書チェーンを検証できません。ドメイン コントローラーは、このような証明書でのサインインを拒否します。',
  'smartcard/issuer-not-in-ntauth.value.unlisted': '発行元がNTAuthにない',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'サインインに失敗するコンピューター（セッション ホストまたはドメイン コントローラー）でストアを確認してください。',
  'smartcard/issuer-not-in-ntauth.fix.publish': 'ドメインのコンピューターで、発行元CAの証明書をActive Directoryに公開してください。',
  'smartcard/issuer-not-in-ntauth.fix.fetch':
    'セッション ホストとドメイン コントローラーに今すぐ取得させてください。それぞれでこれを実行してください。',
  'smartcard/kdc-root-missing.title': 'お使いのデバイスがリモート デスクトップの組織を信頼していないため、カードでサインインできません。',
  'smartcard/kdc-root-missing.cause':
    'ローカル デバイスはセッション ホストのドメインに参加しておらず、そのドメイン コントローラー（KDC）のルート証明書がローカルのNTAuthストアにありません。そのため、リモート デスクトップ アプリはPINを渡す相手を検証できません。',
  'smartcard/kdc-root-missing.source.join': '参加状態',
  'smartcard/kdc-root-missing.source.store': 'NTAuthストア',
  'smartcard/kdc-root-missing.value.join':
    '{state, select, workgroup {ワークグループ} domain {ドメイン} entra {Microsoft Entra} other {ドメインとMicrosoft Entra}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {ワークグループ} domain {ドメイン} entra {Microsoft Entra} other {ドメインとMicrosoft Entra}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'ドメイン コントローラーのルート証明書がない',
  'smartcard/kdc-root-missing.fix.look':
    'ローカル デバイスのNTAuthストアに、ドメイン コントローラーのルート証明書があるかどうかを確認してください。',
  'smartcard/kdc-root-missing.fix.add-root': 'ローカル デバイスに、KDC証明書の発行元のルート証明書を追加してください。',
  'smartcard/kdc-root-missing.fix.root-on-card':
    'ドメインをまたいで使うカードには、ドメインのコンピューターからドメインのルート証明書を書き込んでください。',
  'smartcard/ksp-forced.title': 'リーダーは動作していますが、Windowsの更新以降、カードを使えなくなったプログラムがあります。',
  'smartcard/ksp-forced.cause':
    '2025年10月の更新プログラム（CVE-2024-30098）以降、RSAカードの証明書は従来のプロバイダーではなくキー記憶域プロバイダーに渡されます。従来のプロバイダーを要求するプログラムやミドルウェアは「invalid provider type specified」で失敗し、イベント624に名前が記録されます。',
  'smartcard/ksp-forced.fix.update':
    'プログラムを実行している側（セッションまたはローカル デバイス）で、プログラムまたはカードのミドルウェアを、キー記憶域プロバイダーを使うバージョンに更新してください。',
  'smartcard/ksp-forced.fix.find':
    '従来のプロバイダーをまだ要求しているプログラムを、セッションとローカル デバイスで調べてください（スマート カード サービスのイベント624）。',
  'smartcard/linux-late-pcscd.title': 'カード リーダーの検出が遅く、接続時に準備ができていませんでした。',
  'smartcard/linux-late-pcscd.cause':
    'リモート デスクトップ アプリがリダイレクトするのは、接続時にpcscdが認識しているリーダーです。後からpcscdが見つけたリーダーはアプリには不明であり、呼び出しはすべてSCARD_E_UNKNOWN_READERになります。',
  'smartcard/linux-late-pcscd.fix.start':
    'ローカル デバイスで、接続する前にpcscdを起動し、システムと同時に起動するように設定してください。',
  'smartcard/nested-session.title': '別のリモート デスクトップの中からは、スマート カードを使えません。',
  'smartcard/nested-session.cause':
    'セッションを開いたコンピューター自体が、リモート デスクトップで使われています（またはユーザーの簡易切り替えの後です）。そこからは、スマート カードをリダイレクトする接続を行えません。',
  'smartcard/nested-session.source.session': 'ローカル デバイスのセッション',
  'smartcard/nested-session.value.remote': 'リモート、プロトコル {protocol}',
  'smartcard/nested-session.value.remote-station': 'リモート、プロトコル {protocol}、{station}',
  'smartcard/nested-session.fix.directly': 'リーダーが接続されているローカル デバイスから、リモート デスクトップに直接接続してください。',
  'smartcard/no-card.title-silent': 'カード リーダーに、カードからの応答がありません。',
  'smartcard/no-card.title-empty': 'カード リーダーにカードが挿入されていません。',
  'smartcard/no-card.cause-silent':
    'カードはリーダーにありますが、リセットに応答しません。向きが逆、汚れ、故障、またはスマート カードではない可能性があります。',
  'smartcard/no-card.cause-empty': 'リーダーはありますがカードが入っていないため、アプリケーションが使えるものがありません。',
  'smartcard/no-card.fix.wipe': 'お使いのデバイスのリーダーからカードを取り出し、ICチップを拭いて、ICチップの側から挿入してください。',
  'smartcard/no-card.fix.insert': 'お使いのデバイスのリーダーにカードを挿入してください。',
  'smartcard/no-card.fix.look-again': 'その後、ローカル デバイスとセッションで状態をもう一度確認してください。',
  'smartcard/no-local-reader.title': 'このデバイスにスマート カード リーダーが接続されていません。',
  'smartcard/no-local-reader.title-stopped':
    'このデバイスのスマート カード サービスが応答しないため、ここではスマート カードを使えません。',
  'smartcard/no-local-reader.cause':
    'ローカル デバイスの一覧にリーダーがないため、リダイレクトするものがありません。後から接続したリーダーを実行中のセッションにリダイレクトできるのは、最新のリモート デスクトップ アプリだけです。',
  'smartcard/no-local-reader.cause-stopped':
    'ローカル デバイスで実行中のスマート カード サービスがないため、リーダーをリダイレクトできません。',
  'smartcard/no-local-reader.value.none':
    'リーダーなし、サービス：{state, select, running {実行中} stopped {停止} disabled {無効} other {不明}}',
  'smartcard/no-local-reader.fix.connect': 'カード リーダーを使う場合は、このデバイスに接続してください。',
  'smartcard/no-local-reader.fix.driver':
    'ローカル デバイスに、スマート カード デーモン（pcscd）とリーダーのドライバー（USBリーダーでは通常CCIDドライバー）をインストールしてください。',
  'smartcard/reader-on-host.title': 'リモート デスクトップはお使いのデバイス側のカード リーダーを探しますが、そこにリーダーがありません。',
  'smartcard/reader-on-host.cause':
    'セッション ホストではスマート カード サービスが実行中ですが、セッション内のプログラムはSCARD_E_NO_SERVICEを受け取っています。セッション内のスマート カードAPIはリモート デスクトップ アプリと通信します。セッションをホストするコンピューターに接続されたリーダーは、セッションからは使えません。',
  'smartcard/reader-on-host.value.running': '実行中',
  'smartcard/reader-on-host.fix.look': 'セッションで、スマート カード サービスが実行中かどうかを確認してください。',
  'smartcard/reader-on-host.fix.plug-in': 'リーダーを手元のデバイスに接続してから、接続し直してください。',
  'smartcard/reader-on-host.fix.check': 'ローカル デバイスで、リーダーが一覧にあることを確認してください。',
  'smartcard/reader-on-host.fix.service':
    'リモート デスクトップで自分で開いたプログラムからカードを使ってください。そこでバックグラウンドで動作するサービスからは、別のリーダーが見えます。',
  'smartcard/service-disabled.title': 'スマート カードに必要なサービスが無効になっているため、スマート カードを使えません。',
  'smartcard/service-disabled.title-works':
    'スマート カードのサービスの1つがオフになっています。カードでのサインインに失敗することがあります。',
  'smartcard/service-disabled.cause': '無効：{services}。「不要な」サービスを停止するスクリプトで、こうなることがあります。',
  'smartcard/service-disabled.value.on': '{side, select, local {ローカル デバイス} other {セッション}}の{name}',
  'smartcard/service-not-triggered.title':
    'リモート デスクトップはリーダーを認識していますが、サインイン時にカードが選択肢に表示されないことがあります。',
  'smartcard/service-not-triggered.cause':
    'SCardSvrはリーダーが通知されると起動しますが、他社製のリモート デスクトップ アプリには、この方法で通知しないものがあります。リーダーは一覧に表示されますが、サインイン時に証明書が見つかりません。',
  'smartcard/service-not-triggered.fix.sign-in-again': 'リモート デスクトップをロックし、カードでもう一度サインインしてください。',
  'smartcard/slow-link.title': 'カードはリモート デスクトップで使えますが、コマンドごとの通信に時間がかかり、遅くなっています。',
  'smartcard/slow-link.cause':
    'カードへのコマンドごとに、セッションとローカル デバイスの間を1往復します。ミドルウェアは数百のコマンドを送ります。',
  'smartcard/slow-link.title.elsewhere': 'カードはリモート デスクトップで使えますが、接続が速いにもかかわらず遅くなっています。',
  'smartcard/slow-link.cause.elsewhere':
    '各コマンドの時間のうち、接続自体が占めるのはごく一部です。残りはリモート デスクトップ アプリまたはセッション ホストでかかっています。ミドルウェアは数百のコマンドを送ります。',
  'smartcard/slow-link.source.round-trip': '1コマンドの往復時間',
  'smartcard/slow-link.fix.test-here':
    'ローカル デバイスでもスマート カードのテストを実行してください。その差から、接続が遅いかどうかがわかります。',
  'smartcard/slow-link.fix.closer': 'お使いのデバイスを有線またはより近いネットワークに接続し、接続に不要なVPNは切断してください。',
  'smartcard/slow-link.fix.shorten': '経路を短くしてください（より近いリージョンのセッション ホスト、RDP Shortpath）。',
  'smartcard/polkit-refused.title': 'このLinuxコンピューターは、このリモート デスクトップでのスマート カードの使用を許可していません。',
  'smartcard/polkit-refused.cause':
    'スマート カード サービス（pcscd）がpolkitに確認し、polkitがこのプログラムを拒否しました。専用の規則がない場合、許可されるのはコンピューターの画面の前にいるユーザーだけです。ネットワーク経由のデスクトップやシェルは含まれません。',
  'smartcard/polkit-refused.fix.screen':
    '可能であれば、{side, select, local {ローカル デバイス} other {リモート デスクトップのコンピューター}}の画面で直接サインインしてください。',
  'smartcard/polkit-refused.fix.rules':
    '{side, select, local {ローカル デバイス} other {セッション ホスト}}で、{folder}のpolkit規則（Debian 12、Ubuntu 24.04、Fedora、RHEL 8以降）により、対象のユーザーに操作{actions}を許可してから、polkitを再起動してください。',
  'smartcard/polkit-refused.fix.pkla':
    '{side, select, local {ローカル デバイス} other {セッション ホスト}}のpolkitが古い場合（Debian 11、Ubuntu 22.04）は、{folder}の.pklaファイルで同じ操作を許可してください。',
  'smartcard/polkit-refused.fix.look':
    '{side, select, local {ローカル デバイス} other {セッション ホスト}}のジャーナルで、どの規則が適用されたかを確認してください。pcscdが、拒否されたユーザーとプログラムを記録しています。',
  'smartcard/slow-link.fix.middleware':
    '読み取った内容をキャッシュするバージョンをカードのミドルウェアのメーカーに問い合わせ、セッションにインストールしてください。',
  'smartcard/upn-unresolvable.title': 'サインイン用の証明書から、アカウントがどのドメインのものかがわかりません。',
  'smartcard/upn-unresolvable.cause':
    'ドメインをまたぐ場合、証明書のUPNは<name>@<DNS domain>の形式で、名前解決できるドメインである必要があります。そうでないと、Kerberosは問い合わせ先のドメインがわかりません。',
  'smartcard/upn-unresolvable.value.form': 'UPN「{upn}」は<name>@<DNS domain>の形式ではない',
  'smartcard/upn-unresolvable.value.domain': 'UPN「{upn}」のドメインを名前解決できない',
  'smartcard/upn-unresolvable.fix.issue': 'CAで、サブジェクトの別名に正しいUPNを入れて証明書を発行し直してください。',
  'smartcard/upn-unresolvable.fix.hint':
    'または、セッション ホスト向けのポリシーで、サインイン時にアカウントを指定できるようにしてください。',
  'smartcard/xrdp-listed-only.title':
    'カード リーダーはリモート デスクトップに届いていますが、そこにあるほとんどのプログラムはカードを使えません。',
  'smartcard/xrdp-listed-only.cause':
    'xrdpは独自のプロトコルでリーダーを渡します。プログラムはシステムのPC/SCライブラリ（libpcsclite）を使いますが、これはホスト自体のサービスに問い合わせるため、リーダーが見つかりません。',
  'smartcard/xrdp-listed-only.source.listed': 'xrdpのチャネルサービスの一覧にあるリーダー',
  'smartcard/xrdp-listed-only.fix.library':
    'xrdpホストで、プログラムがlibpcscliteの代わりにxrdpのPC/SCライブラリを使うようにしてください。ライブラリはxrdpのソース（sesman/chansrv/pcsc）に含まれています。',
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Windowsのリモート デスクトップまたはローカル デバイスでカードを使ってください。',
  'smartcard/xrdp-not-offered.title-ended': 'リモート デスクトップで、機器の受け渡しを行う機能が停止しました。',
  'smartcard/xrdp-not-offered.cause-ended':
    'xrdpのチャネルサービス（xrdp-chansrv）はこのセッションでソケットを作成しましたが、もう応答していません。スマート カード、双方向の音声、ドライブ、クリップボードを担当しており、xrdpが再起動することはありません。',
  'smartcard/xrdp-not-offered.fix.new-session':
    'リモート デスクトップからサインアウトして終了させ、接続し直してください。そうしないと、この機能は再び起動しません。切断して戻るだけでは不十分です。',
  'smartcard/xrdp-not-offered.title-host': 'リモート デスクトップが、スマート カードの使用に対応していません。',
  'smartcard/xrdp-not-offered.cause-host':
    'xrdpのチャネルサービスに、このセッションのスマート カード用ソケットがありません。スマート カードなしでビルドされたか、チャネルがオフか、セッションが始まったばかりです。',
  'smartcard/xrdp-not-offered.title-client': 'お使いのリモート デスクトップ アプリが、スマート カードを渡していません。',
  'smartcard/xrdp-not-offered.cause-client':
    'xrdpはリモート デスクトップ アプリにスマート カードを要求しましたが、この接続のアプリにはそのデバイスがありません。',
  'smartcard/xrdp-not-offered.fix.wait': 'サインインした直後であれば、数秒待ってからリモート デスクトップでもう一度チェックしてください。',
  'smartcard/xrdp-not-offered.fix.channel':
    'xrdpホストの/etc/xrdp/xrdp.iniの[Channels]セクションで、デバイスのチャネルをオンのままにしてください。',
  'smartcard/xrdp-not-offered.fix.install': 'xrdpホストに、スマート カード対応でビルドされたxrdpをインストールしてください。',
  'smartcard/xrdp-not-offered.fix.client':
    'お使いのデバイスのリモート デスクトップ アプリで、スマート カードをオンにしてください。FreeRDPではオプションで指定します。'
}
