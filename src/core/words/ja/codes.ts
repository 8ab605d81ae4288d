import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'ドライバーまたはポートが、この要求に対応していません。',
  'code.ERROR_FILE_NOT_FOUND': 'この名前のファイル、ポート、デバイスはありません。',
  'code.ERROR_PATH_NOT_FOUND': 'この名前が指すフォルダーまたはデバイスがありません。',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'プログラムが開いているファイルまたはポートが多すぎます。',
  'code.ERROR_ACCESS_DENIED': 'このアカウントに権限がないか、別のユーザーまたはプログラムが開いています。',
  'code.ERROR_INVALID_HANDLE': 'プログラムが、すでに閉じられた接続を使っています。',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'メモリが不足しています。',
  'code.E_UNEXPECTED': 'プログラムまたはシステムの一部が、想定外の状態でした。',
  'code.ERROR_WRITE_PROTECT': 'メディアは読み取り専用です。',
  'code.ERROR_DEV_NOT_EXIST': 'デバイスまたは共有がもうありません。',
  'code.ERROR_NOT_READY': 'デバイスはありますが、準備ができていません。',
  'code.ERROR_BAD_COMMAND': 'デバイスがコマンドを受け付けません。多くは、使用中に取り外された場合です。',
  'code.ERROR_READ_FAULT': 'デバイスの読み取りまたは書き込みが中断しました。',
  'code.ERROR_GEN_FAILURE': 'デバイスが動作していません。ドライバーが正しい応答を得られませんでした。',
  'code.ERROR_SHARING_VIOLATION': '別のプログラムが独占して開いています。',
  'code.ERROR_NOT_SUPPORTED': '要求された機能に、相手側が対応していません。',
  'code.ERROR_BAD_NETPATH': 'パスにあるコンピューターが見つかりませんでした。',
  'code.ERROR_UNEXP_NET_ERR': 'ネットワークから、ここでは意味のない応答がありました。',
  'code.ERROR_NETNAME_DELETED': '相手側が、共有またはチャネルの接続を閉じました。',
  'code.ERROR_BAD_NET_NAME': 'この名前の共有はありません。',
  'code.ERROR_REQ_NOT_ACCEP': '現在、相手のコンピューターはこれ以上の接続を受け付けません。',
  'code.ERROR_ALREADY_EXISTS': 'この名前はすでに使われています。',
  'code.ERROR_INVALID_PASSWORD': 'パスワードが違います。',
  'code.ERROR_INVALID_PARAMETER': '要求の値に、デバイスまたはドライバーが受け付けないものがあります。',
  'code.ERROR_BROKEN_PIPE': 'チャネルの相手側が終了しました。',
  'code.ERROR_DISK_FULL': 'ディスクに空き容量がありません。',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'この機能はここにはありません。',
  'code.ERROR_SEM_TIMEOUT': '制限時間内に応答がありませんでした。',
  'code.ERROR_INSUFFICIENT_BUFFER': '応答が、プログラムの用意した領域より大きくなっています。',
  'code.ERROR_INVALID_NAME': '名前がWindowsで使えない形式です。',
  'code.ERROR_MOD_NOT_FOUND': 'プログラムに必要なライブラリがないか、古いか、ビット数が異なります。',
  'code.ERROR_BUSY': 'すでに使用中です。',
  'code.ERROR_NO_MORE_ITEMS': '一覧の終わりに達しました。',
  'code.ERROR_NO_SUCH_DEVICE': 'デバイスがありません。',
  'code.ERROR_INVALID_IMAGE_HASH': 'このプログラムまたはドライバーの実行を、署名またはポリシーによってWindowsが許可していません。',
  'code.ERROR_ELEVATION_REQUIRED': '管理者の承認が必要です。',
  'code.ERROR_OPERATION_ABORTED': '待機が取り消されました。その間にプログラムまたはポートが閉じられました。',
  'code.ERROR_IO_INCOMPLETE': '応答がまだ届いていません。',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'サービス、またはそれを必要とする他のサービスが実行中です。',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'サービスから、時間内に開始の報告がありませんでした。',
  'code.ERROR_SERVICE_DISABLED': 'サービスが無効になっているため、開始できません。',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'このコンピューターに、この名前のサービスはありません。',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'サービスが実行されていません。',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'サービスが、サービス固有のエラーコードで終了しました。',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'このサービスに必要な別のサービスが開始しませんでした。',
  'code.ERROR_SERVICE_LOGON_FAILED': 'サービスのアカウントがサインインできませんでした。',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'サービスを削除中です。再起動すると完了します。',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'コンピューターがシャットダウン中または再起動中です。',
  'code.ERROR_IO_DEVICE': 'デバイスとのデータのやり取りに失敗しました。',
  'code.ERROR_SERIAL_NO_DEVICE': 'シリアルポートを設定できませんでした。',
  'code.ERROR_COUNTER_TIMEOUT': 'シリアルポートでデータを待ちましたが、届きませんでした。',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'デバイスがもう接続されていません。',
  'code.ERROR_NOT_FOUND': '要求されたものがありません。',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'そのコンピューターには、別のアカウントですでに接続しています。',
  'code.ERROR_CANCELLED': '取り消されました。',
  'code.ERROR_CONNECTION_REFUSED': 'コンピューターは応答しますが、このポートで待ち受けているものがありません。',
  'code.ERROR_CONNECTION_ABORTED': '接続が切断されました。',
  'code.ERROR_NETWORK_UNREACHABLE': 'そのネットワークへの経路がありません。',
  'code.ERROR_HOST_UNREACHABLE': 'そのコンピューターへの経路がないか、電源が切れています。',
  'code.ERROR_INVALID_WORKSTATION': 'このアカウントは、このコンピューターからサインインできません。',
  'code.SEC_E_NO_CREDENTIALS': 'サインインに使うパスワード、チケット、証明書がありませんでした。',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'このアカウントに必要な権利がありません。',
  'code.ERROR_NO_LOGON_SERVERS': 'サインインを確認するドメイン コントローラーに接続できませんでした。',
  'code.ERROR_NO_SUCH_LOGON_SESSION': '要求元のサインインはすでに終了しています。',
  'code.ERROR_NO_SUCH_USER': 'この名前のアカウントはありません。',
  'code.ERROR_LOGON_FAILURE': 'ユーザー名とパスワード、またはその代わりのものが拒否されました。',
  'code.ERROR_ACCOUNT_RESTRICTION':
    '空のパスワードやProtected Usersのメンバーであることなど、アカウントの制限によってサインインが禁止されています。',
  'code.ERROR_INVALID_LOGON_HOURS': 'このアカウントは、この時間帯にサインインできません。',
  'code.ERROR_PASSWORD_EXPIRED': 'パスワードの期限が切れています。',
  'code.ERROR_ACCOUNT_DISABLED': 'アカウントが無効です。',
  'code.ERROR_NONE_MAPPED': 'この名前のアカウントを、このコンピューターは認識できません。',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'このアカウントは、この方法でこのコンピューターにサインインできません。',
  'code.SEC_E_WRONG_PRINCIPAL': '指定したものとは別のコンピューターが応答しました。',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'サーバーが身元を証明できませんでした。',
  'code.ERROR_TIME_SKEW': '2台のコンピューターの時計のずれが大きすぎます。',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'システムのリソースが不足しています。',
  'code.RPC_S_UNKNOWN_IF': '応答したプログラムがこの呼び出しに対応していません。バージョンが合っていません。',
  'code.RPC_S_SERVER_UNAVAILABLE': 'リモート呼び出しの相手のサービスが応答しません。',
  'code.RPC_S_SERVER_TOO_BUSY': 'サービスの負荷が高く、応答できません。',
  'code.RPC_S_CALL_FAILED': '応答の前にリモート呼び出しが中断しました。',
  'code.EPT_S_NOT_REGISTERED': 'コンピューターは応答しますが、要求されたサービスがそこに登録されていません。',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'コンピューターとドメインの信頼関係が失われています。',
  'code.ERROR_NETLOGON_NOT_STARTED': 'ドメインへのサインイン用のサービスが実行されていません。',
  'code.ERROR_ACCOUNT_EXPIRED': 'アカウントの有効期限が切れています。',
  'code.ERROR_UNKNOWN_PORT': 'プリンターのポートがありません。',
  'code.ERROR_PRINTER_DRIVER': 'プリンターのドライバーがないか、使用中です。',
  'code.ERROR_INVALID_PRINTER_NAME': 'この名前のプリンターはありません。',
  'code.SEC_E_TARGET_UNKNOWN': '接続先の名前が、ドメインのサービスとして登録されていません。',
  'code.ERROR_PASSWORD_MUST_CHANGE': '最初のサインインの前に、パスワードを変更する必要があります。',
  'code.ERROR_ACCOUNT_LOCKED_OUT': '何度も間違えたため、アカウントがロックされています。',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'セッションがもうありません。',
  'code.ERROR_CTX_LOGON_DISABLED': '現在、セッション ホストは新しいサインインを受け付けません。',
  'code.WSATRY_AGAIN': 'ネームサーバーが応答しませんでした。',
  'code.WSAHOST_NOT_FOUND': 'コンピューターの名前がDNSにありません。',
  'code.WSAEACCES': 'ファイアウォールまたはポリシーが、この接続を禁止しています。',
  'code.WSAEADDRINUSE': '別のプログラムが、すでにこのポートで待ち受けています。',
  'code.WSAECONNRESET': '相手のコンピューターがすぐに接続を閉じました。',
  'code.WSAETIMEDOUT': '相手のコンピューターが時間内に応答しませんでした。',
  'code.NTE_NO_KEY': '証明書のキーがないか、使えません。',
  'code.E_FAIL': 'エラーが発生しましたが、プログラムからそれ以上の情報はありません。',
  'code.RPC_E_SERVERFAULT': '要求先のプログラムが異常終了しました。',
  'code.STATUS_PKINIT_FAILURE': 'ドメイン コントローラーが、スマート カードによるサインインを処理できませんでした。',
  'code.NTE_BAD_KEYSET': 'この名前のキー コンテナーが、カードまたはストアにありません。',
  'code.STATUS_DOWNGRADE_DETECTED': 'より弱いサインイン方法への変更が試みられました。',
  'code.CRYPT_E_REVOKED': '証明書は失効しています。',
  'code.CRYPT_E_REVOCATION_OFFLINE': '証明書が失効しているかどうかを確認できませんでした。',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'デバイスが、ドメイン コントローラーの証明書を確認できませんでした。',
  'code.CERT_E_EXPIRED': '証明書が現在の日付では有効ではありません。',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'この種類の資格情報は、ここでは受け付けられません。',
  'code.REGDB_E_CLASSNOTREG': 'プログラムに必要なコンポーネントがインストールされていないか、開始しません。',
  'code.TBS_E_INTERNAL_ERROR': 'WindowsがTPMと通信できませんでした。',
  'code.TBS_E_TPM_NOT_FOUND': 'TPMがありません。',
  'code.TPM_E_COMMAND_BLOCKED': 'PINを間違えたため、またはポリシーにより、TPMが一時的に拒否しています。',
  'code.sound-call': 'サウンドプログラムが、誤った順序または値でシステムを呼び出しました。',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'サウンド デバイスが使用中になくなりました。',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'このサンプルレート、形式、またはチャンネル数に、デバイスが対応していません。',
  'code.AUDCLNT_E_DEVICE_IN_USE': '別のプログラムがサウンド デバイスを独占しています。',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'プログラムがデバイスの独占を要求しましたが、独占はオフになっています。',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windowsがサウンド デバイスを開けませんでした。',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'Windows Audioサービスが実行されていません。',
  'code.sound-buffer': 'プログラムが要求したバッファーまたは周期が、デバイスに合いません。',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'コンピューターの処理が音声に追い付きませんでした。',
  'code.sound-mode': 'プログラムが要求したモードに、デバイスが対応していません。',
  'code.cert-unreadable': '証明書またはキーに読み取れない内容があります。',
  'code.NTE_BAD_SIGNATURE': '署名がデータと一致しません。',
  'code.provider-call': 'キープロバイダーが、プログラムの要求に対応していません。',
  'code.NTE_EXISTS': 'この名前のキーまたはコンテナーはすでにあります。',
  'code.NTE_PERM': 'このアカウントには、キーを使う権限がありません。',
  'code.provider-gone': '証明書に示されたキープロバイダーがインストールされていません。',
  'code.NTE_BAD_PROV_TYPE': 'プログラムは従来の方式でキーを要求していますが、プロバイダーは新しい方式だけに対応しています。',
  'code.NTE_FAIL': 'キープロバイダーが、理由を示さずに失敗しました。',
  'code.NTE_SILENT_CONTEXT': 'PINが必要でしたが、入力を求めることができませんでした。',
  'code.NTE_TEMPORARY_PROFILE': 'ユーザーが一時プロファイルでサインインしており、そこにはキーが保存されません。',
  'code.NTE_DECRYPTION_FAILURE': 'キーによる暗号化または復号に失敗しました。',
  'code.NTE_DEVICE_NOT_READY': 'TPMまたはカードの準備ができていません。',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': '先にPINを変更する必要があります。',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'これは、コンピューター自体の画面でだけ動作します。',
  'code.SEC_E_UNSUPPORTED_FUNCTION': '両側に共通のサインイン方法がありません。',
  'code.SEC_E_INVALID_TOKEN': '一方が、他方のサインインデータを認識できませんでした。',
  'code.SEC_E_DELEGATION_REQUIRED': 'サインインを次のコンピューターに引き継ぐことは許可されていません。',
  'code.tls-data': '暗号化された接続に読み取れないデータがありました。',
  'code.CERT_E_UNTRUSTEDROOT': '証明書チェーンのルートが、このコンピューターで信頼されていません。',
  'code.CERT_E_CHAINING': '信頼されたルートまでの証明書チェーンを構築できませんでした。',
  'code.tls-agree': '接続の保護方法について、両側が合意できませんでした。',
  'code.SEC_E_NO_CONTEXT': '2台のコンピューター間のサインインが、期限切れになったか完了していません。',
  'code.SEC_E_NO_KERB_KEY': 'この接続に使うKerberosチケットまたはキーがありません。',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'ドメイン コントローラーが、アカウントのドメインへの経路を認識していません。',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'この名前または証明書が複数のアカウントに属しています。',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'ドメイン コントローラーが、証明書によるサインインに対応していません。',
  'code.SEC_E_PKINIT_NAME_MISMATCH': '証明書の名前がアカウントと一致しません。',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'このアカウントがサインインに使えるのは、スマート カードだけです。',
  'code.SEC_E_KDC_INVALID_REQUEST': 'ドメイン コントローラーが要求を無効と判断しました。',
  'code.KDC_ERR_ETYPE_NOSUPP': '両側に共通のKerberosの暗号化の種類またはバージョンがありません。',
  'code.SEC_E_BAD_BINDINGS': 'サインインが、別の暗号化された接続のものです。',
  'code.CERT_E_WRONG_USAGE': '証明書をこの目的に使うことはできません。',
  'code.CERT_E_UNTRUSTEDCA': '証明書の発行元は、この目的では信頼されていません。',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'ドメイン コントローラー自体の証明書が拒否されました。',
  'code.SEC_E_DELEGATION_POLICY': 'このデバイスのポリシーが、保存された資格情報の引き渡しを禁止しています。',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'Entra参加コンピューター間のサインインに失敗しました。',
  'code.CRYPT_E_HASH_VALUE': 'ハッシュが想定と異なります。',
  'code.CRYPT_E_NOT_FOUND': '証明書、またはそのプロパティの1つが見つかりませんでした。',
  'code.TRUST_E_NOSIGNATURE': 'ファイルに信頼された署名がありません。',
  'code.enroll-subject': '要求に、テンプレートで必須の名前がないか、使えない名前があります。',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': '発行元の認証機関の証明書が有効ではありません。',
  'code.CERTSRV_E_ENROLL_DENIED': 'このアカウントは、このテンプレートの証明書を取得できません。',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': '発行元の認証機関は、このテンプレートを提供していません。',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'テンプレートでは、要求に追加の署名が必要です。',
  'code.CERTSRV_E_KEY_LENGTH': 'キーが、テンプレートの要求より短くなっています。',
  'code.CERT_E_CN_NO_MATCH': '証明書の名前が、接続先の名前と異なります。',
  'code.TRUST_E_EXPLICIT_DISTRUST': '証明書が、信頼されない証明書の一覧にあります。',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH': 'このデバイスのWindows Helloのキーが、このアカウントのMicrosoft Entra IDのキーと異なります。',
  'code.REGISTRY_NOTHING_THERE': '要求されたレジストリのキーまたは値がありません。',
  'code.HELLO_MIXED_MANAGEMENT': '証明書はIntuneから送られますが、Windows Hello for Businessはグループ ポリシーで管理されています。',
  'code.hello-server': '登録サーバーから、Windowsが使えない応答がありました。',
  'code.hello-denied': '登録サーバーが、このデバイスまたはアカウントを受け付けませんでした。',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'アカウントが登録したデバイスの数が上限に達しています。',
  'code.hello-attestation': 'TPMの構成証明が受け付けられませんでした。',
  'code.hello-discovery': 'Windowsが、登録サービスを見つけられないか接続できませんでした。',
  'code.hello-device': 'デバイスの登録またはそのキーがないか、無効か、古くなっています。',
  'code.HELLO_MULTI_FACTOR': '2つ目の認証要素が必要です。',
  'code.HELLO_NO_UPN': 'アカウントのトークンにUPNがありません。',
  'code.HELLO_NO_CORE_WINDOW': 'Windowsが、PINのダイアログを表示できませんでした。',
  'code.entra-tenant': 'アカウントは別のテナントのものです。',
  'code.entra-again': 'Entra IDへのサインインの期限が切れており、もう一度サインインが必要です。',
  'code.AADSTS50105': 'アカウントが、このアプリケーションまたはデスクトップに割り当てられていません。',
  'code.entra-condition': '条件付きアクセス ポリシーが、アクセスを禁止しています。',
  'code.entra-consent': 'アプリケーションがテナントで許可されていません。',
  'code.AADSTS293004': 'シングルサインオン用に指定されたコンピューターは、テナントのデバイスではありません。',
  'code.KDC_ERR_CLIENT_REVOKED': 'アカウントが無効か、ロックされているか、期限切れです。',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'ドメイン コントローラーが、先にパスワードの証明を求めています。これは通常の動作です。',
  'code.RDP_LOCAL_DISCONNECT': '接続はローカル デバイスで終了されました。',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'サーバー、またはサーバーでツールを使ったユーザーが、接続を終了しました。',
  'code.RDP_DNS_LOOKUP_FAILED': 'セッション ホストの名前を、アドレスに変換できませんでした。',
  'code.RDP_SOCKET_CONNECT_FAILED': 'セッション ホストに接続できませんでした。',
  'code.link-lost': 'セッションへのネットワーク接続が切れました。',
  'code.RDP_LICENSING_FAILED': 'リモート デスクトップのライセンスに関する通信に失敗しました。',
  'code.protocol': '一方が、リモート デスクトップ プロトコルで他方の受け付けない内容を送りました。',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'サーバーは、保存された資格情報を受け付けません。',
  'code.AVD_NO_HEALTHY_HOST': 'ユーザーを受け入れられる、空きのある正常なセッション ホストがありませんでした。',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'ゲートウェイに接続できませんでした。',
  'code.ERRINFO_IDLE_TIMEOUT': 'セッションのアイドル時間が制限を超えました。',
  'code.ERRINFO_LOGON_TIMEOUT': 'サインインまたはセッションの時間が制限を超えました。',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': '別の接続がセッションを引き継ぎました。',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'サーバーがこの接続を受け付けません。',
  'code.ERRINFO_LOGOFF_BY_USER': 'ユーザーがサインアウトしました。',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'セッションのディスプレイドライバーでエラーが発生しました。',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'セッションに必要なプロセスが異常終了しました。',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'セッション ホストが、ライセンスサーバーを見つけられません。',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'このデバイスまたはユーザーに使えるリモート デスクトップのライセンスが残っていません。',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'ローカル デバイスに保存されているライセンスが有効ではありません。',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'ブローカーが、接続先を認識していません。',
  'code.host-starting': 'ブローカーが、接続先をまだ起動しているか、リモート デスクトップ アプリを別の接続先に案内しています。',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'ブローカーが、接続の設定を受け付けません。',
  'code.AVD_HOST_NOT_STARTED': 'セッション ホストが時間内に起動しませんでした。',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'サーバーは、個別のアプリケーションを提供していません。',
  'code.SOUND_SERVER_GONE': 'サウンドサーバーが応答しません。',
  'code.device-not-started': 'デバイスはありますが、Windowsが開始できませんでした。',
  'code.CM_PROB_NEED_RESTART': 'デバイスは再起動後に動作します。',
  'code.device-driver-missing': 'デバイスのドライバーがないか、破損しているか、読み込まれていません。',
  'code.device-away': 'デバイスは取り外されており、Windowsに記録だけが残っています。',
  'code.CM_PROB_DISABLED': 'デバイスは、デバイス マネージャーで無効になっています。',
  'code.device-blocked': 'ドライバーがブロックされているか署名がないため、Windowsが読み込みません。',
  'code.SOUND_UNDERRUN': '音声データの到着が遅れ、途切れました。',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windowsはカードを認識していますが、サインインに使える証明書が見つかりません。',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'このアカウントについて、ドメイン コントローラーが証明書によるサインインを受け付けませんでした。',
  'code.CARD_OTHER_NEEDED': '選ばれた証明書のキーは、このカードにはありません。',
  'code.CREDSSP_REMEDIATION': '一方に接続前のサインインに関する更新プログラムがないか、ポリシーで必須になっています。',
  'code.PORT_NAME_NOT_SERIAL': 'プログラムがこの名前をシリアルポートとして認識しないか、ポートの応答がシリアルポートのものではありません。',
  'code.MICROPHONE_NOT_FOUND': 'システムに、このサウンド デバイスがありません。',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teamsの音声と映像が、独自の経路ではなくセッションを通っています。',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDPが、マイクへの経路を開けませんでした。',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDPが、スピーカーへの経路を開けませんでした。',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDPがデバイスをセッションに渡しました。',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDPが、スマート カードのチャネルを開始できませんでした。',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDPが、シリアルポートを開けませんでした。',
  'code.PCSC_LIBRARY_MISSING': 'スマート カード用のライブラリがありません。',
  'code.PCSCD_NOT_RUNNING': 'スマート カード サービスpcscdが実行されていません。',
  'code.READER_CLAIMED': '別のプログラムが、リーダーのUSBデバイスを使用中です。',
  'code.READER_LOST': 'リーダーがUSBバスからなくなりました。',
  'code.XRDP_CHANSRV_GONE': 'xrdpのチャネルサービスが終了しているか、応答しません。',
  'code.XRDP_CARD_CHANNEL': 'xrdpが、スマート カードのチャネルを開けませんでした。',
  'code.XRDP_CHANNEL_OFF': '音声またはデバイスのチャネルがオフになっているか、提供されていません。',
  'code.XRDP_SESSION_DIES': 'セッションのデスクトップが、開始直後に終了しました。',
  'code.SOUND_MODULE_NOT_LOADED': 'サウンドサーバーのモジュールを読み込めませんでした。',
  'code.SOUND_ONLY_DUMMY': 'サウンドサーバーに、音の出ない代替の出力しかありません。',
  'code.SOUND_XRDP_SINK': 'xrdpの出力があり、このセッションの音はローカル デバイスに送られます。',
  'code.hint.no-redirection':
    'セッションでは、これはリモート デスクトップ アプリからの応答です。スマート カードがリダイレクトされていないか、そこにリーダーがありません。セッション ホストでサービスを実行しても変わりません。Linuxのローカル デバイスでは、pcscdが実行されていないことを意味します。',
  'code.hint.no-reader':
    '先にローカル デバイスで、リーダーが接続され一覧にあるかどうかを確認してください。その次に、接続で渡されるものを確認してください。',
  'code.hint.reader-name':
    '接続後にリーダーが接続し直されたか、サービスが開始されたため、セッションが古い名前で問い合わせています。切断して、接続し直してください。',
  'code.hint.exclusive':
    '1枚のカードをローカル デバイスとセッションで共有しています。どちらかの側のプログラム（GnuPGのscdaemon、電子署名プログラム、2つ目の接続など）が独占しています。そのプログラムを閉じてください。',
  'code.hint.card-reset':
    '2つのプログラムが1枚のカードを交互に使っています（多くは接続の両側に1つずつ）。処理を最初からやり直さないプログラムは、カードを要求し続けます。片側だけで使ってください。',
  'code.hint.card-away':
    'リーダーはこの側に届いていますが、空です。ローカル デバイスでカードを挿入してください。接続前に挿入したカードは、挿入し直す必要がある場合があります。',
  'code.hint.card-contact':
    'リーダーがICチップから正しい応答を得られません。接触、USBポートの電力、リーダーのドライバーを確認してください。セッションがなくても失敗するため、ローカル デバイスでテストしてください。',
  'code.hint.card-driver':
    'セッションでは、セッション ホストのカードドライバーがカードと通信します。ドライバーがないか、カードを設定した環境とは製造元またはバージョンが異なります。両側に同じものをインストールしてください。',
  'code.hint.key-container':
    'Windowsは証明書を認識していますが、そのキーが見つかりません。両側のカードドライバーの違い、別のカードやWindows Helloから残った証明書、別のデバイスにあるキーなどが考えられます。両側のcertutil -scinfoを比較してください。',
  'code.hint.provider':
    'プログラムとカードのドライバーが使うキーのインターフェイスが異なります。プログラムを実行する側、つまりセッション ホストで、プログラムまたはドライバーを更新してください。',
  'code.hint.pin':
    'どちらの側で入力しても、カードはPINの間違いを数えます。次に入力する前に、セッションのキーボード配列とNum Lockを確認してください。',
  'code.hint.pin-blocked': 'セッションまでの経路では解決できません。カードのロックは、PUKまたは発行者による解除が必要です。',
  'code.hint.pin-dialog':
    'PINの入力は、プログラムを実行している場所で求められます。セッションのサービスやウィンドウのないプログラムは入力を求められません。セッションでプログラムを開き、そこで入力してください。',
  'code.hint.card-rights':
    'Linuxのpcscdは、コンピューター自体の画面の前にいるユーザーだけを許可します。polkitは、ネットワーク経由のデスクトップをその画面とはみなしません。管理者がorg.debian.pcsc-liteのpolkit規則で許可します。',
  'code.hint.card-certificate':
    'リーダーとカードは届いていますが、証明書は届いていません。カードにないか、セッション ホストのカードドライバーが見つけられません。両側でcertutil -scinfoを使って確認してください。',
  'code.hint.card-slow':
    'カードとのやり取りはすべてネットワークを経由し、1回のサインインで数百回に及びます。遅い、またはパケット損失の多い経路では制限時間を超えます。より近いネットワークから試してください。',
  'code.hint.card-program':
    'プログラムのカードへの接続が古いか、呼び出しが誤っています。多くは、実行中にセッションが再接続された後に起こります。セッションでプログラムを起動し直してください。',
  'code.hint.card-service':
    'スマート カード サービス自体に問題があります。リーダーとカードのあるローカル デバイスでサービスを再起動し、接続し直してください。',
  'code.hint.reader-claimed':
    '別のものがUSBでリーダーと通信しています（GnuPG独自のドライバー、別のpcscd、仮想マシン、リーダー全体のUSBリダイレクト）。リーダーを使えるのは、そのうちの1つだけです。',
  'code.hint.pcscd-stopped':
    'Linuxのローカル デバイスにpcscdとそのライブラリがなければ、リダイレクトするリーダーがありません。pcscdとドライバー（libccid）をインストールし、pcscd.socketを開始してから接続してください。',
  'code.hint.xrdp-card':
    'xrdpのセッションでは、プログラムはpcscdではなく、xrdp独自のPC/SCライブラリを通じてだけローカル デバイスのリーダーを使えます。プログラム用にそのライブラリをインストールする必要があります。',
  'code.hint.no-certificate':
    'カードは届いていますが、サインインに使える証明書がありません。主な理由：このリモート デスクトップ アプリではホストのサービスが開始されない、スマート カード ログオンの用途がない、期限切れ、楕円曲線キーが許可されていない、発行元が信頼されていない。',
  'code.hint.other-card':
    '一覧で別の証明書を選んでください。以前のカード、Windows Hello、リモート デスクトップの証明書が残っている場合があります。このカードにあるキーはcertutil -scinfoで確認できます。',
  'code.hint.chain':
    '確認する側に、発行元のルート証明書がありません。カードの場合はセッション ホストとドメイン コントローラー、サーバーの場合はローカル デバイスです。サインインには、発行元がNTAuthにもある必要があります。',
  'code.hint.kdc-certificate':
    '拒否されたのはカードではなく、ドメイン コントローラーの証明書です。期限切れ、失効、失効リストに接続できない、またはサインインするデバイス（ドメイン外など）で発行元が不明なことが考えられます。',
  'code.hint.kdc-support':
    '通常は、アカウントのドメイン コントローラーにスマート カード サインイン用の証明書（Kerberos Authenticationテンプレート）がないか、カードの発行元を信頼していません。リダイレクトではなく、ドメイン コントローラーの証明書とNTAuthの問題です。',
  'code.hint.revocation':
    '確認するコンピューターが、証明書に示された失効リストに接続できる必要があります。ローカル デバイスではなく、ドメイン コントローラーとセッション ホストです。そこでcertutil -urlを使ってテストしてください。',
  'code.hint.cert-date':
    '証明書の日付と、確認するコンピューターの時計を見てください。別の場所で更新したカードは、古い証明書のまま表示されることがあります。',
  'code.hint.cert-usage':
    'サインインには、スマート カード ログオンとクライアント認証の用途がある証明書が必要です。サーバーにはサーバー認証が必要です。適切なテンプレートから発行してもらってください。',
  'code.hint.cert-name':
    '証明書のUPNは1つのアカウントだけのもので、そのサフィックスがドメインに登録されている必要があります。サーバーには、アドレスではなく証明書にある名前で接続します。',
  'code.hint.cert-data':
    '内容自体が誤っているか途中で変更されているため、再試行しても解決しません。発行またはエクスポートし直してもらってください。',
  'code.hint.enroll':
    'サインイン用の証明書が発行されていないため、セッションでサインインに使うものがありません。テンプレート、その権限、名前、キーの長さで決まり、Intuneのプロファイルがそれに合っている必要があります。',
  'code.hint.hello-mixed':
    'グループ ポリシーではなくIntuneでWindows Hello for Businessを構成し、両方を1か所から配布してください。そうすると証明書が届きます。',
  'code.hint.hello-join':
    'Helloでのサインインには、登録済みのデバイスが必要です。ローカル デバイスのdsregcmd /statusで、参加状態と最後の失敗を確認できます。',
  'code.hint.not-set':
    'ポリシーのキーがないのは、そのポリシーが設定されていないことを意味し、Windowsはリダイレクトを許可します。セッション ホストで、キーを正確に指定して確認した場合にだけ当てはまります。',
  'code.hint.hello-key':
    'Helloのキーは1台のデバイスの1人のユーザーのもので、セッションではなくそのデバイスで使われます。ローカル デバイス自体の画面でサインインし、PINを設定し直してください。',
  'code.hint.tpm':
    'Helloのキーはローカル デバイスのTPMに保存されます。そこで（tpm.mscで）確認してください。PINを間違えた後は、待つか再起動してください。セッション ホストのTPMは関係ありません。',
  'code.hint.entra':
    'セッションに接続する前に、Entra IDが判断しています。サインインログ、条件付きアクセス、アカウントの割り当てを確認してください。リダイレクトは関係ありません。',
  'code.hint.logon':
    '名前の形式（ドメインまたはUPN）、キーボード配列、保存された資格情報を確認してください。PINと指紋はパスワードではありません。セキュリティで保護されたデスクトップやNTLMで資格情報を求めるプログラムでは使えません。',
  'code.hint.account': 'セッション ホストのディレクトリでのアカウントの状態で決まります。ローカル デバイスや接続ファイルでは変わりません。',
  'code.hint.logon-right':
    'セッション ホストのRemote Desktop Usersにアカウントを追加するか、リモート デスクトップ サービスを使ったログオンの権利を付与してください。Azureでは、Virtual Machine User Loginの役割またはアプリケーション グループへの割り当ても必要です。',
  'code.hint.domain-reach':
    'サインインするコンピューターが、ドメイン コントローラーをDNSで見つけ、接続できる必要があります。社外からは、VPN、KDCプロキシ、またはゲートウェイが必要です。',
  'code.hint.time-skew':
    'Kerberosで許容される時計のずれは最大5分です。ローカル デバイスとセッション ホストの時計を、同じ時刻源に合わせてください。',
  'code.hint.ticket':
    'このコンピューターに使えるKerberosチケットがありません。アドレスや別名ではなく完全な名前で接続し、klistで確認して、サインインし直してください。',
  'code.hint.credssp':
    '接続前のサインイン（NLA）に失敗しました。両側に最新の更新プログラムが必要で、NTLM、委任、またはRemote Credential Guardのポリシーが、使っている方法を許可している必要があります。',
  'code.hint.tls':
    '暗号化された接続の証明書またはプロトコルのバージョンが、両側に合っていません。古いシステム、通信を検査するファイアウォール、置き換えられた証明書、署名に対応しないカードでのTLS 1.3が考えられます。',
  'code.hint.file-unsigned':
    '更新済みのWindowsでは、信頼された署名のない.rdpファイルを開くと、すべてのリダイレクトのチェックが外れます。署名してもらうか、毎回必要なものにチェックを入れてください。',
  'code.hint.not-reached':
    'セッションが開始されていないため、まだ何もリダイレクトされていません。名前、アドレス、ポート（3389またはゲートウェイの443）、VPN、ファイアウォール、およびコンピューターの電源が入っていてスリープしていないことを確認してください。',
  'code.hint.link-broken':
    '途中でネットワークまたは相手側が切断されました。セッションに再接続するまで、リダイレクトされたものは使えません。カードまたはポートを開いていたプログラムは、その後に起動し直す必要があります。',
  'code.hint.ended-there':
    'デバイスの不具合ではありません。セッション ホストのユーザーまたは機能がセッションを終了したか、別のデバイスが独自のリダイレクトでセッションを引き継ぎました。',
  'code.hint.ended-here': '不具合ではありません。ローカル デバイスで接続またはダイアログが閉じられました。',
  'code.hint.session-limit':
    'アイドル、長時間、または切断済みのセッションに対するセッション ホストの時間制限で終了したか、空きセッションがありませんでした。ポリシーの「Session Time Limits」にあります。',
  'code.hint.server-denies':
    'セッション ホストがこの種類の接続を受け付けません。ドレイン モード、リモート デスクトップのオフ、セッション数の上限、またはこのアプリケーションが提供されていないことが考えられます。',
  'code.hint.licence':
    'リモート デスクトップのライセンスを確認してください（ライセンスサーバーの設定と接続、猶予期間、ライセンスの残数）。ローカル デバイスの破損したライセンスは、管理者としてHKLM\\SOFTWARE\\Microsoft\\MSLicensingを削除すると更新されます。',
  'code.hint.broker':
    'ブローカーまたはホスト プールが、セッション ホストを割り当てられませんでした。プール内のホストの状態、エージェント、電源を確認し、数分後にもう一度試してください。',
  'code.hint.gateway':
    'リモート デスクトップ ゲートウェイを経由する接続に失敗しました。リダイレクトできるデバイスも、ゲートウェイの承認ポリシーで決まります。',
  'code.hint.protocol':
    'リモート デスクトップ アプリとセッション ホストで、プロトコルの詳細が一致しません。アプリを更新し、その後、チャネルや機能を1つずつオフにして原因を特定してください。',
  'code.hint.host-crash':
    'セッション ホスト側が終了しました（再起動、ディスプレイドライバー、メモリ、または開始しないデスクトップ）。リモート デスクトップ アプリより、ホストのイベントログ（xrdpでは~/.xsession-errors）に詳しい情報があります。',
  'code.hint.port-gone':
    'プログラムを実行している側に、この名前がありません。ポートは接続時に要求された場合にだけリダイレクトされ、ローカルのポートの番号が付きます。COM10以降は、プログラムが\\\\.\\COM10の形式で開く必要があります。',
  'code.hint.port-name':
    'プログラムには、セッションの一覧（change port /query）にある名前を指定してください。リダイレクトされたポートはドライバーのものではないため、デバイス マネージャーを調べたり種類を確認したりするプログラムでは使えません。',
  'code.hint.port-busy':
    'シリアルポートまたはデバイスを同時に使えるプログラムは1つだけで、接続をまたぐ場合も同じです。ローカル デバイスで開いているプログラムと、2つ目のセッションを閉じてください。',
  'code.hint.port-request':
    'シリアルのリダイレクトでは、すべての要求が渡されるわけではありません。FreeRDPは一部を拒否します（/serial:...,permissiveで通ります）。リダイレクトされたポートでは、ドライバーだけが知る情報は得られません。',
  'code.hint.port-timeout':
    'リダイレクトされたデバイスとのやり取りは、すべてネットワークを経由します。ケーブル接続を前提としたプログラムの制限時間では短すぎます。長くするか、より速い経路で試してください。',
  'code.hint.port-lost':
    'デバイスまたはアダプターがなくなったか、応答しません。ケーブル、電源、USBの省電力、ローカル デバイスのドライバーを確認してください。接続し直してから、セッションに届くようにリモート接続もやり直してください。',
  'code.hint.port-settings':
    '速度、ストップビット、フロー制御などの設定にデバイスが対応していないか、プログラムがリダイレクトの対応しない形式で要求しています。ローカルで動作する設定と比較してください。',
  'code.hint.port-rights':
    'Linuxのローカル デバイスでは、ユーザーにデバイスを開く権限が必要です。/dev/tty...ではdialout、その他ではaudioまたはscardのメンバーにし、その後サインインし直してください。',
  'code.hint.device-driver':
    'セッションの有無に関係なく、接続先のコンピューターでデバイス自体が動作していません。先に、そこでデバイス マネージャーを確認してください。',
  'code.hint.print-port':
    'リダイレクトされたプリンターのポートはTS001以降の名前で、セッションとともに追加、削除されます。セッション ホストにドライバーが必要です。',
  'code.hint.sound-service': '報告した側でWindows Audioを開始してください。セッションでこれがないと、リモート オーディオも表示されません。',
  'code.hint.sound-gone':
    'リモート オーディオは、音声をリダイレクトしてセッションが接続されている間だけあります。再接続した後は、プログラムでデバイスを選び直す必要があります。',
  'code.hint.sound-busy':
    'ローカル デバイスで独占しているプログラムが、リモート デスクトップ アプリの音声を妨げています。そのプログラムを閉じるか、そこでデバイスのプロパティの排他モードをオフにしてください。',
  'code.hint.sound-format':
    'リモート オーディオが対応する形式は少なく、主に共有モードの44100 Hzです。プログラムで、共有モードと一般的なサンプルレートを選んでください。',
  'code.hint.sound-program':
    'リダイレクトではなく、プログラムの不具合です。別のプログラムでテストしてください。Sidecheckの音声テストには影響しません。',
  'code.hint.sound-module':
    'xrdpのセッションで音声を使うには、セッションのサウンドサーバーにxrdpのモジュールが必要です。読み込まれていないか、別のバージョン用にビルドされています。その場合は代替の出力しかありません。',
  'code.hint.sound-server':
    'PulseAudioまたはPipeWireが、このセッションのこのユーザーで実行されていないか、別のユーザーのものです。セッションで起動し（systemctl --user）、プログラムを開き直してください。',
  'code.hint.sound-late':
    '雑音や途切れは、負荷の高いセッション ホスト、遅い経路、または合わないバッファーが原因です。xrdpのセッションではPipeWireのquantumを小さく（約256）、その他ではバッファーを大きくすると改善した例があります。',
  'code.hint.sound-fine':
    '経路はできています。何も聞こえない場合は、音量、プログラムで選ばれている出力、リモート デスクトップ アプリの音声を確認してください。',
  'code.hint.xrdp-chansrv':
    'xrdpのチャネルサービスは、音声、ドライブ、スマート カードをまとめて担当しています。終了している場合は、新しいセッションが必要です。チャネルの設定はxrdp.iniとsesman.iniにあります。',
  'code.hint.freerdp-playback':
    'FreeRDPで選ばれたサウンドバックエンドが、ローカル デバイスで動作しません。自動選択（/sound）にするか、別のもの（/sound:sys:pulseまたはsys:alsa）を指定し、プラグインがインストールされていることを確認してください。',
  'code.hint.freerdp-capture':
    'マイクは要求されていますが、FreeRDPの録音バックエンドがローカル デバイスで動作しません。自動選択（/microphone）にするか、/microphone:sys:pulse,format:1を試し、プラグインがインストールされていることを確認してください。',
  'code.hint.microphone':
    '先にローカル デバイスで、マイクがあり、プログラムに許可されているかどうかを確認してください。次に、録音が渡されているか、セッションのプログラムがどの入力を使っているかを確認してください。',
  'code.hint.optimised':
    'Teamsには、セッション ホストのマーカーIsWVDEnvironmentとメディア リダイレクト サービス、対応するリモート デスクトップ アプリが必要です。ない場合は、他のプログラムと同じリモート オーディオを使います。変更後はTeamsを起動し直してください。',
  'code.hint.rights':
    '必要な対応は、開こうとしたものによります。ポートの場合は別のプログラムまたは権限の不足、サービスの場合は管理者、マイクの場合はローカル デバイスとセッションのプライバシー設定です。',
  'code.hint.service-start':
    '報告した側で、サービスの開始方法、依存関係、システムログを確認してください。無効なサービスは、開始する前に「手動」に設定する必要があります。',
  'code.hint.service-missing':
    '名前の入力ミスか、この機能がこのコンピューターにインストールされていません。ローカル デバイスとセッション ホストのサービスは同じではありません。',
  'code.hint.rpc-reach':
    '呼び出し先のサービスが停止しているか、間にファイアウォールがあります。セッションでは、先にセッション ホスト自体のサービスか別のコンピューターかを確認してください。',
  'code.hint.share':
    'ネットワーク経由のパスです。\\\\tsclient\\...は、ドライブをリダイレクトしてセッションが接続されている間だけあります。他のパスには、セッション ホストからサーバーへの経路が必要です。',
  'code.hint.memory':
    '報告したコンピューターで、メモリまたはハンドルが不足しています。セッション ホストでは全員が共有しています。プログラムを閉じるか、再起動してください。',
  'code.hint.disk':
    'プログラムの書き込み先の空き容量を確認してください。セッション ホストでは、ローカル デバイスのディスクではなく、プロファイルまたはそのコンテナーです。',
  'code.hint.program':
    'リダイレクトではなく、そのコンピューターのプログラムとインストールの問題です。セッションでは、セッション ホストのインストールが関係します。',
  'code.hint.passed': 'リモート デスクトップ アプリ側の処理は完了しています。デバイスが届いたかどうかは、セッションの一覧でわかります。',
  'code.hint.general': 'コードだけでは何も判断できません。前の行を含むメッセージ全体を取り込み、どちら側に表示されたかを指定してください。'
}
