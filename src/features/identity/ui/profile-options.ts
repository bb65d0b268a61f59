import { type Theme, themes } from '../../../ui/theme/theme'
import { strings } from '../strings'

const words = strings.profile
const themeWords: Record<Theme, string> = words.themes

export const themeOptions = themes.map((value) => ({ value, label: themeWords[value] }))

const zoneWords = (zone: string) => zone.replaceAll('_', ' ').replaceAll('/', ' / ')

/** Every zone this browser knows, the person's and the browser's in front. */
export function zoneOptions(own: string, browser: string) {
  const all = new Set([own, browser, ...Intl.supportedValuesOf('timeZone')])
  return [...all].map((value) => ({ value, label: zoneWords(value) }))
}

const locales = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-AU',
  'en',
  'de-CH',
  'de-DE',
  'fr-CH',
  'fr-FR',
  'it-IT',
  'es-ES',
  'pt-BR',
  'nl-NL',
  'sv-SE',
  'pl-PL',
  'ja-JP',
  'ar-EG',
]

/** Languages with an example of a date in each, so that one sees what one chooses. */
export function localeOptions(own: string) {
  const sample = new Date(Date.UTC(new Date().getFullYear(), 10, 20, 9, 5))
  const example = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(sample)
  const name = (locale: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale
  return [...new Set([own, ...locales])].map((value) => ({ value, label: `${name(value)} (${example(value)})` }))
}
