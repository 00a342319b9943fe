import { Language } from '../model/language.js'

/** The script to apologise in when a conversation can't be read as a whole; Urdu when nothing is known. */
export function languageOf(conversation: string | undefined): Language {
  if (conversation === undefined) return 'ur'
  try {
    const { language } = JSON.parse(conversation) as { language?: unknown }
    return Language.catch('ur').parse(language)
  } catch {
    return 'ur'
  }
}
