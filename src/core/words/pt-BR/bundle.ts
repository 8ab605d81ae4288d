import type { bundle as english } from '../en/bundle.ts'

export const bundle: Readonly<Record<keyof typeof english, string>> = {
  'bundle.zip.no-zip': 'Isto não é um pacote do Sidecheck.',
  'bundle.zip.cut': 'Falta o final deste pacote: ele foi cortado no caminho.',
  'bundle.zip.too-large': 'Isto é grande demais para um pacote do Sidecheck: não foi descompactado.',
  'bundle.zip.too-many': 'Este arquivo compactado tem mais partes do que um pacote do Sidecheck pode ter.',
  'bundle.zip.twice': 'Este arquivo compactado tem uma parte duas vezes; por isso, não se sabe qual vale.',
  'bundle.zip.name': 'Este arquivo compactado tem uma parte que nenhum pacote do Sidecheck tem. Nada dele foi descompactado.',
  'bundle.zip.locked': 'Este arquivo compactado está protegido com senha, o que nenhum pacote do Sidecheck está.',
  'bundle.zip.method': 'Este arquivo compactado usa um método que nenhum pacote do Sidecheck usa.',
  'bundle.zip.damaged': 'Este pacote está danificado: foi alterado no caminho.',
  'bundle.other': 'Isto é um arquivo compactado, mas não um pacote do Sidecheck.',
  'bundle.newer': 'Este pacote foi feito por um Sidecheck mais recente.',
  'bundle.content': 'Este pacote não tem o conteúdo esperado.',
  'bundle.side': 'Uma parte deste pacote pertence ao outro lado.',
  'bundle.text': 'Um texto neste pacote não tem o conteúdo esperado.',
  'bundle.text.where': 'texto {number}',
  'bundle.in': '{part}: {where}',
  'bundle.again': 'Peça que o pacote seja salvo e enviado mais uma vez.'
}
