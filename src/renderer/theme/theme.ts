import { createDarkTheme, createLightTheme } from '@fluentui/react-components'
import type { BrandVariants, Theme } from '@fluentui/react-components'

/** One accent, a calm blue, from its darkest shade to its lightest. */
const accent: BrandVariants = {
  10: '#04111f',
  20: '#081f38',
  30: '#0a2d52',
  40: '#0c3b6b',
  50: '#0d4884',
  60: '#0e5499',
  70: '#0f5fac',
  80: '#1169bd',
  90: '#2d7fd0',
  100: '#4390e0',
  110: '#549eea',
  120: '#62abf5',
  130: '#7dbaf8',
  140: '#9bcafa',
  150: '#bcdcfc',
  160: '#ddedfe'
}

/** The system's own face first; no font is ever loaded. */
const face = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, BlinkMacSystemFont, 'Open Sans', 'Noto Sans', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace"
}

export const lightTheme: Theme = { ...createLightTheme(accent), ...face, colorNeutralBackground3: '#f4f4f5' }

const dark = createDarkTheme(accent)

/** On dark ground the light accent carries dark words: white on it would not be legible. */
export const darkTheme: Theme = {
  ...dark,
  ...face,
  colorBrandBackground: accent[120],
  colorBrandBackgroundHover: accent[130],
  colorBrandBackgroundPressed: accent[110],
  colorNeutralForegroundOnBrand: accent[10],
  colorBrandForeground1: accent[120],
  colorBrandForeground2: accent[130],
  colorCompoundBrandStroke: accent[120],
  colorCompoundBrandForeground1: accent[120],
  colorCompoundBrandBackground: accent[120],
  // Borders as quiet as in the light theme, and states that stay legible on their dark ground.
  colorNeutralStroke2: '#3b3b3e',
  colorStatusDangerForeground1: '#f1a0a8',
  colorStatusSuccessForeground1: '#7fd07f',
  colorStatusWarningForeground1: '#f5b483',
  colorNeutralBackground1: '#1f1f20',
  colorNeutralBackground3: '#141415'
}
