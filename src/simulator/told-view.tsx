import { Text } from './bubble.js'
import type { Told } from './told.js'
import { useWords } from './words.js'

/** What is told, in the language of the page, and below it what it quotes, in whatever script that is. */
export function ToldView({ told: { key, vars, quote } }: { told: Told }) {
  const { say } = useWords()
  return (
    <>
      <p class="why">{say(key, vars)}</p>
      {quote !== undefined && <Text text={quote} class="why" />}
    </>
  )
}
