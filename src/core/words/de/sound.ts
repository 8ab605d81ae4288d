import type { sound as english } from '../en/sound.ts'

export const sound: Readonly<Record<keyof typeof english, string>> = {
  'mic.no-samples.title': 'Es kam kein Ton an.',
  'mic.no-samples.reason': 'Das Mikrofon hat keine Daten geliefert.',
  'mic.zeros.title':
    'Von diesem Mikrofon kommt gar kein Ton. Wahrscheinlich ist es stummgeschaltet oder blockiert: Selbst ein stiller Raum rauscht ein wenig.',
  'mic.zeros.reason':
    'Jeder Messwert ist genau null. Ein offenes Mikrofon rauscht immer ein wenig. Dahinter steckt also ein Stummschalter, oder der Weg ist blockiert.',
  'mic.silent.title': 'Das Mikrofon ist stumm.',
  'mic.silent.reason': 'Die lautesten Stellen erreichen nur {loud, number, ::.0} dBFS.',
  'mic.clipping.title': 'Ihre Stimme ist zu laut und wird abgeschnitten.',
  'mic.clipping.reason': '{clippedSamples, number} Messwerte sind voll ausgesteuert.',
  'mic.no-voice.title': 'Es ist etwas zu hören, aber keine Stimme hebt sich davon ab.',
  'mic.no-voice.reason': 'Die lautesten Stellen liegen nur {contrast, number, ::.0} dB über dem Hintergrund.',
  'mic.background.title': 'Sie sind zu hören, aber der Hintergrund ist laut.',
  'mic.background.reason': 'Der Hintergrund liegt bei {noiseFloor, number, ::.0} dBFS.',
  'mic.too-quiet.title': 'Es ist etwas zu hören, aber zu leise.',
  'mic.too-quiet.reason': 'Die lautesten Stellen erreichen nur {loud, number, ::.0} dBFS.',
  'mic.heard.title': 'Ihre Stimme ist laut und deutlich.',
  'mic.heard.reason': 'Ihre Stimme erreicht {loud, number, ::.0} dBFS, {contrast, number, ::precision-integer} dB über dem Hintergrund.',
  'mic.check.connected': 'Ist das Mikrofon noch angeschlossen?',
  'mic.check.muted': 'Das Mikrofon ist in den Soundeinstellungen stummgeschaltet: Heben Sie die Stummschaltung auf',
  'mic.check.volume-low': 'Die Eingangslautstärke steht auf {volume, number, ::precision-integer} Prozent: Erhöhen Sie sie',
  'mic.check.mute-switch': 'Den Stummschalter am Gerät',
  'mic.check.mute-switch-or-key': 'Den Stummschalter oder die Stummtaste am Headset, an seinem Kabel oder am Mikrofonarm',
  'mic.check.privacy': 'Den Mikrofonzugriff in den Datenschutzeinstellungen des Systems',
  'mic.check.redirection': 'Im Remotedesktop: ob die Verbindung das Mikrofon überhaupt weitergibt',
  'mic.check.right-microphone': 'Ob dies das Mikrofon ist, in das Sie sprechen',
  'mic.check.input-volume': 'Die Eingangslautstärke',
  'mic.check.lower-volume': 'Verringern Sie die Eingangslautstärke',
  'mic.check.raise-volume': 'Erhöhen Sie die Eingangslautstärke',
  'mic.check.boost': 'Schalten Sie die Mikrofonverstärkung aus',
  'mic.check.farther': 'Halten Sie mehr Abstand zum Mikrofon',
  'mic.check.closer': 'Gehen Sie näher an das Mikrofon heran',
  'mic.check.speak': 'Sprechen Sie, während der Test läuft',
  'mic.check.steady-sounds': 'Lüfter, Musik oder andere gleichmäßige Geräusche in der Nähe des Mikrofons',
  'mic.check.noise-suppression': 'Schalten Sie die Rauschunterdrückung ein, wenn das Headset oder das System sie bietet',
  'sound.answer':
    'Antwort einer Person, nicht gemessen: {played, select, left {Der Testton links} right {Der Testton rechts} other {Der Testton auf beiden Seiten}} von „{device}“ {answer, select, yes {war zu hören} no {war nicht zu hören} other {war nur auf einer Seite zu hören}}.',
  'sound-file.too-large': 'Das ist zu groß für Ergebnisse eines Audiotests.',
  'sound-file.no-json':
    'Das sind keine Ergebnisse eines Audiotests: Der Text ist kein JSON, oder er wurde unterwegs abgeschnitten oder verändert.',
  'sound-file.newer': 'Diese Ergebnisse des Audiotests stammen von einer neueren Version von Sidecheck.',
  'sound-file.other': 'Das ist JSON, aber es sind keine Ergebnisse eines Audiotests.',
  'sound-file.content': 'Diese Ergebnisse des Audiotests haben nicht den erwarteten Inhalt.',
  'sound-file.todo.again':
    'Speichern Sie die Ergebnisse des Audiotests in Sidecheck auf der Gegenseite noch einmal und öffnen Sie diese Datei.'
}
