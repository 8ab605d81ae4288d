import type { link as english } from '../en/link.ts'

export const link: Readonly<Record<keyof typeof english, string>> = {
  'half.too-large': 'Das ist zu groß für das, was eine Seite der anderen übergibt.',
  'half.no-json':
    'Das ist nicht, was eine Seite der anderen übergibt: Der Text ist kein JSON oder wurde unterwegs abgeschnitten oder verändert.',
  'half.newer': 'Das stammt von einer neueren Version von Sidecheck.',
  'half.other': 'Das ist JSON, aber nicht, was eine Seite der anderen übergibt.',
  'half.content': 'Was die Gegenseite übergeben hat, hat nicht den erwarteten Inhalt.',
  'half.again': 'Übergeben Sie es auf der Gegenseite noch einmal.'
}
