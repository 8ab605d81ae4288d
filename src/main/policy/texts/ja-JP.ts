import type { TemplateTexts } from './template-texts.ts'

export const jaJP: TemplateTexts = {
  product: 'Sidecheck',
  supported: 'Sidecheck 0.1以降',
  language: '言語：',
  ways: '許可する方法（1行に1つ）：',
  policies: {
    Language: {
      title: 'Sidecheckの言語',
      explain:
        'すべてのユーザーについて、ウィンドウとコマンドラインの言語を設定します。メニューでは変更できなくなります。コマンドのオプション--languageは引き続き有効です。\n\n未構成または無効：各ユーザーが選択します。最初はシステムの言語が使われます。'
    },
    HideNames: {
      title: 'コンピューターの外に出る内容では常に名前を隠す',
      explain:
        '有効：ユーザーが保存、コピー、または印刷するすべての内容で、コンピューター、ユーザー、ドメイン、機器の名前が置き換えられます。\n\n未構成または無効：名前を隠すことが提案され、各ユーザーが決めます。'
    },
    History: {
      title: '以前のチェックの保存を許可する',
      explain: '無効：Sidecheckは、以前のチェックをコンピューターに保存しません。\n\n未構成または有効：各ユーザーが決めます。'
    },
    LinkWays: {
      title: 'ローカル デバイスとセッションの間で許可する方法',
      explain:
        '有効：一覧にある方法だけで、片側から相手側へ結果を渡せます。名前はscreen、channel、drive、clipboard、fileで、1行に1つ指定します。一覧が空の場合は、どの方法も許可されません。\n\n未構成または無効：すべての方法が許可されます。'
    },
    Recording: {
      title: '録音を許可する',
      explain:
        '無効：Sidecheckはマイクを開かず、スピーカーで再生される音も聞き取りません。テスト音は引き続き再生できます。\n\n未構成または有効：各ユーザーがマイクをテストできます。'
    }
  }
}
