import type { TemplateTexts } from './template-texts.ts'

export const esES: TemplateTexts = {
  product: 'Sidecheck',
  supported: 'Al menos Sidecheck 0.1',
  language: 'Idioma:',
  ways: 'Vías permitidas, una por línea:',
  policies: {
    Language: {
      title: 'Idioma de Sidecheck',
      explain:
        'Establece el idioma de la ventana y de la línea de comandos para todos los usuarios. La opción del menú queda bloqueada. La opción --language de un comando sigue teniendo efecto.\n\nNo configurada o deshabilitada: cada persona elige; al principio es el idioma del sistema.'
    },
    HideNames: {
      title: 'Ocultar siempre los nombres en lo que sale del equipo',
      explain:
        'Habilitada: los nombres de equipos, personas, dominios y dispositivos se sustituyen en todo lo que una persona guarda, copia o muestra.\n\nNo configurada o deshabilitada: se propone ocultarlos, y cada persona decide.'
    },
    History: {
      title: 'Permitir conservar comprobaciones anteriores',
      explain:
        'Deshabilitada: Sidecheck no conserva comprobaciones anteriores en el equipo.\n\nNo configurada o habilitada: cada persona decide.'
    },
    LinkWays: {
      title: 'Vías permitidas entre el dispositivo local y la sesión',
      explain:
        'Habilitada: solo las vías de la lista pueden llevar resultados de un lado al otro. Los nombres son screen, channel, drive, clipboard y file, uno por línea. Una lista vacía no permite ninguna.\n\nNo configurada o deshabilitada: se permiten todas las vías.'
    },
    Recording: {
      title: 'Permitir grabar sonido',
      explain:
        'Deshabilitada: Sidecheck no abre ningún micrófono ni escucha lo que reproducen los altavoces. Los tonos de prueba se pueden seguir reproduciendo.\n\nNo configurada o habilitada: cada persona puede probar el micrófono.'
    }
  }
}
