import { z } from 'zod'

/**
 * The three scripts Mushir speaks. They are scripts more than languages: Roman Urdu is Urdu in Latin
 * letters, and whoever writes it wants to read it.
 */
export const Language = z.enum(['en', 'ur', 'ur-Latn'])
export type Language = z.infer<typeof Language>

export const LANGUAGES: readonly Language[] = Language.options
