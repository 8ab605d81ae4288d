import type { rulesPair as english } from '../en/rules-pair.ts'

export const rulesPair: Readonly<Record<keyof typeof english, string>> = {
  'pair.leaves-nothing': 'セッションに何が届いたかは何も判断できないため、比較は行っていません。',
  'pair.leaves-unsure': '両側の違いについては、何も確認済みとは言えません。',
  'pair.source.snapshot': 'ここに指定されたスナップショット',
  'pair.source.machine': 'コンピューターの名前',
  'pair.value.of-side': '{side, select, local {ローカル デバイスで取得} other {セッション内で取得}}',
  'pair.hours': '{count, plural, other {#時間}}',
  'pair.days': '{count, plural, other {#日}}',
  'pair.fix.other-side':
    '{side, select, local {リモート デスクトップの外のローカル デバイスで} other {リモート デスクトップの中で}}Sidecheckを実行し、その結果と比較してください。',
  'pair/swapped.title': '両側の指定の順序が逆です。',
  'pair/swapped.cause':
    'ローカル デバイスとして指定されたスナップショットはセッションのもので、セッションとして指定されたものはローカル デバイスのものです。',
  'pair/swapped.fix.exchange': '1番目にローカル デバイスの結果、2番目にリモート デスクトップの結果を指定してください。',
  'pair/one-side.title':
    'どちらの結果も同じ側（{side, select, local {ローカル デバイス} other {リモート デスクトップ}}）のものです。相手側の結果がありません。',
  'pair/one-side.cause':
    '比較には両側のスナップショットが1つずつ必要ですが、指定された2つはどちらも{side, select, local {ローカル デバイス} other {セッション}}のものです。',
  'pair/same-machine.title': 'どちらの結果も同じコンピューター（{name}）のものです。',
  'pair/same-machine.cause':
    'どちらのスナップショットも{place, select, local {そのコンピューター自体（リモート セッションの外）} other {そのコンピューター上の同じセッション内}}で取得されています。両側のうち一方がありません。',
  'pair/no-session.title': 'リモート デスクトップの結果が、リモート デスクトップの中で作成されたものではありません。',
  'pair/no-session.cause':
    '{name}のWindowsによると、これはリモート セッションではありません。この側のデバイスとサービスは、そのコンピューター自体のものです。',
  'pair/no-session.source.session': 'Windowsが示すセッション',
  'pair/no-session.value.console': 'リモート セッションではない',
  'pair/other-client.title': 'リモート デスクトップは別のデバイスから開かれています（{local}ではなく{client}）。',
  'pair/other-client.cause':
    'セッションはクライアントとして{client}を示していますが、ローカル側のスナップショットは{local}のものです。一方のデバイスから他方のことはほとんどわかりません。',
  'pair/other-client.source.client': 'セッションのクライアント',
  'pair/other-client.fix.run-there': 'リモート デスクトップを開いた{client}でSidecheckを実行し、その結果と比較してください。',
  'pair/other-client.fix.open-here': 'または、{local}からリモート デスクトップを開き、そこでもう一度チェックしてください。',
  'pair/hours-apart.title': '2つの結果の作成時刻が{span}離れています。',
  'pair/hours-apart.cause':
    '{side, select, local {ローカル デバイス} other {セッション}}のスナップショットのほうが{span}古くなっています（{older}、他方は{newer}）。その間に機器が接続または取り外されたり、別のセッションが開かれたりした可能性があります。',
  'pair/hours-apart.fix.again':
    '{side, select, local {ローカル デバイス} other {リモート デスクトップ}}をもう一度チェックし、その結果を使ってください。'
}
