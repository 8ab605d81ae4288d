import type { calls as english } from '../en/calls.ts'

export const calls: Readonly<Record<keyof typeof english, string>> = {
  'call.UNKNOWN_CALL': 'ウィンドウとプログラムのバージョンが異なります：{message}',
  'call.BAD_ARGUMENTS': 'Sidecheckがウィンドウからの要求を認識できませんでした：{message}',
  'call.INTERNAL': '予期しないエラー：{message}',
  'call.NOT_SAVED': '設定を保存できませんでした：{message}',
  'call.TOO_MANY': '同時に実行中の音声テストが多すぎます。先に1つ終了してください',
  'call.TEST_RUNNING': '別の機器をテスト中です。テストが終わるまで待ってから、もう一度お試しください。',
  'call.NOT_LISTED': 'この機器はもうありません。もう一度チェックしてから、テストしてください。',
  'call.NO_ANSWER':
    'Sidecheckが時間内に応答しませんでした。もう一度お試しください。解決しない場合は、Sidecheckを閉じて起動し直してください。'
}
