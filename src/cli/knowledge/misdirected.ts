import type { Complain } from '../../knowledge/complaint.js'
import type { Base } from '../../knowledge/rules/base.js'
import { LANGUAGES } from '../../model/language.js'
import { clausesOf } from '../../understanding/clauses.js'
import { readDocument } from '../../understanding/features.js'
import { PlaceFinder } from '../../understanding/places.js'
import { TopicIndex } from '../../understanding/topic.js'
import { fitTopics } from '../../understanding/topic-fit.js'

/** An utterance that finds another entry before its own: a citizen who types it would be sent the wrong way. */
export function misdirected({ loaded, drafts }: Base, complain: Complain): void {
  const { library } = loaded
  const places = new PlaceFinder(library.places())
  const read = library.documents().map((document) => readDocument(document, places))
  const topics = new TopicIndex(fitTopics(read, places), places)
  for (const { id, texts } of drafts) {
    if (!library.entry(id)) continue
    for (const language of LANGUAGES) {
      for (const { no, text } of texts[language]?.utterances ?? []) {
        const [first] = topics.search(clausesOf(text), () => 1).matches
        if (first === undefined || first.entry === id) continue
        complain('notice', texts[language]?.file ?? '', no, 'misdirected', {
          en: `"${text}" finds ${first.entry} first: name what only this entry is about, or move it there`,
          ur: `جملہ "${text}" پہلے ${first.entry} تک پہنچتا ہے: وہ بات لکھیں جو صرف اسی اندراج کی ہے، یا وہاں منتقل کریں`,
        })
      }
    }
  }
}
