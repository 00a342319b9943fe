/** What a page may say after a form was taken, as keys under `said`: an address can't make it say anything else. */
export const SAID = [
  'signedOut',
  'signedOutEverywhere',
  'mustChange',
  'passwordChanged',
  'languageChanged',
  'accountAdded',
  'accountChanged',
  'accountDisabled',
  'accountEnabled',
  'sessionsEnded',
  'passwordReset',
  'unlocked',
  'take',
  'release',
  'handToOfficer',
  'handToDesk',
  'say',
  'note',
  'close',
  'askTemplate',
  'kept',
  'pending',
] as const
export type Said = (typeof SAID)[number]

export function saidOf(key: string): Said | undefined {
  return SAID.find((one) => one === key)
}
