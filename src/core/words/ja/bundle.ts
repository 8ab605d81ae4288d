import type { bundle as english } from '../en/bundle.ts'

export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'bundle.zip.no-zip': 'これはSidecheckのバンドルではありません。',
  'bundle.zip.cut': 'このバンドルは末尾がありません。途中で切れています。',
  'bundle.zip.too-large': 'Sidecheckのバンドルとしては大きすぎるため、展開しませんでした。',
  'bundle.zip.too-many': 'このアーカイブには、Sidecheckのバンドルとして多すぎるファイルがあります。',
  'bundle.zip.twice': 'このアーカイブには同じファイルが2つあり、どちらが有効かわかりません。',
  'bundle.zip.name': 'このアーカイブには、Sidecheckのバンドルにないファイルがあります。何も展開しませんでした。',
  'bundle.zip.locked': 'このアーカイブはパスワードで保護されています。Sidecheckのバンドルは保護されません。',
  'bundle.zip.method': 'このアーカイブは、Sidecheckのバンドルとは異なる方法で圧縮されています。',
  'bundle.zip.damaged': 'このバンドルは破損しています。途中で変更されています。',
  'bundle.other': 'これはアーカイブですが、Sidecheckのバンドルではありません。',
  'bundle.newer': 'このバンドルは、より新しいSidecheckで作成されています。',
  'bundle.content': 'このバンドルの内容が想定と異なります。',
  'bundle.side': 'このバンドルの一部が相手側のものです。',
  'bundle.text': 'このバンドル内のテキストの内容が想定と異なります。',
  'bundle.text.where': 'テキスト{number}',
  'bundle.in': '{part}：{where}',
  'bundle.again': 'バンドルを保存し直し、もう一度送ってもらってください。'
}
