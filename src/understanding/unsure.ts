import { foldUrdu } from './urdu-letters.js'

const UNSURE = new RegExp(
  foldUrdu(
    /^(i )?(don'?t|do not|dont) (know|want to say)$|^(not sure|no idea|idk|skip|rather not say|leave it)$|^(mujhe )?(pata|pta|ptaa|patta|maloom|malum|malom|ilm|yaad|yad) (nahi|nai|nhi|nahin|ni)( hai| h)?$|^(mujhe )?(nahi|nai|nhi|nahin) (pata|pta|maloom|malum|malom|yaad)$|^(nahi batana|rehne (do|dein|dain)|chor(o|ein|en|dein| do| dein)|chhor(o|ein| dein))$|^(مجھے )?(پتا|پتہ|معلوم|علم|یاد) (نہیں|نہی)( ہے)?$|^(مجھے )?نہیں (پتا|پتہ|معلوم|یاد)$|^(نہیں بتانا|رہنے دیں|رہنے دو|چھوڑیں|چھوڑ دیں)$/
      .source,
  ),
)

/** The whole message says that its writer doesn't know, or would rather not say. `plain` is folded and in lower case. */
export function isUnsure(plain: string): boolean {
  return UNSURE.test(
    plain
      .replace(/[.,!?;:…]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
