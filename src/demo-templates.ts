import { LANGUAGES } from './model/language.js'
import type { Template } from './simulation.js'
import type { Phrases } from './wording/phrases.js'

/** What an operator has WhatsApp approve before going live (`docs/operations.md`), for the demonstration. */
export function demoTemplates(phrases: Phrases): Template[] {
  return LANGUAGES.flatMap((language) => [
    {
      name: 'officer_replied',
      language,
      body: phrases(language, { key: 'handOff.writeBack', vars: { reference: '{{1}}' } }),
      samples: { 1: 'MSR-1F7K3Q2' },
    },
    {
      name: 'checklist_reminder',
      language,
      body: phrases(language, { key: 'reminder.writeBack', vars: { list: '{{1}}', step: '{{2}}' } }),
      samples: { 1: 'NTN', 2: 'https://iris.fbr.gov.pk' },
    },
  ])
}
