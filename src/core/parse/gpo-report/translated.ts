/**
 * The names of policies in German, French, Spanish and Japanese, by the value that each writes, and the modes of the one that limits the
 * quality of sound. From TerminalServer.adml of Windows 10, which ships in each language; a copy is at
 * https://github.com/Harvester57/W10-ADMX. Of Brazilian Windows no such file was found, and in none of these are the policies on WebAuthn
 * and on the location.
 */
export const TRANSLATED: {
  readonly policies: Readonly<Record<string, readonly string[]>>
  readonly modes: Readonly<Record<string, readonly string[]>>
} = {
  policies: {
    fEnableSmartCard: [
      'Keine Geräteumleitung für Smartcards zulassen',
      'Ne pas autoriser la redirection du périphérique lecteur de cartes à puce',
      'No permitir la redirección de dispositivos de tarjeta inteligente',
      'スマート カード デバイスのリダイレクトを許可しない'
    ],
    fDisableCcm: [
      'COM-Anschlussumleitung nicht zulassen',
      'Ne pas autoriser la redirection de port COM',
      'No permitir redirección de puertos COM',
      'COM ポートのリダイレクトを許可しない'
    ],
    fDisableCam: [
      'Umleitung der Audio- und Videowiedergabe zulassen',
      'Autoriser la redirection de la lecture audio et vidéo',
      'Permitir la redirección de la reproducción de audio y vídeo',
      'オーディオおよびビデオ再生リダイレクトを許可する'
    ],
    fDisableAudioCapture: [
      'Umleitung der Audioaufnahme zulassen',
      "Autoriser la redirection de l'enregistrement audio",
      'Permitir la redirección de la grabación de audio',
      'オーディオ録音リダイレクトを許可する'
    ],
    fDisableCpm: [
      'Clientdruckerumleitung nicht zulassen',
      "Ne pas autoriser la redirection de l'imprimante client",
      'No permitir la redirección de impresoras de cliente',
      'クライアント プリンターのリダイレクトを許可しない'
    ],
    fDisableCdm: [
      'Laufwerkumleitung nicht zulassen',
      'Ne pas autoriser la redirection de lecteur',
      'No permitir redirección de unidad',
      'ドライブのリダイレクトを許可しない'
    ],
    fDisableClip: [
      'Zwischenablageumleitung nicht zulassen',
      'Ne pas autoriser la redirection du Presse-papiers',
      'No permitir redirección del Portapapeles',
      'クリップボードのリダイレクトを許可しない'
    ],
    fDisableCameraRedir: [
      'Keine Umleitung von Videoaufnahmen zulassen',
      'Ne pas autoriser la redirection de capture vidéo',
      'No permitir el redireccionamiento de la captura de vídeo',
      'ビデオ キャプチャのリダイレクトを許可しない'
    ],
    fDisablePNPRedir: [
      'Umleitung bei unterstützten Plug & Play-Geräten nicht zulassen',
      'Ne pas autoriser la redirection de périphérique Plug-and-Play',
      'No permitir redirección de dispositivo Plug and Play compatible',
      'サポートされているプラグ アンド プレイ デバイスのリダイレクトを許可しない'
    ],
    AllowedAudioQualityMode: [
      'Qualität der Audiowiedergabe beschränken',
      'Limiter la qualité de la lecture audio',
      'Limitar la calidad de la reproducción de audio',
      'オーディオ再生の品質を制限する'
    ]
  },
  modes: {
    dynamic: ['Dynamisch', 'Dynamique', 'Dinámica', '動的'],
    medium: ['Mittel', 'Moyenne', 'Media', '中'],
    high: ['Hoch', 'Élevée', 'Alta', '高']
  }
}
