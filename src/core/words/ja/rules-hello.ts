import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Readonly<Record<keyof typeof english, string>> = {
  'whfb/expired.value': '{day}に期限切れ',
  'whfb/not-yet-valid.value': '{day}から有効',
  'whfb/eku-missing.value': '{usages}がない',
  'whfb/expired.title': 'Windows Helloの証明書の期限が切れているため、リモート デスクトップにサインインできません。',
  'whfb/expired.cause': 'Windows Helloコンテナー内の証明書は終了日を過ぎており、新しい証明書もありません。',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'ローカル デバイスで証明書を更新してください。Intuneと同期するか、登録し直してください。',
  'whfb/certificate.fix.look-why-was-renewed':
    '自動で更新されなかった理由を確認してください。IntuneではSCEPプロファイルの更新しきい値を、ローカル デバイスではCAに接続できるかを確認してください。',
  'whfb/not-yet-valid.title': 'Windows Helloの証明書がまだ有効期間に入っていないため、リモート デスクトップにサインインできません。',
  'whfb/not-yet-valid.cause': '証明書の開始日が、このデバイスの時計より先の日付です。このデバイスかCAの時計がずれています。',
  'whfb/certificate.fix.check-clock-device-time': 'ローカル デバイスの時計と、その時刻の取得元を確認してください。',
  'whfb/certificate.fix.issue-certificate-again-clock': '時計が正しければ、CAで証明書を発行し直してください。',
  'whfb/eku-missing.title': 'Windows Helloの証明書はありますが、サインイン用ではありません。',
  'whfb/eku-missing.cause': 'サインインに必要な拡張キー使用法（スマート カード ログオンとクライアント認証）が証明書にありません。',
  'whfb/certificate.fix.add-both-usages-template':
    'CAのテンプレートまたはIntuneのプロファイルに両方の拡張キー使用法を追加し、証明書を発行し直してください。',
  'whfb/consider-rcg.title': 'パスワードを使わず、証明書も不要なサインイン方法が別にあります。',
  'whfb/consider-rcg.cause':
    'Remote Credential Guardは、ローカル デバイスから外に出ない資格情報を使って、Kerberosでセッションにサインインします。ドメイン コントローラーに接続できるWindowsデバイスから使え、証明書の展開は不要です。',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'Windows Helloでのサインイン',
  'whfb/consider-rcg.fix.try-one-connection': 'ローカル デバイスで、1回の接続だけ試してください。',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer': 'セッション ホストで許可し、ローカル デバイスで優先するように設定してください。',
  'whfb/dual-enrollment.title': 'このサインインでは指紋と顔認証は使えませんが、PINは使えます。',
  'whfb/dual-enrollment.cause':
    '「dual enrollment」の場合や本人以外の資格情報を使う場合、生体認証によるリモート デスクトップへのサインインはサポートされていません。',
  'whfb/dual-enrollment.source.told-user': 'ユーザーの回答',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials':
    '「dual enrollment」または別の資格情報。生体認証でのサインインに失敗',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint': 'お使いのデバイスで、指紋や顔認証の代わりにPINを選んでください。',
  'whfb/mixed-management.title': 'このデバイスは2つの方法で同時に管理されているため、Windows Helloの証明書を取得できません。',
  'whfb/mixed-management.cause':
    '証明書はIntuneから配布されますが、Windows Hello for Businessはグループ ポリシーで構成されています。登録は失敗し、DeviceManagement-Enterprise-Diagnostics-Providerログに0x82ab0011が記録されます。',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Windows Hello for BusinessをIntuneで構成してください。',
  'whfb/mixed-management.fix.set-group-policy-back': 'ローカル デバイスに対するグループ ポリシーを「未構成」に戻してください。',
  'whfb/no-certificate.fix.local-device-run-paste': 'ローカル デバイスでこれを実行し、出力をローカル デバイス側として貼り付けてください。',
  'whfb/no-certificate.title': 'このデバイスにWindows Helloの証明書がないため、リモート デスクトップにサインインできません。',
  'whfb/no-certificate.cause':
    'このユーザーの「個人」ストアに、サインイン用の証明書がありません。Windows Hello for Businessでリモート デスクトップにサインインするには証明書が必要で、キーだけでは足りません。',
  'whfb/no-certificate.value.none': '証明書なし',
  'whfb/no-certificate.value.none-usable': '{length}個、スマート カード ログオンなし',
  'whfb/no-certificate.fix.deploy-certificate-through-intune':
    'Intuneで証明書を展開してください（ユーザー向けのSCEPまたはPKCSプロファイル）。',
  'whfb/no-certificate.fix.enrol-one-active-directory':
    'または、ローカル デバイスでActive Directory証明書サービスから証明書を登録してください。',
  'whfb/no-certificate.fix.check-local-device-arrived': '証明書が届いたかどうかを、ローカル デバイスで確認してください。',
  'whfb/not-allowed-to-connect.title': 'お使いのアカウントでは、このリモート デスクトップにサインインできません。',
  'whfb/not-allowed-to-connect.cause':
    'サインイン自体が拒否されています。ユーザーがセッション ホストのRemote Desktop Usersグループのメンバーではないため、どの資格情報でもサインインできません。',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'セッション ホストで、ユーザーまたはユーザーの所属グループを追加してください。',
  'whfb/secure-desktop-runas.title': 'ここでは「管理者として実行」にWindows Helloを使えません。これは既知の制限です。',
  'whfb/secure-desktop-runas.cause':
    'Intuneで展開した証明書を使い、ユーザー アカウント制御がセキュリティで保護されたデスクトップで資格情報を求める構成では、Windows Helloを選ぶと「ユーザー名またはパスワードが正しくありません」というエラーになります。',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'ローカル デバイスでプログラムを管理者として実行するときは、パスワードなど別の資格情報を使ってください。',
  'whfb/tls13-client-auth.title': 'リモート デスクトップのWebページでは、Windows Helloの証明書を使えません。これは既知の不具合です。',
  'whfb/tls13-client-auth.cause':
    'リモート デスクトップ経由でのWindows Helloの証明書によるTLS 1.3クライアント認証は失敗します。ベンダーも把握している問題です。',
  'whfb/tls13-client-auth.fix.open-page-own-device': 'お使いのデバイスでページを開くか、別の方法でページにサインインしてください。',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'WebサーバーがTLS 1.2に対応していれば、クライアント証明書を使うページではTLS 1.2を提供してください。',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'スマート カードしか扱えない別のアプリケーションでは、ローカル デバイスでこのポリシーを設定し、Windows Helloの証明書をスマート カードとして使えるようにしてください。',
  'whfb/wrong-provider.title': 'サインイン用の証明書がWindows Helloの中にないため、Windows Helloで使えません。',
  'whfb/wrong-provider.cause':
    '証明書のキーが「Microsoft Passport Key Storage Provider」以外のプロバイダー、つまりWindows Helloコンテナーの外に保存されています。',
  'whfb/wrong-provider.value.of': 'プロバイダー {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'IntuneのSCEPまたはPKCSプロファイルでWindows Helloのプロバイダーを選び、プロファイルを割り当て直してください。',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    'AD CSでは、CAでテンプレートの既定のプロバイダーを設定してください（certutil -dstemplate、編集、certutil -dsaddtemplate）。',
  'whfb/wrong-provider.fix.enrol-again-check-provider': 'ローカル デバイスで登録し直し、プロバイダーを確認してください。'
}
