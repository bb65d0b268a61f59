import { diffWordsWithSpace } from 'diff'

/** Two texts as one, word by word: what went is struck out, what came is underlined and tinted. */
export default function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-wrap break-words">
      {diffWordsWithSpace(before, after).map((piece, index) => {
        const key = `${index}`
        if (piece.added)
          return (
            <ins key={key} className="rounded-[3px] bg-add-soft text-add decoration-1 underline-offset-2">
              {piece.value}
            </ins>
          )
        if (piece.removed)
          return (
            <del key={key} className="rounded-[3px] bg-remove-soft text-remove decoration-1">
              {piece.value}
            </del>
          )
        return <span key={key}>{piece.value}</span>
      })}
    </p>
  )
}
