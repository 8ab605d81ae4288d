import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'COM10以降のポートは、プログラムで長い形式の名前を使って指定する必要があります。',
  'com/above-9.cause':
    'Windowsが短い名前として予約しているのはCOM1～COM9だけです。「COM10」以降を短い名前で開こうとするプログラムは、ポートを見つけられません。',
  'com/above-9.value.not-found': '見つからない',
  'com/above-9.fix.full-name': 'リモート デスクトップで、アプリケーションにポートの完全な名前を入力してください。',
  'com/above-9.fix.renumber': 'または、ローカル デバイスでポートに10未満の番号を割り当ててから、接続し直してください。',
  'com/busy-local.title': 'シリアルポートは、別のプログラムまたは別のリモート デスクトップが使用中です。',
  'com/busy-local.cause':
    '1つのポートを同時に使えるプログラムは1つだけです。ローカル デバイスで開いている間はセッションで使えず、同時に使えるセッションも1つだけで、リダイレクトされている間はローカル デバイスで使えません。',
  'com/busy-local.fix.close':
    'お使いのデバイスでポートを使っているプログラムを閉じ、そのポートを使っている他のリモート デスクトップからサインアウトしてください。',
  'com/driver-missing.title': 'シリアルポートはありますが、その先の機器がリモート デスクトップで応答しません。',
  'com/driver-missing.cause':
    'COMポートはそのままリダイレクトされます（低レベルの透過的なリダイレクト）。ポートの先にある機器のドライバーは、ローカル デバイスではなくセッションにインストールする必要があります。',
  'com/driver-missing.source.test': '{port}のテスト',
  'com/driver-missing.value.no-answer': '開いたが、応答なし',
  'com/driver-missing.fix.install': '機器のドライバーとソフトウェアをセッションにインストールしてください。',
  'com/driver-missing.fix.windows-update':
    'セッションでWindows Updateを実行してください。こうしたドライバーの多くはWindows Updateで提供されます。',
  'com/driver-missing.fix.parameters':
    'セッションで{port}の通信速度、データビット、パリティ、フロー制御を確認してください。両端の設定が一致している必要があります。',
  'com/other-session.title':
    '{count, plural, =1 {リモート デスクトップの{names}は、そこにサインインしている他のユーザーのものです。} =2 {リモート デスクトップの{names}は、そこにサインインしている他のユーザーのものです。} =3 {リモート デスクトップの{names}は、そこにサインインしている他のユーザーのものです。} other {リモート デスクトップの{names}などは、そこにサインインしている他のユーザーのものです。}}',
  'com/other-session.cause':
    'このようなポートのリンク先はセッション{sessions}を示していますが、このセッションの番号は{own}です。セッション ホストは全セッション共通でシリアルポートの対応表を1つだけ持つため、どのセッションからも他のセッションのポートが見えます。そのポートの先は他のユーザーの機器であり、自分のポートについては何もわかりません。',
  'com/other-session.value.target': '別のセッションへのリンク',
  'com/other-session.value.own': 'セッション{number}',
  'com/other-session.fix.own':
    'リモート デスクトップのアプリケーションでは、お使いのデバイスから届いているとSidecheckに表示されたポートだけを選んでください。',
  'com/other-session.fix.whose': 'セッション{number}を使っているユーザーを、セッション ホストで確認してください。',
  'com/not-asked-for.title': '接続を開いたときに、シリアルポートの使用が指定されなかった可能性があります。',
  'com/not-asked-for.cause':
    'FreeRDPをベースにしたLinuxのプログラムは、どのシリアルポートかを指定したときだけ（/serial）ポートを渡します。このポートが指定されたかどうかは読み取れませんでした。',
  'com/not-asked-for.fix.option':
    'ローカル デバイスで、シリアルポートとセッションでの名前を指定するオプションを付けて接続を開始してください。',
  'com/freerdp-ioctl.title': 'アプリケーションがポートに送るコマンドを、リモート デスクトップ アプリが拒否しています。',
  'com/freerdp-ioctl.cause':
    'FreeRDPのシリアルチャネルは、ローカルのドライバーが知らない制御コードを拒否し、アプリケーションはそこで処理を中止します。オプション「permissive」を付けると、この要求は何もせずに成功扱いになります。',
  'com/freerdp-ioctl.value.not-supported': '要求がサポートされていない',
  'com/freerdp-ioctl.fix.permissive': 'ローカル デバイスで、シリアルのオプションに「permissive」を追加して接続し直してください。',
  'com/gateway-blocked.title': 'シリアル（COM）ポートが、リモート デスクトップへの経路の途中でブロックされています。',
  'com/gateway-blocked.cause':
    'RDゲートウェイの接続承認ポリシーがポートのリダイレクトを禁止しているため、ゲートウェイを経由する場合に限り使えません。',
  'com/gateway-blocked.source.policy': '接続承認ポリシー',
  'com/gateway-blocked.source.without': 'ゲートウェイなしのテスト',
  'com/gateway-blocked.value.in-use': '使用中',
  'com/gateway-blocked.value.forbidden': 'ポートのリダイレクトが無効',
  'com/gateway-blocked.value.redirected': 'ポートがリダイレクトされる',
  'com/gateway-blocked.fix.try-without':
    'お使いのデバイスで一度RDゲートウェイを経由せずに接続するか、ゲートウェイの承認ポリシーを確認してください。ポリシーでポートのリダイレクトを禁止できます。',
  'com/gateway-blocked.fix.allow': 'RDゲートウェイの接続承認ポリシーで、ポートのリダイレクトを許可してください。',
  'com/latency.title': 'シリアルポートは動作していますが応答が遅く、機器によっては待ち切れません。',
  'com/latency.cause':
    'この種のリダイレクトはローカルネットワーク向けに設計されています。遅い経路では、ポートが正常でもタイムアウトの短い機器は失敗します。',
  'com/latency.cause.elsewhere':
    '接続自体の応答は速いため、時間がかかっているのはローカル デバイス側、つまりポート、そのドライバー、またはリモート デスクトップ アプリです。ポートが正常でも、タイムアウトの短い機器は失敗します。',
  'com/latency.source.loopback': '{port}のループバックテスト',
  'com/latency.value.round-trip': '往復{ms} ms',
  'com/latency.fix.closer': 'お使いのデバイスを有線またはより近いネットワークに接続してください。',
  'com/latency.fix.shorten': '経路を短くしてください（より近いリージョンのセッション ホスト、RDP Shortpath）。',
  'com/latency.fix.timeout': 'セッションで、ポートを使うアプリケーションのタイムアウトを長くしてください。',
  'com/linux-permission.title': 'お使いのアカウントには、このデバイスのシリアルポートを使う権限がありません。',
  'com/linux-permission.cause':
    'ポートのデバイスファイルは、このユーザーが所属していないグループ（dialout、システムによってはuucp）のものです。そのため、リモート デスクトップ アプリはポートを開けません。',
  'com/linux-permission.source.ports': 'シリアルポート',
  'com/linux-permission.value.denied': 'このユーザーは開けない（EACCES）',
  'com/linux-permission.fix.group': 'ローカル デバイスで、デバイスファイルのグループにユーザーを追加してください。',
  'com/linux-permission.fix.sign-in-again': 'お使いのデバイスからサインアウトして再びサインインし、接続し直してください。',
  'com/not-in-device-manager.title': 'プログラムの一覧に表示されなくても、シリアルポートはリモート デスクトップにあります。',
  'com/not-in-device-manager.cause':
    'リダイレクトされたポートは、デバイス マネージャーや、そこから作られる一覧（SetupAPI）には表示されません。セッションのデバイス名と、HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMMの下にあります。ポートの先の機器（スキャナー、端末など）は別です。機器のドライバーがセッションにインストールされていれば、機器自体の項目がデバイス マネージャーに表示されます。手順書で「デバイス マネージャーを確認」とあれば、その項目を指します。',
  'com/not-in-device-manager.source.name': 'デバイス名{name}',
  'com/not-in-device-manager.value.from': '{client}の{port}からリダイレクト',
  'com/not-in-device-manager.fix.type-name':
    '修正は必要ありません。リモート デスクトップのプログラムの一覧にポートがなければ、名前を入力してください：{names}。',
  'com/not-in-device-manager.fix.peripheral':
    'セッションのデバイス マネージャーで、ポートではなく機器自体の項目を確認してください。警告マークが付いていれば、セッションにドライバーがありません。',
  'com/not-in-device-manager.fix.query': 'セッションのポートを確認してください。',
  'com/number-clash.title': 'リモート デスクトップ自体に同じ番号のシリアルポートがあり、お使いのポートが隠れています。',
  'com/number-clash.cause': 'この名前はセッション ホストで使われているため、リダイレクトされたポートに名前が付きません。',
  'com/number-clash.value.present': 'あり',
  'com/number-clash.value.own': 'セッション ホスト自体のポート',
  'com/number-clash.fix.rename': 'セッションで、リダイレクトされたポートに別の名前を付けてください。',
  'com/number-clash.fix.choose': 'リモート デスクトップのアプリケーションで{name}を選んでください。',
  'com/number-clash.fix.renumber': 'または、ローカル デバイスでポートの番号を変更してから、接続し直してください。',
  'com/xrdp-none.title': 'この種類のリモート デスクトップでは、シリアル（COM）ポートは使えません。',
  'com/xrdp-none.cause': 'このセッションはxrdpで提供されていますが、xrdpにはシリアルのリダイレクトがありません。',
  'com/xrdp-none.source.platform': 'セッションの種類',
  'com/xrdp-none.fix.windows-session': 'ポートが必要な作業には、Windowsのリモート デスクトップを使ってください。',
  'com/xrdp-none.fix.network': 'または、ローカル デバイスのser2netなどを使い、ポートをネットワーク経由で渡してください。'
}
