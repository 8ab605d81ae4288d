import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {
  'overall.none': 'お使いのデバイスに、リモート デスクトップで使うものはありません',
  'overall.all':
    '{count, plural, =1 {お使いの機器はリモート デスクトップに届いています} other {{count}種類の機器がすべてリモート デスクトップに届いています}}',
  'overall.some': '{arrived, plural, =0 {どの機器も届いていません} other {{all}種類のうち{arrived}種類が届いています}}。{not}',
  'overall.partly': '{count, plural, other {{devices}が届いていません}}',
  'overall.missing': '{kinds}が届いていません',
  'overall.missing.company': '{kinds}は組織の設定でブロックされています',
  'overall.missing.connection': '{kinds}は接続の設定でオフになっています',
  'overall.missing.client': 'リモート デスクトップ アプリが{kinds}を渡していません',
  'overall.missing.consent': '{kinds}は接続時に許可されませんでした',
  'overall.differs': '{kinds}はリモート デスクトップで内容が異なります',
  'overall.unknown': '{kinds}が届いているかどうかは不明です',
  'overall.absent': '{kinds}はお使いのデバイスで使えません',
  'overall.listed': '両方の一覧にありますが、まだテストされていないものがあります。確認するには「テスト」を押してください。',
  'overall.proved': '対応は必要ありません。',
  'overall.lead.you': 'ご自身で解決できます。届いていないものを選ぶと、手順が表示されます。',
  'overall.lead.try': '原因はまだわかっていません。届いていないものを選ぶと、試せることが表示されます。',
  'overall.lead.helpdesk': 'ご自身では解決できません。ヘルプデスクが解決できます。',
  'overall.lead.administrator': 'ご自身では解決できません。リモート デスクトップの管理者が解決できます。',
  'overall.lead.open': '行を選ぶと、わかっていることが表示されます。',
  'overall.lead.unknown': '「不明」は、Sidecheckが確認できなかったことを表し、不具合ではありません。',
  'overall.lead.absent': '使っていなければ、対応は必要ありません。',
  'overall.lead.not-there': 'お使いのデバイスで使えないもの：{kinds}。使っていなければ、対応は必要ありません。',
  'place.local': 'お使いのデバイス',
  'place.session': 'リモート デスクトップ',
  'layer.brief': '{source} = {value}',
  'would-block.property': '接続のプロパティ{name}（現在は{now}）',
  'would-block.policy': 'ポリシー「{name}」が{state}の場合（現在は{now}）',
  'would-block.host': 'セッション ホスト自体の値{value}（現在は{now}）',
  'would-block.service': 'サービスの停止：{services}（現在は実行中）',
  'would-block.privacy': 'マイクへのアクセスの拒否（現在は{sides}で拒否されていない）',
  'other-layers.blocking': '別の場所でもブロックされており、1か所を直すだけでは不十分です：{layers}。',
  'other-layers.unknown': '不明で、これもブロックしている可能性があります：{layers}。',
  'other-layers.open': '他にブロックの原因になり得るもの：{layers}。',
  'portal.windows365': 'Intune管理センター（デバイス > Windows 365：プロビジョニング ポリシーとユーザー設定）',
  'portal.devbox': 'Azure portal（デベロッパー センターとそのプロジェクト、プール。自分の開発ボックスは各自が開発者ポータルで管理）',
  'portal.cloudpc':
    'Windows 365ではIntune管理センター（デバイス > Windows 365：プロビジョニング ポリシーとユーザー設定）、Dev BoxではAzure portal（デベロッパー センターとそのプロジェクト、プール。自分の開発ボックスは各自が開発者ポータルで管理）',
  'path.policy.templates': 'コンピューターの構成 > ポリシー > 管理用テンプレート > {rest}',
  'path.policy.windows': 'コンピューターの構成 > ポリシー > 管理用テンプレート > Windows コンポーネント > {rest}',
  'path.policy.session-host':
    'コンピューターの構成 > ポリシー > 管理用テンプレート > Windows コンポーネント > リモート デスクトップ サービス > リモート デスクトップ セッション ホスト > {rest}',
  'path.policy.redirection':
    'コンピューターの構成 > ポリシー > 管理用テンプレート > Windows コンポーネント > リモート デスクトップ サービス > リモート デスクトップ セッション ホスト > デバイスとリソースのリダイレクト > {rest}',
  'step.reconnect': 'リモート デスクトップからサインアウトし、接続し直してください。',
  'step.restart-host':
    '{host}を再起動してください{platform, select, windows365 {（セッション内から、またはIntune管理センターのデバイス > Windows 365 > すべてのクラウドPCで）} devbox {（セッション内から、または開発者ポータルで）} cloudpc {（セッション内から、またはクラウドPCはIntune管理センターのデバイス > Windows 365 > すべてのクラウドPCで、開発ボックスは開発者ポータルで）} other {}}。設定はその後に有効になります。',
  'step.restart-if-still':
    '新しいセッションでも変わらない場合にだけ、{host}を再起動してください{shared, select, yes {。再起動すると全員のセッションが終了するため、先にサインイン中の全員にサインアウトしてもらってください} other {}}。',
  'step.drain':
    'その前に、{host}をドレイン状態にしてください。{host}でこれを実行し、全員がサインアウトするまで待ちます。再起動すると、使用中の全員のセッションが終了します。',
  'step.drain.pool':
    'その前に、管理用のコンピューターのAzure PowerShellまたはAzure portalで、ホスト プールのセッション ホストをドレイン モードにし、全員がサインアウトするまで待ってください。再起動すると、使用中の全員のセッションが終了します。',
  'step.drain.by-hand':
    'その前に、{host}にサインイン中の全員にサインアウトしてもらってください。再起動すると、全員のセッションが終了します。',
  'step.undrain': '管理用のコンピューターのAzure PowerShellまたはAzure portalで、新しいセッションの受け入れを再開してください。',
  'step.policy.intune':
    '{order, select, either {Intune管理センターで} other {または、{host}をIntuneで管理している場合は、Intune管理センターで}}「{name}」を{state}に設定してください。Policy and Profile managerの役割が必要です。',
  'step.policy.group':
    '{order, select, either {グループ ポリシーで} other {または、{host}をグループ ポリシーで管理している場合は、グループ ポリシーで}}「{name}」を{state}に設定してください。グループ ポリシー オブジェクトの編集権限が必要です。オブジェクトは、{host}のある組織単位（OU）にリンクされている必要があります。',
  'step.policy.verify': '{host}で、値がなくなったか{value}になったことを確認してください。',
  'step.property.portal':
    'Azure portalでホスト プールを開き、「RDP プロパティ」>「デバイスのリダイレクト」で「{name}」を「{choice}」に設定してください。Desktop Virtualization Host Pool Contributorの役割が必要です。',
  'step.property.portal-line':
    'Azure portalでホスト プールを開き、「RDP プロパティ」>「デバイスのリダイレクト」でこのプロパティを設定してください。Desktop Virtualization Host Pool Contributorの役割が必要です。',
  'step.property.collection.read':
    '接続ブローカーでセッション コレクションの現在の設定を読み取り、保存しておいてください。次の設定で、すべて置き換えられます。',
  'step.property.collection.append':
    '接続ブローカーで、読み取ったCustomRdpPropertyの行にこの行を追加して書き戻してください。文字列全体が置き換えられます。',
  'step.property.file':
    'ローカル デバイスで接続を開く.rdpファイルに、この行を設定してください（署名付きのファイルは署名し直す必要があります）。',
  'step.property.custom': 'カスタムRDPプロパティでオフになっている場合は、{portal}で削除するか、この値に設定してください。',
  'step.property.collection':
    '接続ブローカーで、読み取ったオプションに{option}を追加してください。設定済みの一覧は、この一覧に置き換えられます。CustomRdpPropertyが逆の設定をしている場合は、そこを変更し、他の行もすべて書き戻してください。',
  'step.freerdp.option': 'お使いのデバイスで、対応するオプションを付けてFreeRDPを起動してください。',
  'step.windows-app.device': 'お使いのデバイスのWindows Appで接続を編集し、この機器をオンにしてください。',
  'step.client.switch':
    'お使いのデバイスのリモート デスクトップ アプリの設定で、この接続でこの機器を渡す設定になっているかを確認し、オンにしてください。',
  'step.mstsc.other':
    'お使いのデバイスのリモート デスクトップ接続で、「オプションの表示」>「ローカル リソース」を開き、この機器にチェックを入れてください。',
  'step.service.allow':
    '{side, select, local {ローカル デバイスで} both {ローカル デバイスとセッションで} other {セッションで}}サービス{name}の開始を許可してください。',
  'step.service.start':
    '{side, select, local {ローカル デバイスで} both {ローカル デバイスとセッションで} other {セッションで}}サービス{name}を開始してください。',
  'step.service.missing':
    '{side, select, local {ローカル デバイス} both {ローカル デバイスとセッション} other {セッション}}にサービス{name}が存在しないため、開始できません。そのWindowsを修復するか、このサービスを含むイメージを使ってください。',
  'step.service.pcscd': 'ローカル デバイスで、スマート カード デーモンを起動し、今後は自動で起動するように設定してください。',
  'step.send-report': 'この根拠を含むレポートを、セッション ホストの管理者に送ってください。',
  'step.report-fault': 'このレポートをSidecheckの開発元に送ってください。レポートの他の内容は有効です。',
  'step.run-on': '{side, select, local {ローカル デバイス} other {リモート デスクトップ}}でSidecheckを実行してください。',
  'step.read-on':
    '{side, select, local {ローカル デバイス} other {リモート デスクトップ}}ですべて読み取られるまで待ってください。以前に保存した結果は、保存し直す必要があります。',
  'step.read-all':
    '{side, select, local {ローカル デバイス} other {リモート デスクトップ}}ですべてを読み取ってください。この項目は読み取りの対象外でした。',
  'step.paste-output': 'または、{side, select, local {ローカル デバイス} other {セッション}}でこれを実行し、出力を貼り付けてください。',
  'step.find-out-why':
    '{side, select, local {ローカル デバイス} other {セッション}}の一覧を読み取れなかった理由を調べてください。エラー：{reason}',
  'step.paste-policies': 'セッション ホストでこれを実行し、出力を貼り付けてください。',
  'step.paste-host-pool': 'Azure portalに表示されるホスト プールのRDPプロパティを貼り付けてください。',
  'step.drop-rdp-file': 'ローカル デバイスで接続を開く.rdpファイルをドロップしてください。',
  'step.switch-on-log': '理由を記録するログが、セッションでオフになっています。セッションでオンにしてください。',
  'step.read-log':
    '{state, select, off {その後で接続し直し、ログに書き込まれた内容をセッションで読み取ってください} other {理由を記録するログを、このユーザーはセッションで読み取れません。管理者としてセッションで読み取ってください}}。',
  'unexplained.differs': '{name}：{note}',
  'unexplained.differs-note': 'リモート デスクトップでは異なる',
  'unexplained.only-here': '{name}：ここにはあるが、リモート デスクトップにはない',
  'unexplained.titled': '{what}{settings}',
  'unexplained.no-setting': 'これをブロックしている設定は見つかりませんでした。',
  'unexplained.part': '読み取れた設定に、これをブロックしているものはありません。{count}個の設定は読み取れませんでした。',
  'unexplained.named': '{names}がリモート デスクトップにありません。',
  'unexplained.allowed': '原因は見つかりませんでした。関係する設定はすべて読み取られ、許可になっているため、リダイレクトされるはずです。',
  'unexplained.nothing-blocks': '原因は見つかりませんでした。読み取られた範囲に、ブロックしているものはありません。',
  'unexplained.unread': '読み取られていませんが、これで決まる可能性があります：{layers}。',
  'unexplained.no-service':
    'セッションではSCardSvrが実行中ですが、SCARD_E_NO_SERVICEが返されます。セッションでは、サービスの停止ではなく、スマート カードがリダイレクトされていないことを意味します。',
  'unexplained.summary': '原因は見つかりませんでした。読み取られた設定：{summary}。',
  'needs-evidence.title': '{devices}について判断するには、情報が不足しています。',
  'needs-evidence.title-hello': 'Windows Helloでのサインインについて判断するには、情報が不足しています。',
  'needs-evidence.title-alone':
    '{side, select, local {リモート デスクトップに何かが届いていない理由を調べるには、リモート デスクトップでもチェックしてください。} other {リモート デスクトップに届いていないものを調べるには、ローカル デバイスでもチェックしてください。}}',
  'needs-evidence.hello': 'Windows Helloでのサインイン',
  'needs-evidence.cause': '次の情報があれば、読み取った内容だけではわからなかったことを判断できます。',
  'needs-evidence.settings': '読み取られた設定',
  'rule-failed.title': 'チェックの1つを完了できませんでした。',
  'rule-failed.cause': 'ルール{rule}が失敗したため、このルールの診断結果は不明です。他の診断結果は有効です。',
  'connection.round-trip.value': '往復{ms} ms',
  'connection.round-trip.source': 'ECHOで測定した接続自体'
}
