import { newMediaToken } from '../media/token.js'
import type { Bubble } from '../model/bubble.js'
import type { Language } from '../model/language.js'
import type { OfficerFile } from '../model/officer.js'
import type { PrintAs } from '../model/page.js'
import type { PersonId } from '../model/person.js'
import type { Reply } from '../model/reply.js'
import { pageOf } from '../wording/page.js'
import { bubbles, type Wording } from '../wording/word.js'
import type { RunnerParts } from './handle.js'

type Envelope = Parameters<typeof bubbles>[3]

const FILES: Readonly<Record<PrintAs, { mimeType: string; ending: string }>> = {
  picture: { mimeType: 'image/png', ending: 'png' },
  pdf: { mimeType: 'application/pdf', ending: 'pdf' },
}

/** The replies as bubbles: in words, and as a file where one is to be printed. What can't be drawn is said in words. */
export async function spoken(
  replies: readonly Reply[],
  {
    person,
    language,
    wording,
    envelope,
  }: { person: PersonId; language: Language; wording: Wording; envelope: Envelope },
  parts: Pick<RunnerParts, 'media' | 'print' | 'random' | 'log'>,
): Promise<Bubble[]> {
  const said: Bubble[] = []
  for (const reply of replies) {
    const words = bubbles(reply, language, wording, envelope)
    const [first] = words
    const media = first && reply.print && (await drawn(reply.print, person, language, wording, envelope, parts))
    if (first && media) said.push({ ...first, media })
    else if (first && reply.file) said.push({ ...first, media: { ...fileOf(reply.file), caption: first.text } })
    else said.push(...words)
  }
  return said
}

/** The shelf knows it by its token: a name is for people. */
function fileOf({ token, mimeType }: OfficerFile) {
  return { token, mimeType }
}

async function drawn(
  { as, sheet, near }: NonNullable<Reply['print']>,
  person: PersonId,
  language: Language,
  wording: Wording,
  { trace }: Envelope,
  { media, print, random, log }: Pick<RunnerParts, 'media' | 'print' | 'random' | 'log'>,
): Promise<Bubble['media']> {
  if (!media || !print) return undefined
  const { mimeType, ending } = FILES[as]
  try {
    const bytes = await print(pageOf(sheet, near, language, wording), as)
    const token = newMediaToken(person, wording.now, random)
    await media.put(person, token, { mimeType, name: `checklist.${ending}`, bytes })
    return { token, mimeType, caption: wording.phrases(language, { key: 'checklist.printed' }) }
  } catch (error) {
    log.error({ trace, err: error }, 'a page could not be drawn or kept: the list goes in words')
    return undefined
  }
}
