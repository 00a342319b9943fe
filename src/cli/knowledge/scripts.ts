/** The three scripts as an editor calls them. */
export const SCRIPTS = { en: 'English', ur: 'Urdu', 'ur-Latn': 'Roman Urdu' } as const
