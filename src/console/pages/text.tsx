import { type Piece, piecesOf, scriptOf } from '../marks.js'

/** Inside a sentence of the other script it neither turns round nor turns others. */
export const isolated = (text: string) => `\u2068${text}\u2069`

/** Somebody's words as they stood on the phone: each line runs its own way, in the face of its script. */
export function Text({ text }: { text: string }) {
  return (
    <div class="text">
      {text.split('\n').map((line) => (
        <div dir="auto" lang={scriptOf(line.trim() === '' ? text : line)}>
          {line === '' ? '\u200b' : <Pieces of={piecesOf(line)} />}
        </div>
      ))}
    </div>
  )
}

/** A few words of somebody's in a line of ours. */
export function Words({ text }: { text: string }) {
  return (
    <bdi dir="auto" lang={scriptOf(text)}>
      {text}
    </bdi>
  )
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return (
    <>
      {of.map((piece) => (
        <PieceView piece={piece} />
      ))}
    </>
  )
}

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>
    case 'link':
      return (
        <a href={piece.href} rel="noopener noreferrer nofollow" target="_blank" dir="ltr" lang="en">
          {piece.href}
        </a>
      )
    case 'bold':
      return (
        <strong>
          <Pieces of={piece.inside} />
        </strong>
      )
    case 'italic':
      return (
        <em>
          <Pieces of={piece.inside} />
        </em>
      )
    case 'struck':
      return (
        <s>
          <Pieces of={piece.inside} />
        </s>
      )
  }
}
